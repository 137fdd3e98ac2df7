// The clerk's counter: a certificate's number, keys, a scanner that types, a resident's code, and results beside the facts.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HOUSEHOLDS, expected } from "./households.mjs";
import { hurryFromStart } from "./journeys/hurry.mjs";
import { LIMB, certificateNumber, openCounter } from "./pages/counter.mjs";
import { DisplayFold } from "./pages/display.mjs";
import { HandoverPage } from "./pages/handover.mjs";
import { Mouse } from "./hands.mjs";
import { startSite } from "./support.mjs";

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

const open = (options) => openCounter(site, options);

/** The code that a resident of this household takes along. */
async function codeOf(household) {
  const { page, finish } = await site.open();
  await hurryFromStart(page, household);
  const handover = new HandoverPage(page, new Mouse());
  await handover.open();
  const code = await handover.code();
  await finish();
  return code;
}

test("a certificate's number is read, compared, filled in, and is nowhere any more", async () => {
  const { page, counter, finish } = await open();
  await counter.press("F2");
  await counter.type(LIMB.toLowerCase());
  await counter.press("Enter");
  assert.equal(await counter.read.innerText(), "76 周岁，肢体残疾，二级");
  assert.match(await page.locator(".confirm > .hint").innerText(), /转述自铁岭市残联.*条文，没有读到/, "by which source");
  assert.equal(await counter.field.inputValue(), "", "the number is gone before it is filled in");
  assert.deepEqual(await counter.answers(), {}, "nothing is filled in before it is confirmed");
  await counter.press("Enter");
  const none = { grade_visual: "none", grade_hearing: "none", grade_speech: "none" };
  assert.deepEqual(await counter.answers(), {
    ...none,
    age: "76",
    grade_limb: "2",
    grade_intellectual: "none",
    grade_mental: "none",
  });
  assert.match(await counter.status.innerText(), /已填入/);
  assert.notEqual(await counter.focused(), "", "the focus is on the next fact");
  assert.equal(await page.locator("[name=basis]").first().inputValue(), "certificate");
  const shown = await page.content();
  assert.ok(!shown.includes("19491231") && !shown.toUpperCase().includes(LIMB));
  await finish();
});

test("what was read can be left", async () => {
  const { counter, finish } = await open();
  await counter.press("F2");
  await counter.scan(LIMB);
  await counter.press("Escape");
  assert.equal(await counter.read.count(), 0);
  assert.deepEqual(await counter.answers(), {});
  assert.ok(await counter.field.evaluate((field) => field === document.activeElement));
  await finish();
});

test("a number with a fault fills nothing in, and the sentence says where and what", async () => {
  const { counter, finish } = await open();
  for (const [typed, told] of [
    ["", /请扫码/],
    [LIMB.slice(0, 18), /20 位，这里有 18 位/],
    ["1101051949123100A142", /第 17 位不对/],
    ["11010519491331002X42", /没有这一天/],
    ["11010520991231002X42", /还没有到/],
    ["11010519491231012X42", /有一位错了/],
    ["11010519491231002X82", /第 19 位是残疾类别/],
    ["11010519491231002X49", /第 20 位是残疾等级/],
    ["ZC1QQQQQQQQQQQQ", /交接码不完整/],
  ]) {
    await counter.field.fill(typed);
    await counter.press("Enter");
    assert.match(await counter.alert.innerText(), told, typed);
    assert.equal(await counter.field.getAttribute("aria-invalid"), "true");
    assert.equal(await counter.field.inputValue(), typed, "nothing that was typed is lost");
  }
  assert.deepEqual(await counter.answers(), {});
  await finish();
});

test("of several disabilities only the age is filled in, and the grades are asked", async () => {
  const { counter, finish } = await open();
  await counter.scan(certificateNumber("19800229", 7, 1));
  assert.equal(await counter.read.innerText(), "46 周岁，多重残疾，一级");
  await counter.press("Enter");
  assert.deepEqual(await counter.answers(), { age: "46" });
  assert.match(await counter.status.innerText(), /一类一类填/);
  await counter.row("grades").locator("select").first().focus();
  await counter.type("4251");
  assert.deepEqual(await counter.answers(), { age: "46", grade_limb: "2", grade_intellectual: "1" });
  await finish();
});

/** After so long without a key, in milliseconds, what was typed is a hand's (`src/platform/burst.rs`). */
const OVER = 60;

/** In the page: keeps when each key came, however early it was sent. */
function watchKeys() {
  globalThis.came = [];
  addEventListener("keydown", () => globalThis.came.push(performance.now()), true);
}

/** Whether two keys of the last scan came further apart than a scanner's: the machine was too busy for what is tested. */
async function cameLate(page) {
  const came = await page.evaluate(() => globalThis.came);
  return came.some((at, nth) => nth > 0 && at - came[nth - 1] >= OVER);
}

/**
 * Puts the focus somewhere and scans until it is told of. Says what was answered before. What comes in time is read the
 * first time; only where keys came late, and were a hand's, it is scanned once more from the beginning.
 */
async function scanned({ page, counter }, place, text, told) {
  for (let tries = 1; ; tries += 1) {
    await page.locator(place).first().focus();
    const before = await counter.answers();
    await page.evaluate(() => { globalThis.came = []; });
    await counter.scan(text);
    const isTold = await told.first().waitFor({ timeout: 3000 }).then(() => true, () => false);
    if (isTold) return before;
    assert.ok(tries < 4 && (await cameLate(page)), `${place}: what came in time was not read`);
    await page.reload();
    await counter.ready();
    await counter.row("age").locator("input[type=text]").fill("5");
  }
}

test("wherever the focus is, a scanner answers nothing and is read", async () => {
  const { page, counter, finish } = await open({ prepare: (page) => page.addInitScript(watchKeys) });
  await counter.row("age").locator("input[type=text]").fill("5");
  const places = [
    "[data-row=age] input[type=text]",
    "[data-row=certificate] input",
    "[data-row=needs] input",
    "[data-row=grades] select",
    ".counter button",
    "main h1",
  ];
  for (const place of places) {
    const before = await scanned({ page, counter }, place, LIMB, counter.read);
    assert.equal(await counter.read.innerText(), "76 周岁，肢体残疾，二级", place);
    await counter.press("Escape");
    assert.deepEqual(await counter.answers(), before, place);
    const still = await scanned({ page, counter }, place, "6901234567892", counter.alert.filter({ hasText: "13 位" }));
    assert.deepEqual(await counter.answers(), still, `${place}: another barcode`);
    assert.equal(await counter.ticket.innerText(), "正在办：A1", place);
  }
  await finish();
});

test("a scanner leaves the list of papers as it is, and a hand's letter chooses there", async () => {
  const { page, counter, finish } = await open();
  const papers = page.getByRole("combobox", { name: "纸张" });
  await papers.focus();
  // The other paper's name begins like this code.
  await counter.scan("8012345678905");
  assert.match(await counter.alert.innerText(), /13 位/);
  assert.equal(await papers.inputValue(), "sheet");
  await papers.focus();
  // What is typed within a second the browser takes for one word.
  await page.waitForTimeout(1100);
  await counter.type("8");
  assert.equal(await papers.inputValue(), "roll");
  await finish();
});

test("letters do nothing unless a fact has the focus", async () => {
  const { page, counter, finish } = await open();
  for (const place of ["main h1", ".counter button", "#verdicts"]) {
    await page.locator(place).first().focus();
    await counter.type("1234-abc");
  }
  await page.locator("body").click({ position: { x: 5, y: 5 } });
  await counter.type("12");
  assert.deepEqual(await counter.answers(), {});
  await finish();
});

test("a digit answers and goes on, a hyphen is not sure, Enter passes over, arrows reach every fact, Delete clears", async () => {
  const { page, counter, finish } = await open();
  await counter.row("certificate").locator("input").first().focus();
  await counter.press("1");
  const next = await counter.focused();
  assert.notEqual(next, "certificate");
  assert.deepEqual(await counter.answers(), { certificate: "valid" });
  await counter.press("Enter");
  const after = await counter.focused();
  assert.ok(![next, "certificate", ""].includes(after), "an unanswered fact is passed over");
  await counter.row("registration").locator("input").first().focus();
  await counter.press("-");
  assert.equal((await counter.answers()).registration, "not-sure");
  await counter.row("certificate").locator("input").first().focus();
  const seen = [];
  for (let row = await counter.focused(); !seen.includes(row); row = await counter.focused()) {
    seen.push(row);
    await counter.press("ArrowDown");
  }
  assert.equal(seen.length, await counter.rows.count(), "every row is reached, whether it can matter or not");
  await counter.press("ArrowUp");
  assert.equal(await counter.focused(), seen.at(-2));
  await counter.row("certificate").locator("input").first().focus();
  await counter.press("Delete");
  assert.equal((await counter.answers()).certificate, undefined);
  assert.equal(await page.locator("[data-row=certificate] [name=basis]").count(), 0);
  await finish();
});

test("a number is taken by Enter and when the field is left; what is none is told at the field", async () => {
  const { counter, finish } = await open();
  const field = counter.row("age").locator("input[type=text]");
  await field.focus();
  await counter.type("200");
  await counter.press("Enter");
  assert.equal(await counter.focused(), "age", "the focus stays");
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  assert.match(await counter.row("age").innerText(), /0 到 120/);
  await field.fill("45");
  await counter.press("Tab");
  assert.equal((await counter.answers()).age, "45");
  assert.equal(await field.getAttribute("aria-invalid"), null);
  await field.focus();
  await counter.press("-");
  assert.deepEqual(await counter.answers(), { age: "not-sure" });
  await finish();
});

test("facts that cannot matter are marked in words and stay usable; the next one is marked too", async () => {
  const { counter, finish } = await open();
  await counter.takeCertificate(certificateNumber("19500101", 4, 2));
  const study = counter.row("cannot_attend");
  assert.equal(await study.getAttribute("data-state"), "aside");
  assert.match(await study.locator("legend").innerText(), /现在不影响结果/);
  await study.locator("input").first().focus();
  await counter.press("2");
  assert.equal((await counter.answers()).cannot_attend, "no");
  assert.equal(await counter.rows.and(counter.page.locator("[data-state=next]")).count(), 1);
  await finish();
});

test("the results follow each answer, and the focus stays where it was", async () => {
  const { page, counter, finish } = await open();
  const first = await counter.verdicts();
  const picked = counter.row("certificate").locator("input[value=none]");
  await picked.locator("xpath=ancestor::label").click();
  assert.notDeepEqual(await counter.verdicts(), first);
  assert.ok(await picked.evaluate((input) => input === document.activeElement));
  const marked = await page.locator("[data-row=certificate]").elementHandle();
  await counter.row("registration").locator("label").first().click();
  assert.ok(await marked.evaluate((row) => row.isConnected), "no row is drawn anew");
  await finish();
});

test("a resident's code is gone on with, all of it stated; who was at the desk waits", async () => {
  const household = HOUSEHOLDS.lowOwnIncome;
  const code = await codeOf(household);
  const { page, counter, finish } = await open();
  await counter.scan(code.replaceAll(" ", ""));
  assert.equal(await counter.ticket.innerText(), "正在办：A1");
  assert.deepEqual(await counter.verdicts(), expected(household));
  assert.deepEqual(Object.keys(await counter.rests()), ["stated"]);
  assert.match(await counter.status.innerText(), /都只是口述/);
  await counter.press("F2");
  await counter.field.fill(code.toLowerCase());
  await counter.press("Enter");
  assert.equal(await counter.ticket.innerText(), "正在办：A2");
  assert.equal(await page.getByRole("button", { name: "叫 A1" }).count(), 1);
  await finish();
});

test("what was seen is said from now on or fact by fact, and the verdicts say on what they rest", async () => {
  const { page, counter, finish } = await open();
  await counter.takeCertificate(certificateNumber("19810228", 4, 2));
  assert.deepEqual(Object.keys(await counter.rests()), ["seen"]);
  await counter.row("registration").locator("input").first().focus();
  await counter.press("F4", "F4", "1");
  assert.equal(await page.locator("[name=basis-now]:checked").inputValue(), "register");
  const list = page.locator("[data-row=registration] [name=basis]");
  assert.equal(await list.inputValue(), "register");
  await counter.row("certificate").locator("input").first().focus();
  await counter.press("F4", "F4", "F4", "1");
  assert.equal(await page.locator("[data-row=certificate] [name=basis]").inputValue(), "stated");
  const rested = (programme) => counter.line(programme).locator("[data-rests]");
  assert.equal(await rested("free-transit").getAttribute("data-rests"), "partly", "the register was seen, the certificate was not");
  assert.equal(await rested("free-transit").innerText(), "部分是口述");
  assert.equal(await rested("certificate").getAttribute("data-rests"), "stated", "only the word says that there is one");
  assert.equal(await rested("certificate").textContent(), "只是口述");
  assert.ok((await counter.rests()).seen > 0, "what was decided before rests on the papers still");
  await page.locator("[data-row=certificate] [name=basis]").selectOption("certificate");
  assert.deepEqual(Object.keys(await counter.rests()), ["seen"]);
  await finish();
});

test("F7 brings one more person to the desk, Shift F7 calls the first who waits, and nothing is lost", async () => {
  const { counter, finish } = await open();
  await counter.row("certificate").locator("input").first().focus();
  await counter.press("1", "Shift+F7");
  assert.equal(await counter.ticket.innerText(), "正在办：A1", "nobody waits who could be called");
  await counter.press("F7");
  assert.equal(await counter.ticket.innerText(), "正在办：A2");
  assert.deepEqual(await counter.answers(), {});
  assert.ok(await counter.field.evaluate((field) => field === document.activeElement));
  await counter.row("certificate").locator("input").first().focus();
  await counter.press("4", "F7");
  assert.equal(await counter.ticket.innerText(), "正在办：A3");
  const keys = await counter.calls.evaluateAll((calls) => calls.map((call) => call.querySelector("kbd")?.textContent ?? ""));
  assert.deepEqual(keys, ["Shift F7", ""], "the key is shown at who is called by it");
  await counter.press("Shift+F7");
  assert.equal(await counter.ticket.innerText(), "正在办：A1");
  assert.deepEqual(await counter.answers(), { certificate: "valid" });
  assert.notEqual(await counter.focused(), "", "the focus is on the next fact");
  assert.equal(await counter.calls.count(), 2);
  await finish();
});

test("F10 changes the paper, and that is said aloud while the focus is elsewhere", async () => {
  const { page, counter, finish } = await open();
  const papers = page.getByRole("combobox", { name: "纸张" });
  await counter.row("certificate").locator("input").first().focus();
  for (const [paper, told] of [["roll", "纸张：80 毫米小票"], ["sheet", "纸张：A4 纸"]]) {
    await counter.press("F10");
    assert.equal(await papers.inputValue(), paper);
    assert.equal(await counter.changed.innerText(), told);
    assert.equal(await counter.focused(), "certificate");
  }
  await finish();
});

test("every key that a control shows stands in the list of keys", async () => {
  const { page, counter, finish } = await open();
  await counter.press("F7");
  const [shown, listed] = await page.evaluate(() => {
    const texts = (selector) => [...document.querySelectorAll(selector)].map((key) => key.textContent);
    return [texts(".counter kbd").filter((key) => /F\d/.test(key)), texts(".keys dt kbd")];
  });
  for (const key of listed.filter((key) => /F\d/.test(key))) {
    assert.ok(shown.filter((one) => one === key).length > 1, `${key} is listed and stands at no control`);
  }
  for (const key of shown) assert.ok(listed.includes(key), `${key} is shown and not listed`);
  await finish();
});

test("the words are there in English and in easy-read Chinese", async () => {
  const { page, counter, finish } = await open();
  await counter.takeCertificate(LIMB);
  const fold = new DisplayFold(page, new Mouse());
  for (const [language, title, told] of [
    ["en", "Counter", /Filled in/],
    ["zh-easy", "窗口用的页面", /填好了/],
  ]) {
    await fold.speak(language);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    assert.match(await counter.status.innerText(), told);
    assert.equal((await counter.answers()).age, "76", "what is known stays");
  }
  await finish();
});
