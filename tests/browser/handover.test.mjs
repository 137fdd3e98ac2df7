// Taking the results along: as a code, a picture, text, a calendar file; and going on with a code elsewhere.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { bitsOf, encode } from "./codes.mjs";
import { Keyboard, Mouse } from "./hands.mjs";
import { HOUSEHOLDS, OTHERS, expected } from "./households.mjs";
import { hurryFromStart } from "./journeys/hurry.mjs";
import { ChecklistPage } from "./pages/checklist.mjs";
import { DisplayFold } from "./pages/display.mjs";
import { HandoverPage, bare } from "./pages/handover.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { ReviewPage } from "./pages/review.mjs";
import { address, focusComesTo, heading, leadsOn, typeAddress } from "./pages/screen.mjs";
import { CodeEntry, StartPage } from "./pages/start.mjs";
import { ink, scan } from "./scan.mjs";
import { startSite } from "./support.mjs";

const hand = new Mouse();
const household = HOUSEHOLDS.lowOwnIncome;
const CODE = /^ZC1[AC-HJ-NP-Z02-9]( ?[AC-HJ-NP-Z02-9])+$/;
const INSIDE = {
  WeChat: "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 MicroMessenger/8.0.50",
  Alipay: "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 AlipayClient/10.6.0",
};

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

const visit = (page, address) => leadsOn(page, () => typeAddress(page, address));

/** A household's results, on the screen where they can be taken along. */
async function takingAlong(household, options) {
  const opened = await site.open(options);
  await hurryFromStart(opened.page, household);
  const handover = new HandoverPage(opened.page, hand);
  await handover.open();
  return { ...opened, handover };
}

async function verdicts(page) {
  // What was finished elsewhere leads there by itself.
  if (!(await address(page)).endsWith("#/results")) await visit(page, "#/results");
  return new ResultsPage(page, hand).verdicts();
}

/** The screen on which a code can be typed, whatever was answered. */
async function typing(page) {
  await visit(page, "#/keep");
  return new CodeEntry(page, hand);
}

test("another device that is given the code has the same results, and asks nothing again", async () => {
  const { handover, finish } = await takingAlong(household);
  const code = await handover.code();
  await finish();
  const elsewhere = await site.open();
  const entry = await typing(elsewhere.page);
  const typed = code.toLowerCase().replaceAll(" ", "  ").replace("zc1", " zc1-");
  await leadsOn(elsewhere.page, () => entry.enter(typed));
  assert.equal(await elsewhere.page.locator("form[data-fact], form[data-facts]").count(), 0, "nothing is left to ask");
  assert.deepEqual(await verdicts(elsewhere.page), expected(household));
  await elsewhere.finish();
});

test("the way to the field for a code is on the first screen of a device that was never here", async () => {
  const { handover, finish } = await takingAlong(household);
  const code = await handover.code();
  await finish();
  const elsewhere = await site.open();
  const start = new StartPage(elsewhere.page, hand);
  await leadsOn(elsewhere.page, () => hand.press(elsewhere.page.getByRole("link", { name: /交接码/ })));
  await start.code.fold.waitFor();
  await leadsOn(elsewhere.page, () => start.code.enter(code));
  assert.deepEqual(await verdicts(elsewhere.page), expected(household));
  await elsewhere.finish();
});

test("a code can be typed and sent by keyboard alone", async () => {
  const { handover, finish } = await takingAlong(HOUSEHOLDS.pensioner);
  const code = await handover.code();
  await finish();
  const elsewhere = await site.open({ path: "#/keep" });
  const keyboard = new Keyboard(elsewhere.page);
  const entry = new CodeEntry(elsewhere.page, keyboard);
  await entry.unfold();
  await keyboard.write(entry.field, code);
  await leadsOn(elsewhere.page, () => elsewhere.page.keyboard.press("Enter"));
  assert.deepEqual(await verdicts(elsewhere.page), expected(HOUSEHOLDS.pensioner));
  await elsewhere.finish();
});

for (const name of ["nursedPensioner", "pupil", "allUnsure"]) {
  const household = HOUSEHOLDS[name];
  test(`every answer comes along, and who answered: ${household.sentence}`, async () => {
    const { page, handover, finish } = await takingAlong(household);
    const code = await handover.code();
    await visit(page, "#/review");
    const [answers, title] = [await new ReviewPage(page, hand).answers(), await heading(page)];
    await finish();
    const elsewhere = await site.open();
    const entry = await typing(elsewhere.page);
    await leadsOn(elsewhere.page, () => entry.enter(code));
    await visit(elsewhere.page, "#/review");
    assert.deepEqual(await new ReviewPage(elsewhere.page, hand).answers(), answers);
    assert.equal(await heading(elsewhere.page), title);
    await elsewhere.finish();
  });
}

test("a code of half the answers goes on with the question that was next", async () => {
  const { page, finish } = await site.open();
  await hurryFromStart(page, household, { until: ["own_income"] });
  const next = await heading(page);
  const handover = new HandoverPage(page, hand);
  await handover.open();
  const code = await handover.code();
  await finish();
  const elsewhere = await site.open();
  const entry = await typing(elsewhere.page);
  assert.equal(await leadsOn(elsewhere.page, () => entry.enter(code)), next);
  await elsewhere.finish();
});

test("the code carries a layout, the day, who answered and the answers: nothing else", async () => {
  const codes = [];
  for (const [one, voice] of [[household, 0], [HOUSEHOLDS.nursedPensioner, 3], [OTHERS.selfTaught, 0]]) {
    const { handover, finish } = await takingAlong(one);
    const code = await handover.code();
    assert.match(code, CODE);
    const bits = bitsOf(code);
    const number = (from, count) => parseInt(bits.slice(from, from + count), 2);
    assert.deepEqual([number(0, 8), 2020 + number(8, 7), number(15, 4), number(19, 5)], [1, 2026, 11, 25]);
    assert.equal(number(40, 3), voice);
    codes.push(code);
    await finish();
  }
  assert.equal(new Set(codes).size, codes.length);
});

test("the same answers have the same code in every language", async () => {
  const { page, handover, finish } = await takingAlong(household);
  const code = await handover.code();
  const fold = new DisplayFold(page, hand);
  for (const language of ["zh-easy", "en"]) {
    await fold.speak(language);
    await handover.text.waitFor();
    assert.equal(await handover.code(), code, language);
  }
  await finish();
});

for (const [name, deviceScaleFactor] of [["a plain screen", 1], ["a sharp one", 3]]) {
  test(`the picture of the code is read from ${name}, and says the same`, async () => {
    const { handover, finish } = await takingAlong(household, {
      context: { viewport: { width: 360, height: 740 }, deviceScaleFactor },
    });
    const seen = await scan(site.browser, await handover.scanned.screenshot());
    assert.ok(seen, "a QR code is seen");
    assert.equal(seen.text, (await handover.code()).replaceAll(" ", ""));
    assert.ok(seen.version <= 12, `version ${seen.version}`);
    assert.notEqual(await handover.scanned.getAttribute("alt"), "");
    await finish();
  });
}

test("the picture of the code is read in black and white, on the narrowest phone, in the largest text", async () => {
  const { page, handover, finish } = await takingAlong(HOUSEHOLDS.farmer, {
    context: { viewport: { width: 320, height: 640 }, colorScheme: "dark", forcedColors: "active" },
  });
  const fold = new DisplayFold(page, hand);
  await fold.pick("size", "4");
  await fold.pick("contrast", "high");
  const seen = await scan(site.browser, await handover.scanned.screenshot());
  assert.equal(seen?.text, (await handover.code()).replaceAll(" ", ""));
  await finish();
});

/** A real code with one letter changed, and the like. */
const wrongCodes = (code) => ({
  "nothing": ["", /请填交接码/],
  "only spaces": ["   ", /请填交接码/],
  "something else": ["你好", /这不是交接码/],
  "something to run": ["<img src=x onerror=\"globalThis.ran='yes'\">", /这不是交接码/],
  "a code with one wrong letter": [code.replace(/.$/, (last) => (last === "Q" ? "P" : "Q")), /这个码不完整/],
  "a code with two letters swapped": [swapped(code), /这个码不完整/],
  "a code that breaks off": [code.slice(0, -6), /这个码不完整/],
  "a code with a letter that no code has": [code.replace(/.$/, "O"), /这个码不完整/],
  "a code with something after it": [`${code}好`, /这个码不完整/],
  "a code that a newer page made": [encode([2, ...Array(20).fill(7)]), /这个码是新版本做的/],
});

/** The last two neighbours that differ, the other way round. */
function swapped(code) {
  const letters = [...code.replaceAll(" ", "")];
  const at = letters.findLastIndex((letter, at) => at > 0 && letter !== letters[at - 1]);
  [letters[at - 1], letters[at]] = [letters[at], letters[at - 1]];
  return letters.join("");
}

test("a wrong code is refused with the sentence for it, the way back to the field, and no loss of what was answered", async () => {
  const { page, handover, finish } = await takingAlong(household);
  const code = await handover.code();
  const entry = await typing(page);
  const here = await address(page);
  for (const [name, [wrong, told]] of Object.entries(wrongCodes(code))) {
    await entry.enter(wrong);
    await entry.alert.filter({ hasText: told }).waitFor().catch(() => assert.fail(`${name}: not told “${told.source}”`));
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "alert");
    assert.equal(await entry.field.getAttribute("aria-invalid"), "true", name);
    assert.match(await page.title(), /^错误：/, `${name}: the title says it`);
    const described = (await entry.field.getAttribute("aria-describedby")).split(" ").map((id) => page.locator(`#${id}`).innerText());
    assert.match((await Promise.all(described)).join(" "), told, `${name}: it is told beside the field`);
    await hand.press(entry.alert.getByRole("link"));
    assert.equal(await page.evaluate(() => document.activeElement.id), "code", name);
    assert.equal(await entry.field.inputValue(), wrong, `${name}: it can be mended`);
    assert.equal(await address(page), here, `${name}: the address stays`);
  }
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
  assert.deepEqual(await verdicts(page), expected(household));
  await finish();
});

test("a second wrong code of the same kind is told again, with the focus on it", async () => {
  const { page, finish } = await site.open({ path: "#/keep" });
  const entry = new CodeEntry(page, hand);
  for (const wrong of ["你好", "再见"]) {
    await entry.enter(wrong);
    await entry.alert.waitFor();
    await page.waitForFunction(() => document.activeElement.id === "code-refused");
  }
  await finish();
});

test("the pictures hold dark words on white, say which they are, and the same words stand beneath", async () => {
  const { page, handover, finish } = await takingAlong(HOUSEHOLDS.farmer);
  await handover.draw();
  const count = await handover.pictures.count();
  assert.ok(count > 1, "a long checklist takes several");
  for (let at = 0; at < count; at += 1) {
    const picture = handover.pictures.nth(at);
    const source = await picture.getAttribute("src");
    assert.match(source, /^data:image\/png;base64,/);
    const { width, height, dark, light } = await ink(site.browser, source);
    assert.ok(width >= 1080 && height <= 4000, `${width} × ${height}`);
    const share = dark / (width * height);
    assert.ok(share > 0.01 && share < 0.3, `${dark} dark dots of ${width * height}`);
    assert.ok(light / (width * height) > 0.6);
    assert.match(await picture.getAttribute("alt"), new RegExp(`第 ${at + 1} 张，共 ${count} 张`));
  }
  const order = await page.evaluate(() =>
    document.querySelector("img.taken-picture").compareDocumentPosition(document.querySelector("#taken")),
  );
  assert.equal(order & 4, 4, "the words come after the picture");
  await finish();
});

test("a picture that cannot be drawn is told, with what to do", async () => {
  const prepare = (page) =>
    page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
  const { page, handover, finish } = await takingAlong(household, { prepare });
  await hand.press(handover.drawing);
  await page.getByText("图片没有做成").waitFor();
  assert.equal(await handover.pictures.count(), 0);
  await finish();
});

/** What was copied, as it comes out elsewhere. */
async function pasted(page) {
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement("textarea"));
    field.id = "paste-here";
    field.focus();
  });
  await page.keyboard.press("ControlOrMeta+V");
  const text = await page.locator("#paste-here").inputValue();
  await page.locator("#paste-here").evaluate((field) => field.remove());
  return text;
}

/** Everything that the checklist tells to bring. */
async function listed(page) {
  await visit(page, "#/checklist");
  const checklist = new ChecklistPage(page, hand);
  const stops = await checklist.read();
  return { stops, boxes: await checklist.boxes.count() };
}

const CLIPBOARDS = {
  "the clipboard": undefined,
  "the old way, where there is no clipboard": () => {
    delete Navigator.prototype.clipboard;
  },
  "the old way, where the clipboard is refused": () => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException("Not now.", "NotAllowedError"));
  },
};
for (const [way, script] of Object.entries(CLIPBOARDS)) {
  test(`by ${way}, what stands on the screen is copied, with every paper`, async () => {
    const { page, handover, finish } = await takingAlong(household, {
      prepare: async (page) => {
        await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
        if (script) await page.addInitScript(script);
      },
    });
    assert.match(await handover.copy(), /复制好了/);
    assert.equal(await page.locator("textarea").count(), 0, "nothing is left behind");
    const text = await pasted(page);
    assert.equal(bare(text), bare(await handover.text.innerText()));
    const { stops } = await listed(page);
    for (const { window, programmes, papers } of stops) {
      for (const wanted of [window, ...programmes, ...papers]) assert.ok(text.includes(wanted), `${wanted} is missing`);
    }
    await finish();
  });
}

/** In the page: presses what copies, draws and prints before all of the list is there; says what was printed. */
function pressEarly() {
  globalThis.print = () => { globalThis.printed = document.querySelector("#taken").innerText; };
  const observer = new MutationObserver(() => {
    const ways = document.querySelector("main .no-print:has([data-copy])");
    if (!ways || !document.querySelector("main [aria-busy=true]")) return;
    observer.disconnect();
    globalThis.early = document.querySelector("#taken").innerText;
    for (const button of ways.querySelectorAll("button")) button.click();
  });
  observer.observe(document, { childList: true, subtree: true });
}

test("what is asked for before the list is whole comes once it is whole", async () => {
  const { page, handover, finish } = await takingAlong(household, {
    prepare: async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.addInitScript(pressEarly);
    },
  });
  await page.getByText("复制好了").waitFor();
  await handover.pictures.first().waitFor();
  const whole = bare(await handover.text.innerText());
  const { early, printed } = await page.evaluate(() => ({ early: globalThis.early, printed: globalThis.printed }));
  assert.ok(bare(early).length < whole.length, "it was pressed early");
  assert.equal(bare(await pasted(page)), whole);
  assert.equal(bare(printed), whole);
  const shown = () => handover.pictures.evaluateAll((pictures) => pictures.map(({ src }) => src));
  const drawn = await shown();
  await handover.draw();
  assert.deepEqual(await shown(), drawn);
  await finish();
});

test("copied the old way, the focus and the page stay where they are", async () => {
  const prepare = (page) => page.addInitScript(CLIPBOARDS["the old way, where there is no clipboard"]);
  const { page, handover, finish } = await takingAlong(household, { prepare });
  await handover.copying.focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press("Enter");
  await page.getByText("复制好了").waitFor();
  await focusComesTo(page, /^button: 复制清单的文字/);
  assert.equal(await page.evaluate(() => scrollY), before);
  await finish();
});

test("in the copied text there is a box to tick for each paper, and for nothing else", async () => {
  const { page, handover, finish } = await takingAlong(household, {
    prepare: (page) => page.context().grantPermissions(["clipboard-read", "clipboard-write"]),
  });
  await handover.copy();
  const ticks = (await pasted(page)).split("\n").filter((line) => line.startsWith("□ "));
  const { stops } = await listed(page);
  const papers = stops.flatMap((stop) => stop.papers);
  assert.deepEqual(ticks.filter((line) => !papers.some((paper) => line.startsWith(`□ ${paper}`))), []);
  assert.equal(ticks.length, papers.length);
  await finish();
});

test("where nothing can be copied, it is told, and the words can be selected", async () => {
  const prepare = (page) =>
    page.addInitScript(() => {
      delete Navigator.prototype.clipboard;
      Document.prototype.execCommand = () => false;
    });
  const { handover, finish } = await takingAlong(household, { prepare });
  assert.match(await handover.copy(), /没有复制成/);
  assert.equal(await handover.text.evaluate((text) => getComputedStyle(text).userSelect), "auto");
  await finish();
});

/** The events of a calendar file (RFC 5545), each by the names of its lines. */
function events(file) {
  assert.ok(file.endsWith("\r\n"));
  assert.doesNotMatch(file.replaceAll("\r\n", ""), /[\r\n]/, "lines end with CRLF");
  for (const line of file.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, `too long: ${line}`);
  const [open, found] = [[], []];
  for (const line of file.replaceAll(/\r\n[ \t]/g, "").trim().split("\r\n")) {
    const [, name, value] = /^([^:]+):(.*)$/.exec(line);
    if (name === "BEGIN") open.push(value);
    else if (name === "END") assert.equal(open.pop(), value);
    else if (open.at(-1) === "VEVENT") found.at(-1)[name] = value;
    if (name === "BEGIN" && value === "VEVENT") found.push({});
  }
  assert.deepEqual(open, [], "everything that begins ends");
  return found;
}

/** The file that a link contains. */
const contained = async (link) => decodeURIComponent((await link.getAttribute("href")).split(",").slice(1).join(","));

for (const [language, name] of [["zh", "lowOwnIncome"], ["zh", "blindMasseur"], ["en", "expiringOnAllowance"]]) {
  const household = HOUSEHOLDS[name];
  test(`the calendar file (${language}) holds days that lie ahead, in the form that calendars read: ${household.sentence}`, async () => {
    const { page, handover, finish } = await takingAlong(household);
    const link = page.locator("a[download]");
    if (language !== "zh") {
      await new DisplayFold(page, hand).speak(language);
      await handover.text.waitFor();
    }
    const file = await contained(link);
    assert.match(file, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    const found = events(file);
    assert.ok(found.length > 0);
    const names = await page.locator("#taken").innerText();
    for (const event of found) {
      assert.match(event["DTSTART;VALUE=DATE"], /^20\d{6}$/);
      assert.ok(event["DTSTART;VALUE=DATE"] >= "20261125", JSON.stringify(event));
      assert.match(event.DTSTAMP, /^\d{8}T\d{6}Z$/);
      const programme = event.SUMMARY.replace(/^(到期：|Due: )/, "").replaceAll("\\", "");
      assert.ok(names.includes(programme), `${programme} is on the checklist`);
      assert.ok(event.DESCRIPTION.length > 5);
    }
    assert.equal(new Set(found.map((event) => event.UID)).size, found.length, "each has an id of its own");
    await finish();
  });
}

test("the calendar file can be downloaded, and nothing is asked of anyone for it", async () => {
  const { page, handover, requests, finish } = await takingAlong(household);
  const before = requests.length;
  const coming = page.waitForEvent("download");
  await hand.press(handover.calendar);
  const download = await coming;
  assert.equal(download.suggestedFilename(), "zhucan.ics");
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  assert.equal(Buffer.concat(chunks).toString("utf8"), await contained(handover.calendar));
  // What keeps the page on the device comes some seconds after the start, whatever is done meanwhile.
  const others = requests.slice(before).filter((asked) => !/^data:|\/offline\.\w+\.js$/.test(asked));
  assert.deepEqual(others, []);
  await finish();
});

test("where nothing ends on a day, no calendar file is offered", async () => {
  const { page, handover, finish } = await takingAlong(HOUSEHOLDS.pensioner);
  assert.equal(await page.locator("a[download]").count(), 0);
  assert.equal(await page.getByText("记到日历").count(), 0);
  assert.equal(await handover.printing.count(), 1);
  await finish();
});

test("printed, there is the checklist and nothing else", async () => {
  const { page, handover, finish } = await takingAlong(household);
  await page.evaluate(() => {
    globalThis.printed = 0;
    globalThis.print = () => (globalThis.printed += 1);
  });
  await hand.press(handover.printing);
  assert.equal(await page.evaluate(() => globalThis.printed), 1);
  await page.emulateMedia({ media: "print" });
  assert.equal(bare(await page.locator("body").innerText()), bare(await handover.text.innerText()));
  await finish();
});

for (const [app, userAgent] of Object.entries(INSIDE)) {
  test(`inside ${app} nothing is offered that does nothing there; how to leave it is told, and the rest works`, async () => {
    const { page, handover, finish } = await takingAlong(household, {
      context: { userAgent, viewport: { width: 360, height: 740 } },
      prepare: (page) => page.context().grantPermissions(["clipboard-read", "clipboard-write"]),
    });
    assert.equal(await handover.printing.count(), 0);
    assert.equal(await page.locator("a[download]").count(), 0);
    assert.match(await handover.inApp.innerText(), /在浏览器打开/);
    await handover.draw();
    assert.ok((await ink(site.browser, await handover.pictures.first().getAttribute("src"))).dark > 1000);
    assert.match(await handover.copy(), /复制好了/);
    assert.equal(bare(await pasted(page)), bare(await handover.text.innerText()));
    await visit(page, "#/checklist");
    assert.equal(await handover.printing.count(), 0, "nor on the checklist");
    await finish();
  });
}

test("in a browser nothing is said about other apps", async () => {
  const { handover, finish } = await takingAlong(household);
  assert.equal(await handover.inApp.count(), 0);
  await finish();
});

test("before anything is answered there is nothing to take along, and it is said", async () => {
  const { page, finish } = await site.open({ path: "#/handover" });
  await page.getByText("还没有回答，没有可以带走的").waitFor();
  assert.equal(await page.locator("[data-code-text], img.qr, [data-draw], [data-copy], a[download]").count(), 0);
  await finish();
});

test("where nothing is applied for, the code is there all the same, and what to do first", async () => {
  const { page, handover, finish } = await takingAlong(HOUSEHOLDS.allUnsure);
  assert.match(await handover.code(), CODE);
  assert.equal(await page.locator("a[download]").count(), 0);
  assert.match(await handover.text.innerText(), /清单/);
  await handover.draw();
  await finish();
});

test("the way here is on the results and on the checklist", async () => {
  const { page, finish } = await site.open();
  await hurryFromStart(page, household);
  for (const from of ["#/results", "#/checklist"]) {
    if ((await address(page)) !== `/${from}`) await visit(page, from);
    await leadsOn(page, () => hand.press(page.locator("main a[href='#/handover']").first()));
    assert.equal(await heading(page), "把结果带走");
  }
  await finish();
});
