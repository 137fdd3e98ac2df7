// What a whole roster meets that is no good: each with its sentence, and what was there before intact. And what it leaves.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { faults } from "./faults.mjs";
import { Mouse } from "./hands.mjs";
import { LANGUAGES } from "./screens.mjs";
import { LIMB } from "./pages/counter.mjs";
import { DisplayFold } from "./pages/display.mjs";
import { file, openRoster } from "./pages/roster.mjs";
import { typeAddress } from "./pages/screen.mjs";
import { liesOver, sticksOut } from "./room.mjs";
import { scan } from "./scanner.mjs";
import { startSite } from "./support.mjs";
import { archive, formula, workbook } from "./workbook.mjs";

/** Nobody else is called this. */
const MARK = "Q-314159";
const ROSTER = file("名册.csv", `id,年龄,残疾类别,残疾等级,免费乘坐市内公交、地铁、水上巴士\n${MARK},40,肢体,一级,否\nB,x,肢体,二级,\nC,9,多重,,是\n`);

let site;
let folder;
before(async () => {
  site = await startSite();
  folder = mkdtempSync(join(tmpdir(), "zhucan-roster-"));
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site?.stop();
});

const open = (options) => openRoster(site, options);

/** Opens the screen with a roster that is assessed. */
async function screened(options) {
  const opened = await open(options);
  await opened.roster.choose(ROSTER);
  await opened.roster.screen();
  return opened;
}

test("each file that is no roster gets a sentence that says what it is, and what was there before is intact", async () => {
  const { page, roster, finish } = await screened();
  const standing = await roster.standing();
  const wide = Array.from({ length: 1001 }, (_, at) => `c${at}`).join(",");
  for (const [chosen, sentence] of [
    [file("空.csv", ""), /什么也没有/],
    [file("空白.csv", " \r\n \r\n"), /什么也没有/],
    [file("名册.csv", "%PDF-1.7\n"), /PDF/],
    [file("名册.csv", Buffer.from("89504e470d0a1a0a", "hex")), /图片/],
    [file("名册.csv", "{\\rtf1}"), /文字文档/],
    [file("名册.xls", Buffer.from("d0cf11e0a1b11ae1", "hex")), /旧的 XLS/],
    [file("名册.xlsx", archive({ "a.txt": "a" })), /压缩包/],
    [file("名册.xlsx", workbook([["年龄"], [1]]).subarray(0, 300)), /工作簿坏了/],
    [file("名册.csv", Buffer.from([0, 1, 2, 255, 254, 0])), /不是文字表格/],
    [file("名册.csv", Buffer.concat([Buffer.from("年龄,户籍,备注名册\n40,杭州,"), Buffer.from([0xff])])), /第 2 行坏了/],
    [file("名册.csv", readFileSync("crates/roster/tests/golden/damaged-gb18030.csv")), /第 3 行坏了/],
    [file("名册.csv", `${wide}\n`), /超过 1,000 列/],
    [file("名册.csv", '"年龄,户籍\n40,杭州\n'), /第 1 行是列名，引号没有成对/],
    [file("名册.csv", "年龄\n".concat("1\n".repeat(10_000_000))), /超过 2,000,000 行/],
  ]) {
    const told = await roster.refuse(chosen);
    assert.match(told, sentence);
    assert.match(told, /原来的还在/);
    assert.deepEqual(await roster.standing(), standing, "what was there before is intact");
  }
  assert.equal(await page.locator(".chosen").innerText(), "名册：名册.csv");
  await page.locator("[data-standing] button").first().click();
  await page.locator("#people:focus").waitFor();
  await finish();
});

test("a file that is pulled away while it is read is told, and what was there before is intact", async () => {
  const { page, roster, finish } = await screened({ allow: [/./] });
  const standing = await roster.standing();
  const path = join(folder, "gone.csv");
  writeFileSync(path, `年龄\n${"1\n".repeat(100_000)}`);
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(/handbook\./, async (route) => {
    await held;
    await route.continue();
  });
  await roster.field.setInputFiles(path);
  await page.locator(".doing").waitFor();
  rmSync(path);
  release();
  await page.locator("#trouble:focus").waitFor();
  assert.match(await roster.trouble.innerText(), /文件不见了[^]*原来的还在/);
  assert.deepEqual(await roster.standing(), standing);
  await finish();
});

test("every row that is not taken is listed with line, column and reason, in text and in a workbook", async () => {
  const { roster, finish } = await open();
  const rows = [
    ["id,年龄,上学,残疾类别,残疾等级,重度残疾人护理补贴", null],
    ["A,1960-05-01,,,,", "第 2 行，第 2 列“年龄”：“1960-05-01”是日期。请写周岁。"],
    ["B,六十,,,,", "第 3 行，第 2 列“年龄”：不认识“六十”这个写法。"],
    ["C,６５,,,,", null],
    ["D,40,,心脏,,", "第 4 行"],
    ["E,40,,肢体,九级,", "第 6 行，第 5 列“残疾等级”：“九级”不是等级，或者和类别数目不同。"],
    ["F,40,,,,也许", "第 7 行，第 6 列“重度残疾人护理补贴”：“也许”看不出领没领。请写是或否。"],
    ["G,40", "第 8 行：有 2 格，应该有 6 格。"],
    ['H,"40"x,,,,', "第 9 行：引号没有成对，或者写在格子中间。"],
  ];
  rows[4][1] = "第 5 行，第 4 列“残疾类别”：“心脏”不是残疾类别。";
  await roster.choose(file("x.csv", `${rows.map(([row]) => row).join("\n")}\n`));
  await roster.screen();
  await roster.showBad();
  assert.deepEqual(await roster.bad.allInnerTexts(), rows.map(([, told]) => told).filter(Boolean));
  const cells = [["id", "年龄", "户籍"], ["A", formula("B3+1", 41), "杭州"], ["B", 40, "杭州"], ["C", 41, "杭州"], ["D", 42, "杭州"]];
  await roster.choose(file("x.xlsx", workbook(cells, ["B4:B5"])));
  await roster.screen();
  await roster.showBad();
  assert.deepEqual(await roster.bad.allInnerTexts(), [
    "第 2 行，第 2 列“年龄”：格子里是公式。请换成算好的数。",
    "第 4 行，第 2 列“年龄”：格子是合并的，看不出是谁的。请拆开。",
    "第 5 行，第 2 列“年龄”：格子是合并的，看不出是谁的。请拆开。",
  ]);
  await finish();
});

test("nothing of a roster is left when the screen is left, when the page is, and when it is shown again as it was left", async () => {
  const { page, roster, finish } = await open();
  const beside = () =>
    page.evaluate(async () =>
      JSON.stringify([document.title, history.state, { ...localStorage }, { ...sessionStorage }, document.cookie, window.name, await indexedDB.databases(), await caches.keys()]),
    );
  const address = () => page.evaluate(() => location.href);
  const before = [await beside(), await address()];
  const leave = {
    "another screen": () => typeAddress(page, "#/counter"),
    "the page is left": () => page.evaluate(() => dispatchEvent(new Event("pagehide"))),
    "the page is shown again": () => page.evaluate(() => dispatchEvent(new Event("pageshow"))),
  };
  for (const [how, go] of Object.entries(leave)) {
    await roster.choose(ROSTER);
    await roster.screen();
    assert.equal(page.workers().length, 1);
    assert.deepEqual([await beside(), await address()], before, "nothing is beside the page while a roster is shown");
    await go();
    await page.waitForFunction(() => !document.querySelector("#results"));
    await page.waitForFunction((mark) => !document.documentElement.outerHTML.includes(mark), MARK);
    for (let wait = 0; page.workers().length > 0 && wait < 50; wait += 1) await page.waitForTimeout(20);
    assert.equal(page.workers().length, 0, how);
    await typeAddress(page, "#/counter/roster");
    await roster.ready();
    assert.equal(await page.locator("#columns").count(), 0, how);
    assert.deepEqual([await beside(), await address()], before, how);
  }
  await finish();
});

test("when nobody is there a warning comes in sight, any key goes on, and without one everything is wiped", async () => {
  const { page, roster, finish } = await open({ prepare: (page) => page.clock.install() });
  await page.clock.fastForward("20:00");
  assert.equal(await roster.warning.count(), 0, "with no roster nothing is wiped and nothing is said");
  await roster.choose(ROSTER);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  for (let more = 0; more < 2; more += 1) {
    await page.keyboard.press("Shift");
    await page.clock.fastForward("14:50");
    assert.equal(await roster.warning.count(), 0);
    await page.clock.fastForward("00:15");
    await roster.warning.waitFor();
    const top = await roster.warning.evaluate((warning) => warning.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 400, `in sight, and not at ${top}`);
    await page.keyboard.press("Shift");
    assert.equal(await roster.warning.count(), 0, "any key goes on");
  }
  await page.clock.fastForward("15:05");
  await page.clock.fastForward("02:05");
  await page.locator("#trouble", { hasText: "名册已经清掉" }).waitFor();
  assert.equal(await page.locator("#columns").count(), 0);
  assert.ok(!(await page.content()).includes(MARK));
  await finish();
});

test("where there are no workers it says so", async () => {
  const { page, roster, finish } = await open({
    prepare: (page) => page.addInitScript(() => delete globalThis.Worker),
  });
  assert.match(await page.locator("main h1").first().innerText(), /名册/);
  assert.match(await roster.refuse(ROSTER), /这里看不了名册/);
  await finish();
});

test("a whole roster is worked by keyboard alone, and the focus goes where something new is", async () => {
  const { page, roster, finish } = await open();
  const press = (key) => page.keyboard.press(key);
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.className);
  const to = async (selector) => {
    for (let step = 0; step < 400; step += 1) {
      await press("Tab");
      if (await page.locator(selector).evaluateAll((all) => all.includes(document.activeElement))) return;
    }
    assert.fail(`no way to ${selector}`);
  };
  await page.locator("main h1:focus").waitFor();
  // From now on the browser tells of the dialogue and does not open it; asked for with the key, that could come too late.
  page.on("filechooser", () => {});
  await to("#roster-file");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press("Enter")]);
  await chooser.setFiles(ROSTER);
  await page.locator("#columns:focus").waitFor();
  await to("[name=column-1]");
  await to("#go");
  await press("Enter");
  await page.locator("#results:focus").waitFor();
  await to("[data-standing] button");
  await press("Enter");
  await page.locator("#people:focus").waitFor();
  assert.equal(await focused(), "people");
  await to(".some .turning button");
  await press("Enter");
  assert.equal(await roster.people.count(), 0);
  await finish();
});

test("wherever the focus is, nothing comes of a scanner, and a hand's keys do what they do", async () => {
  const { page, roster, finish } = await open();
  const fold = new DisplayFold(page, new Mouse());
  await fold.speak("en");
  await fold.close();
  await roster.choose(ROSTER);
  await roster.screen();
  let choosers = 0;
  page.on("filechooser", () => (choosers += 1));
  const [address, standing, meaning] = [page.url(), await roster.standing(), await roster.meaning(2)];
  for (const place of ["[name=column-2]", "#roster-file", "#go", ".along button", "[data-standing] button", ".back-row a"]) {
    // In the lists of meanings, "not used" begins with an n. A space presses a button as Enter does.
    for (const text of [LIMB, "nnnn-0001", "n 0 n 1"]) {
      const focused = page.locator(place).first();
      await focused.focus();
      await scan(page, text);
      assert.equal(page.url(), address, place);
      assert.ok(await focused.evaluate((element) => element === document.activeElement), `${place}: ${text}`);
      assert.equal(await roster.meaning(2), meaning, `${place}: ${text}`);
      assert.deepEqual(await roster.standing(), standing, `${place}: ${text}`);
    }
  }
  assert.equal(choosers, 0);
  assert.equal(await roster.people.count(), 0);
  assert.equal(await roster.saved.innerText(), "");
  await page.locator("[name=column-2]").focus();
  await page.keyboard.press("n");
  await page.waitForFunction(() => !document.querySelector("#results"));
  assert.notEqual(await roster.meaning(2), meaning, "a letter chooses");
  await page.locator(".back-row a").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/#\/counter$/);
  await finish();
});

/** Every state of the screen, in a language. */
async function* states(page, roster, language) {
  const fold = new DisplayFold(page, new Mouse());
  await fold.speak(language);
  await fold.close();
  yield "nothing chosen";
  await roster.refuse(file("x.csv", ""));
  yield "a file that is not taken";
  await roster.choose(file("x.csv", "年龄,年龄,残疾等级,残疾类别\n1,2,1,4\n"));
  yield "columns that are called the same";
  await roster.choose(ROSTER);
  yield "columns";
  await roster.screen();
  await roster.showBad();
  yield "results";
  await page.locator("[data-standing] button").first().click();
  await page.locator("#people:focus").waitFor();
  yield "people";
  await roster.edition.setInputFiles(file("x", "x"));
  await page.locator("#not-compared:focus").waitFor();
  yield "an edition that is not taken";
}

test("no state of the screen has a fault, in any language and any size", async () => {
  const { page, roster, finish } = await open();
  const found = [];
  for (const language of LANGUAGES) {
    for await (const state of states(page, roster, language)) {
      found.push(...(await faults(page)).map((fault) => `${language}, ${state}: ${fault}`));
      for (const viewport of [{ width: 320, height: 640 }, { width: 360, height: 740 }, { width: 1280, height: 800 }]) {
        await page.setViewportSize(viewport);
        const lacks = [...(await sticksOut(page)), ...(await liesOver(page))];
        found.push(...lacks.map((line) => `${language}, ${state}, ${viewport.width}: ${line}`));
      }
    }
  }
  assert.deepEqual(found, []);
  await finish();
});
