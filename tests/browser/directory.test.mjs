// The directory: every programme on a static page in every language, found by its part of life, by letter, and by typing;
// without a script everything but the typing. `SITE=target/directory` tests what `node scripts/build.mjs --directory-only` made.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Mouse } from "./hands.mjs";
import { DisplayFold } from "./pages/display.mjs";
import { startSite } from "./support.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ROOT = process.env.SITE ?? join(dirname(fileURLToPath(import.meta.url)), "../../dist");
const HAS_APP = readdirSync(ROOT).some((name) => /^zhucan\.[0-9a-f]{10}\.wasm$/.test(name));
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const LIST = "programmes/";
const PAGES = ["programmes/living-allowance.html", "programmes/staffed-counters.html"];
/** Every language, by the folder of its pages: its `lang`, its name in itself, the heading of its list. */
const LANGUAGES = {
  "programmes/": ["zh-Hans", "中文", "所有补贴和服务"],
  "programmes/zh-easy/": ["zh-Hans", "中文易读", "全部补贴和服务"],
  "programmes/en/": ["en", "English", "All subsidies and services"],
};
const FOLDERS = Object.keys(LANGUAGES);
/** A page in another language. */
const within = (folder, path) => path.replace("programmes/", folder);

let site;
before(async () => {
  site = await startSite({ root: ROOT });
});
after(() => site?.stop());

const open = (path, context = {}) => site.open({ path, context, ready: false });
const unscripted = (path) => open(path, { javaScriptEnabled: false });
const field = (page) => page.getByRole("searchbox");
const hits = (page) => page.locator(".entry:visible > a").allTextContents();

/** The names that are left after typing; the list is told to be at rest first. */
async function found(page, query) {
  await field(page).fill(query);
  await page.waitForTimeout(400);
  return hits(page);
}

test("without any script the list is whole, and there is nothing to type into", async () => {
  const { page, requests, finish } = await unscripted(LIST);
  const pages = readdirSync(join(ROOT, "programmes")).filter((name) => name.endsWith(".html") && name !== "index.html");
  assert.equal((await hits(page)).length, pages.length);
  assert.equal(await field(page).count(), 0, "no field that does nothing");
  assert.ok((await page.locator("section[data-family]").count()) >= 10);
  await page.getByText("这里的内容核对于").first().waitFor();
  assert.ok(!requests.some((address) => address.endsWith(".js") || address.endsWith(".wasm")), "no script is asked for");
  await finish();
});

test("without any script the letters lead to their names, and a name to its page and back", async () => {
  const { page, finish } = await unscripted(LIST);
  await page.getByRole("navigation", { name: "按拼音字母找" }).getByRole("link", { name: "Z", exact: true }).click();
  assert.equal(new URL(page.url()).hash, "#letter-Z");
  const top = await page.locator("#letter-Z").boundingBox();
  assert.ok(top.y > -1 && top.y < PHONE.height, "the letter is on the screen");
  await page.locator("#letter-Z + ul").getByRole("link", { name: "重度残疾人护理补贴" }).click();
  await page.getByRole("heading", { level: 1, name: "重度残疾人护理补贴" }).waitFor();
  await page.getByRole("navigation", { name: "现在的位置" }).getByRole("link", { name: "生活和护理补贴" }).click();
  assert.equal(new URL(page.url()).hash, "#family-subsidies");
  await finish();
});

test("without any script every page opens, and its older rules unfold", async () => {
  const { page, finish } = await unscripted(LIST);
  const links = await page.locator(".entry > a").evaluateAll((all) => all.map((one) => [one.href, one.textContent]));
  for (const [address, name] of links) {
    await page.goto(address);
    assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), name);
    for (const part of ["去哪里办", "依据", "核对"]) await page.getByRole("heading", { name: part, exact: true }).waitFor();
  }
  await page.goto(new URL(PAGES[0], site.url).href);
  const older = page.locator("#who ~ details > .rule").first();
  assert.ok(!(await older.isVisible()));
  await page.getByText("以前的条件").click();
  assert.ok(await older.isVisible());
  await finish();
});

test("names, glosses, other words and initials find; case and width do not matter", async () => {
  const { page, finish } = await open(LIST);
  const all = await hits(page);
  for (const [query, name] of [
    ["护理补贴", "重度残疾人护理补贴"],
    ["不会用手机", "人工窗口和无障碍服务"],
    ["油补", "残疾人机动轮椅车登记、保险和燃油补贴"],
    ["c5", "无障碍停车位和停车优惠"],
    ["Ｃ５ 驾照", "无障碍停车位和停车优惠"],
    ["cjrz", "残疾人证"],
    ["CJRZ", "残疾人证"],
    ["ｃｊｒｚ", "残疾人证"],
    ["zdcjr", "重度残疾人护理补贴"],
    ["cdcjr", "重度残疾人护理补贴"],
    ["残疾人补贴", "困难残疾人生活补贴"],
    ["clbt", "残疾人机动轮椅车登记、保险和燃油补贴"],
    ["轮椅 燃油", "残疾人机动轮椅车登记、保险和燃油补贴"],
    ["12385", "12385 残疾人服务热线"],
  ]) {
    const names = await found(page, query);
    assert.ok(names.includes(name), `${query} finds ${name}: ${names}`);
    assert.ok(names.length < all.length, `${query} leaves something out`);
    assert.equal(await page.getByRole("status").textContent(), `找到 ${names.length} 项。`);
  }
  assert.deepEqual(await found(page, "法律援助"), ["法律援助"]);
  assert.equal(await page.locator("section[data-family]:visible").count(), 1, "no family without a hit");
  assert.deepEqual(await found(page, "  、"), all, "signs alone are no question");
  await finish();
});

test("in English, names, glosses and other words find, also with another ending; letters with gaps do not", async () => {
  const { page, finish } = await open("programmes/en/");
  const all = await hits(page);
  for (const [query, name] of [
    ["metro", "Free rides on city buses, metro and water buses (免费乘坐市内公交、地铁、水上巴士)"],
    ["WHEELCHAIR", "Registration, insurance and fuel subsidy for motor wheelchairs of disabled people (残疾人机动轮椅车登记、保险和燃油补贴)"],
    ["autism", "Rehabilitation subsidy for disabled children (残疾儿童康复补贴)"],
    ["hearing aids", "Assistive device subsidy for disabled people (残疾人辅助器具适配补贴)"],
    ["lawyers", "Legal aid (法律援助)"],
    ["残疾人证", "Disability certificate (残疾人证)"],
    ["12385", "Disability service hotline 12385 (12385 残疾人服务热线)"],
  ]) {
    const names = await found(page, query);
    assert.ok(names.includes(name), `${query} finds ${name}: ${names}`);
    assert.ok(names.length < all.length, `${query} leaves something out`);
    assert.equal(await page.getByRole("status").textContent(), `Programmes found: ${names.length}.`);
  }
  assert.deepEqual(await found(page, "rocket"), []);
  assert.equal(await page.getByRole("status").textContent(), "Nothing was found.");
  await page.locator("#nothing").getByRole("link", { name: "12385" }).waitFor();
  await finish();
});

/** What an English word must find and must not, by the programmes' ids; with `only`, what it finds and nothing else. */
const ENGLISH = [
  { query: "car", only: ["parking"] },
  { query: "cars", only: ["parking"] },
  { query: "art", finds: ["community-events"], not: ["medical-relief", "device", "start-up"] },
  { query: "bus", only: ["free-transit"] },
  { query: "buses", only: ["free-transit"] },
  { query: "business", finds: ["start-up", "self-employed-relief", "levy-relief"], not: ["free-transit"] },
  { query: "job", finds: ["job-service", "sheltered-work", "rural-support"], not: ["child-rehab"] },
  { query: "jobs", finds: ["job-service", "sheltered-work", "rural-support"], not: ["child-rehab"] },
  { query: "tax", finds: ["income-tax-relief", "self-employed-relief", "concentrated-employment"], not: ["certificate"] },
  { query: "taxes", finds: ["income-tax-relief", "self-employed-relief", "concentrated-employment"], not: ["certificate"] },
  { query: "schools", finds: ["school-aid", "senior-school-aid", "home-teaching", "preschool-aid"], not: ["training"] },
  { query: "subsidies", finds: ["nursing-subsidy", "living-allowance", "family-doctor"], not: ["legal-aid"] },
  { query: "deaf", finds: ["device", "child-rehab", "staffed-counters", "newborn-screening"], not: ["blind-massage"] },
  { query: "kids", finds: ["child-rehab", "child-medical-rehab", "preschool-aid", "home-teaching"], not: ["house-repair"] },
  { query: "children", finds: ["child-rehab", "preschool-aid", "home-teaching"], not: ["parking"] },
  { query: "babies", only: ["newborn-screening"] },
  { query: "cash", finds: ["living-allowance", "nursing-subsidy", "minimum-living-alone"], not: ["parking"] },
  { query: "dibao", only: ["minimum-living-alone"] },
  { query: "disabled card", only: ["certificate"] },
  { query: "card disab", finds: ["certificate"], not: ["parking", "device"] },
  { query: "driving", only: ["parking"] },
  { query: "Hearing-Aids", only: ["device"] },
  { query: "renai", only: ["day-care", "sheltered-work"] },
  { query: "ren’ai", only: ["day-care", "sheltered-work"] },
  { query: "startup", only: ["start-up"] },
  { query: "start-up loans", only: ["start-up"] },
  { query: "1.5%", only: ["employment-quota", "quota-award"] },
  // While a word is being typed, its first letters find what it will find.
  { query: "sub", finds: ["nursing-subsidy", "living-allowance"], not: ["legal-aid"] },
  { query: "reh", finds: ["basic-rehab", "child-rehab"], not: ["parking"] },
  // Every word has to fit, and the pieces of two words are none.
  { query: "bus rocket", only: [] },
  { query: "ybus", only: [] },
];

test("English words find what they mean, in any ending, and not what only has their letters", async () => {
  const { page, finish } = await open("programmes/en/");
  const ids = async (query) => {
    await found(page, query);
    return page.locator(".entry:visible").evaluateAll((all) => all.map((one) => one.id.replace("programme-", "")));
  };
  const all = await ids("");
  for (const { query, only, finds = only, not = [] } of ENGLISH) {
    const shown = await ids(query);
    for (const id of [...finds, ...not]) assert.ok(all.includes(id), `${id} is a programme`);
    assert.deepEqual(finds.filter((id) => !shown.includes(id)), [], `${query} misses them; it finds ${shown}`);
    assert.deepEqual(not.filter((id) => shown.includes(id)), [], `${query} finds them`);
    if (only) assert.deepEqual(shown, all.filter((id) => only.includes(id)), query);
  }
  await finish();
});

test("without any script, every page leads to itself in every other language, and back", async () => {
  const { page, finish } = await unscripted(LIST);
  const ids = readdirSync(join(ROOT, LIST)).filter((name) => name.endsWith(".html"));
  assert.equal(ids.length, 50);
  for (const folder of FOLDERS) assert.deepEqual(readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(".html")), ids);
  for (const name of ["index.html", "living-allowance.html", "hotline-12385.html"]) {
    await page.goto(new URL(LIST + name, site.url).href);
    for (const folder of ["programmes/en/", "programmes/zh-easy/", "programmes/"]) {
      const [lang, spoken] = LANGUAGES[folder];
      const link = page.getByRole("banner").getByRole("link", { name: spoken, exact: true });
      assert.deepEqual([await link.getAttribute("lang"), await link.getAttribute("hreflang")], [lang, lang]);
      await link.click();
      assert.equal(new URL(page.url()).pathname, `/${folder}${name}`);
      assert.equal(await page.locator("html").getAttribute("lang"), lang);
      assert.equal(await page.getByRole("banner").getByRole("link", { name: spoken, exact: true }).count(), 0);
    }
  }
  await finish();
});

test("a part of life that somebody looks at is what the other language shows", async () => {
  const { page, finish } = await open("programmes/#family-travel");
  await page.getByRole("link", { name: "English", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "All subsidies and services" }).waitFor();
  const now = new URL(page.url());
  assert.equal(now.pathname + now.hash, "/programmes/en/index.html#family-travel");
  const top = await page.locator("#family-travel").boundingBox();
  assert.ok(top.y > -1 && top.y < PHONE.height, "the part is on the screen");
  await finish();
});

test("in every language links stay in the language, but for those to the others and into the app", async () => {
  const { page, finish } = await unscripted(LIST);
  for (const folder of FOLDERS) {
    for (const path of [folder, ...PAGES.map((one) => within(folder, one))]) {
      await page.goto(new URL(path, site.url).href);
      const led = await page.locator("a:not([hreflang]):not([href^='tel:'])").evaluateAll((all) => all.map((one) => one.href));
      const own = new URL(folder, site.url).href;
      const app = new URL("index.html#/", site.url).href;
      const stray = led.filter((href) => !href.startsWith(app) && href.replace(/[^/]*$/, "") !== own);
      assert.deepEqual(stray, [], path);
    }
  }
  await finish();
});

test("on an English page everything that is Chinese says so, to the last character", async () => {
  const { page, finish } = await open("programmes/en/");
  const addresses = await page.locator(".entry > a").evaluateAll((all) => all.map((one) => one.href));
  for (const address of [new URL("programmes/en/", site.url).href, ...addresses]) {
    await page.goto(address);
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const chinese = /[\u3000-\u9fff\uff00-\uffef]/.test(node.data);
        if (chinese && !node.parentElement.closest("[lang='zh-Hans']")) found.push(node.data);
      }
      return found;
    });
    assert.deepEqual(unmarked, [], address);
  }
  await finish();
});

test("the app leads to the directory in the language that is read", { skip: !HAS_APP && "the app is not built" }, async () => {
  const { page, context, finish } = await site.open();
  for (const [folder, code, name] of [
    ["programmes/", "zh", "全部项目"],
    ["programmes/en/", "en", "All programmes"],
    ["programmes/zh-easy/", "zh-easy", "全部项目"],
  ]) {
    if (code !== "zh") await new DisplayFold(page, new Mouse()).speak(code);
    const link = page.getByRole("banner").getByRole("link", { name });
    await page.waitForFunction((folder) => document.querySelector(`.nav a[href="./${folder}index.html"]`), folder);
    const [opened] = await Promise.all([context.waitForEvent("page"), link.click()]);
    await opened.getByRole("heading", { level: 1, name: LANGUAGES[folder][2] }).waitFor();
    assert.equal(new URL(opened.url()).pathname, `/${folder}index.html`);
    await opened.close();
  }
  await finish();
});

test("what the page says in English when it cannot run leads to the English directory", () => {
  const page = readFileSync(join(ROOT, "index.html"), "utf8");
  const english = [...page.matchAll(/<p lang="en">(.*?)<\/p>/g)].map(([, text]) => text);
  const led = english.flatMap((text) => [...text.matchAll(/href="([^"]+)"/g)].map(([, href]) => href));
  assert.deepEqual(led, ["./programmes/en/index.html", "./programmes/en/index.html"]);
});

test("where nothing is found, a sentence says whom to call", async () => {
  const { page, finish } = await open(LIST);
  assert.deepEqual(await found(page, "火箭"), []);
  assert.equal(await page.getByRole("status").textContent(), "没有找到。");
  await page.locator("#nothing").getByRole("link", { name: "12385" }).waitFor();
  await found(page, "残疾人证");
  assert.ok(!(await page.locator("#nothing").isVisible()));
  await finish();
});

test("nothing is searched for while the keyboard still composes a character", async () => {
  const { page, finish } = await open(LIST);
  const all = await hits(page);
  await field(page).focus();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send("Input.imeSetComposition", { text: "xzzq", selectionStart: 4, selectionEnd: 4 });
  assert.equal(await field(page).inputValue(), "xzzq");
  assert.deepEqual(await hits(page), all);
  await keyboard.send("Input.insertText", { text: "法律援助" });
  assert.equal(await field(page).inputValue(), "法律援助");
  assert.deepEqual(await hits(page), ["法律援助"]);
  await finish();
});

test("with the keyboard alone: to the field, to the first hit, to its page; Escape clears", async () => {
  const { page, finish } = await open(LIST, { viewport: DESK });
  const focused = () => page.evaluate(() => document.activeElement.textContent || document.activeElement.id);
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "跳到正文");
  await page.keyboard.press("Enter");
  const before = new URL(page.url());
  for (let presses = 0; presses < 10 && (await focused()) !== "query"; presses += 1) await page.keyboard.press("Tab");
  assert.equal(await focused(), "query");
  const all = await hits(page);
  await page.keyboard.type("vvv");
  assert.deepEqual(await hits(page), []);
  await page.keyboard.press("Escape");
  assert.equal(await field(page).inputValue(), "");
  assert.deepEqual(await hits(page), all);
  await page.keyboard.type("flyz");
  await page.keyboard.press("Enter");
  assert.equal(page.url(), before.href, "the question is not in the address");
  assert.deepEqual(await hits(page), ["法律援助"]);
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "法律援助");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "法律援助" }).waitFor();
  await finish();
});

test("what is typed stays in the field", async () => {
  const { page, requests, context, finish } = await open(LIST);
  const loaded = requests.length;
  await found(page, "脑瘫");
  const kept = await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }, history.state, document.title]);
  assert.deepEqual(kept, [{}, {}, null, "所有补贴和服务 - 助残导航"]);
  assert.deepEqual(await context.cookies(), []);
  // Chromium asks for the icon again when it likes.
  assert.deepEqual(requests.slice(loaded).filter((address) => !address.endsWith("/icon.svg")), []);
  await page.reload();
  assert.equal(await field(page).inputValue(), "");
  await finish();
});

test("a page of a programme asks for its style and its icon only", async () => {
  const { requests, finish } = await open(PAGES[0]);
  const files = requests.map((address) => new URL(address).pathname.replace(/\.[0-9a-f]{10}\./, "."));
  assert.deepEqual([...new Set(files)].sort(), ["/directory.css", "/icon.svg", `/${PAGES[0]}`]);
  await finish();
});

test("the app's first screen asks for nothing of the directory", { skip: !HAS_APP && "the app is not built" }, async () => {
  const { requests, finish } = await site.open();
  assert.deepEqual(requests.filter((address) => /\/programmes\/|\/directory\.|\.bin$/.test(address)), []);
  await finish();
});

/** Every fault that axe-core sees, in one line each: every rule it has, with contrast at 7:1. */
async function faults(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const untried = ({ tags }) => tags.includes("experimental") || tags.includes("deprecated");
    const rules = axe.getRules().filter((rule) => !untried(rule)).map((rule) => [rule.ruleId, { enabled: true }]);
    const options = { rules: Object.fromEntries(rules), resultTypes: ["violations"], preload: false };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target}: ${node.failureSummary}`));
  });
}

/** What leaves the screen sideways, and targets of less than 48 px that do not run with a sentence. */
function misfits(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const shown = [...document.querySelectorAll("body *")].filter((one) => {
      return one.getBoundingClientRect().width > 0 && !one.closest(".visually-hidden, .skip");
    });
    const name = (one) => `${one.localName} “${one.textContent.slice(0, 20)}”`;
    const wide = shown.filter((one) => one.getBoundingClientRect().right > width + 0.5);
    const targets = shown.filter((one) => one.matches("a, summary, input") && getComputedStyle(one).display !== "inline");
    const small = targets.filter((one) => {
      const box = one.getBoundingClientRect();
      return box.height < 47.5 || box.width < 47.5;
    });
    const sideways = document.scrollingElement.scrollWidth > width ? ["the page scrolls sideways"] : [];
    return [...sideways, ...wide.map((one) => `${name(one)} leaves`), ...small.map((one) => `${name(one)} is small`)];
  });
}

const WORDS = { "programmes/": ["补贴", "火箭"], "programmes/zh-easy/": ["补贴", "火箭"], "programmes/en/": ["subsidy", "rocket"] };
for (const [viewport, folder] of [PHONE, DESK].flatMap((viewport) => FOLDERS.map((folder) => [viewport, folder]))) {
  test(`axe finds nothing in ${folder} at ${viewport.width} × ${viewport.height}`, async () => {
    const { page, finish } = await open(folder, { viewport });
    assert.deepEqual(await faults(page), []);
    for (const word of WORDS[folder]) {
      await found(page, word);
      assert.deepEqual(await faults(page), [], word);
    }
    for (const path of PAGES.map((one) => within(folder, one))) {
      await page.goto(new URL(path, site.url).href);
      for (const folded of await page.locator("summary").all()) await folded.click();
      assert.deepEqual(await faults(page), [], path);
    }
    await finish();
  });
}

for (const folder of FOLDERS) {
  test(`nothing leaves the screen: narrow, with text at twice its size, and on every page of a phone, in ${folder}`, async () => {
    const { page, finish } = await open(folder);
    const addresses = await page.locator(".entry > a").evaluateAll((all) => all.map((one) => one.href));
    for (const address of [new URL(folder, site.url).href, ...addresses]) {
      await page.setViewportSize(PHONE);
      await page.goto(address);
      await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
      assert.deepEqual(await misfits(page), [], address);
      await page.setViewportSize({ width: 320, height: 640 });
      assert.deepEqual(await misfits(page), [], `${address} at 320 px`);
      await page.setViewportSize(PHONE);
      await page.evaluate(() => (document.documentElement.style.fontSize = "40px"));
      assert.deepEqual(await misfits(page), [], `${address} with text at 200 %`);
    }
    await finish();
  });
}

test("on paper: the edition, the hotline and the whole text, on A4, and nothing to press", async () => {
  const { page, finish } = await open(PAGES[0], { viewport: DESK });
  await page.emulateMedia({ media: "print" });
  const shown = await page.locator("body").innerText();
  for (const text of ["政策版本", "过了 6 个月", "12385", "困难残疾人生活补贴", "要带什么", "残疾人本人的身份证", "去哪里办"]) {
    assert.ok(shown.includes(text), text);
  }
  assert.doesNotMatch(shown, /对照我的情况看”?$|跳到正文|所有项目/m);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const text = pdf.toString("latin1");
  assert.match(text, /\/MediaBox\s*\[\s*0 0 59[45][\d.]* 84[12]/, "A4");
  assert.match(text, /\/ToUnicode/, "letters, not a picture");
  const heading = Buffer.from("\ufeff要带什么", "utf16le").swap16();
  assert.ok(text.toLowerCase().includes(heading.toString("hex")) || pdf.includes(heading), "headings are in the outline");
  await finish();
});

test("on paper in English: the same in English, and nothing to press", async () => {
  const { page, finish } = await open(within("programmes/en/", PAGES[0]), { viewport: DESK });
  await page.emulateMedia({ media: "print" });
  const shown = await page.locator("body").innerText();
  for (const text of ["Policy edition", "checked on 25 November 2026", "After 6 months", "12385", "What to bring", "Where to go"]) {
    assert.ok(shown.includes(text), text);
  }
  assert.doesNotMatch(shown, /Skip to the main text|中文易读|Answer questions|If the questions open in Chinese/);
  await finish();
});
