// Beside facts and results at the counter: who comes, the reasons, the code for the phone, what a key changes, what a
// certificate contradicts.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HOUSEHOLDS, expected } from "./households.mjs";
import { hurryFromStart } from "./journeys/hurry.mjs";
import { ChecklistPage } from "./pages/checklist.mjs";
import { certificateNumber, openCounter } from "./pages/counter.mjs";
import { HandoverPage } from "./pages/handover.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { explained, heading, leadsOn, typeAddress } from "./pages/screen.mjs";
import { CodeEntry } from "./pages/start.mjs";
import { Mouse } from "./hands.mjs";
import { scan } from "./scan.mjs";
import { startSite } from "./support.mjs";

const household = HOUSEHOLDS.lowOwnIncome;

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

const open = () => openCounter(site);

/** The counter with a household that came with its code. */
async function withHousehold(household) {
  const resident = await site.open();
  await hurryFromStart(resident.page, household);
  const handover = new HandoverPage(resident.page, new Mouse());
  await handover.open();
  const code = await handover.code();
  await resident.finish();
  const opened = await open();
  await opened.counter.takeCode(code);
  return opened;
}

test("one key says who comes, and each result says who may act and with which papers, or to ask first", async () => {
  const { page, counter, finish } = await withHousehold(household);
  const acting = (programme) => counter.line(programme).locator(".acting");
  const general = page.locator(".comes-told details");
  assert.equal(await page.locator(".acting").count(), 0, "nothing of acting while the person comes");
  await counter.press("F3");
  assert.equal(await page.locator("[name=comes-now]:checked").inputValue(), "guardian");
  assert.match(await counter.changed.innerText(), /谁来办：监护人/);
  assert.match(await acting("living-allowance").innerText(), /都可以代办。.*监护人的身份证/);
  assert.doesNotMatch(await acting("living-allowance").innerText(), /委托书/);
  await general.locator("summary").click();
  assert.match(await general.innerText(), /成年人有残疾人证，不等于没有民事行为能力/);
  await counter.press("F3");
  assert.match(await acting("living-allowance").innerText(), /代办人的身份证.*委托书/);
  assert.equal(await acting("free-transit").innerText(), "代办先问窗口");
  await counter.press("F3");
  assert.equal(await page.locator(".acting").count(), 0);
  await finish();
});

test("what a guardian should know stays unfolded while facts are answered, and follows the age", async () => {
  const { page, counter, finish } = await open();
  await counter.press("F3");
  const general = page.locator(".comes-told details");
  await general.locator("summary").click();
  await counter.row("registration").locator("input").first().focus();
  await counter.press("1");
  assert.ok((await general.getAttribute("open")) !== null);
  assert.match(await general.innerText(), /孩子/);
  await counter.takeCertificate(certificateNumber("19810228", 4, 2));
  assert.doesNotMatch(await general.textContent(), /父母是孩子的监护人/);
  await finish();
});

test("a certificate alone never makes anybody's guardian come", async () => {
  const { page, counter, finish } = await open();
  for (const category of [5, 6]) {
    await counter.takeCertificate(certificateNumber("19810228", category, 1));
    assert.equal(await page.locator("[name=comes-now]:checked").inputValue(), "person");
  }
  await finish();
});

test("of a child the counter tells who acts for children, whoever has come, and the slip does not say the child came", async () => {
  const { page, counter, finish } = await open();
  const general = page.locator(".comes-told details");
  await counter.row("age").locator("input[type=text]").fill("3");
  await counter.press("Tab");
  await general.locator("summary").click();
  assert.match(await general.innerText(), /不满 8 周岁的，由监护人代办/);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.doesNotMatch(await counter.slip.textContent(), /本人来办/);
  await counter.row("age").locator("input[type=text]").fill("30");
  await counter.press("Tab");
  assert.equal(await general.count(), 0);
  assert.match(await counter.slip.textContent(), /本人来办/);
  await finish();
});

test("F6 goes to the results and back, arrows move there, Enter opens the reasons with their clauses", async () => {
  const { page, counter, finish } = await withHousehold(household);
  await counter.row("certificate").locator("input:checked").focus();
  await counter.press("F6");
  const at = () => page.evaluate(() => document.activeElement.closest("[data-programme]")?.dataset.programme);
  const first = await at();
  assert.ok(first);
  await counter.press("ArrowDown");
  assert.notEqual(await at(), first);
  await counter.press("ArrowUp");
  assert.equal(await at(), first);
  assert.equal(await counter.line(first).locator(".cite").count(), 0, "nothing is worked out before it is wanted");
  await counter.press("Enter");
  assert.ok((await counter.line(first).locator("details").getAttribute("open")) !== null);
  assert.match(await counter.line(first).locator(".cite").first().innerText(), /《|〔/);
  await counter.press("F1", "Escape");
  assert.equal(await counter.focused(), "certificate", "the row that was left for the results is still known");
  await counter.press("F6");
  await counter.press("ArrowDown", "Enter");
  assert.equal(await page.locator(".verdict-group li details[open]").count(), 1, "one is open at a time");
  await counter.press("Enter");
  assert.equal(await page.locator(".verdict-group li details[open]").count(), 0);
  await counter.press("F6");
  assert.equal(await counter.focused(), "certificate");
  await finish();
});

test("the reasons that are open follow the answers, also of what cannot be had and what is still open", async () => {
  const { page, counter, finish } = await open();
  await counter.takeCertificate(certificateNumber("19810228", 4, 2));
  await counter.line("living-allowance").locator("summary").click();
  assert.match(await counter.line("living-allowance").innerText(), /还要知道：/);
  await counter.row("registration").locator("input[value=elsewhere]").focus();
  await page.keyboard.press("Space");
  const shut = counter.line("living-allowance").and(page.locator("[data-verdict=not-now]"));
  await shut.waitFor({ state: "attached" });
  await page.locator("details.verdict-group > summary").click();
  assert.match(await shut.innerText(), /户口/);
  assert.ok((await shut.locator(".cite").count()) > 0);
  await finish();
});

test("what a key changes is said aloud while the focus is elsewhere", async () => {
  const { counter, finish } = await open();
  await counter.row("certificate").locator("input").first().focus();
  for (const kind of ["看过残疾人证", "看过户口簿", "看过通知书", "看过别的材料", "口述"]) {
    await counter.press("F4");
    assert.match(await counter.changed.innerText(), new RegExp(`：${kind}$`));
    assert.equal(await counter.focused(), "certificate");
  }
  await finish();
});

test("what a certificate contradicts is told in a sentence each, before it is filled in", async () => {
  const { page, counter, finish } = await open();
  await counter.row("age").locator("input[type=text]").fill("60");
  await counter.row("grades").locator("select").first().focus();
  await counter.type("2310");
  await counter.row("study").locator("input").first().focus();
  const said = await counter.answers();
  await counter.scanUntil(certificateNumber("19560101", 1, 1), counter.read);
  const told = await counter.differs.allInnerTexts();
  assert.ok(told.includes("年龄：填过“60 周岁”，证上是“70 周岁”。"), told.join("\n"));
  assert.ok(told.includes("听力残疾：填过“三级”，证上是“没有”。"), told.join("\n"));
  assert.ok(told.includes("视力残疾：填过“没有”，证上是“一级”。"), told.join("\n"));
  assert.deepEqual(await counter.answers(), said, "nothing is changed before it is confirmed");
  await page.waitForFunction(() => document.activeElement.id === "fill");
  await counter.press("Enter");
  assert.equal((await counter.answers()).grade_visual, "1");
  await counter.scanUntil(certificateNumber("19560101", 1, 1), counter.read);
  assert.equal(await counter.differs.count(), 0, "nothing differs any more");
  await finish();
});

test("answers to other questions that a certificate leaves no room for are told together, and asked again", async () => {
  const { page, counter, finish } = await open();
  await counter.row("certificate").locator("input").first().focus();
  await counter.press("4");
  await counter.row("work").locator("input").first().focus();
  await counter.press("1");
  await counter.row("assistance").locator("input").first().focus();
  await counter.press("2");
  const kept = await page.locator("[data-row=assistance] input:checked").inputValue();
  await counter.scanUntil(certificateNumber("20140101", 4, 2), counter.read);
  const told = await counter.differs.allInnerTexts();
  assert.equal(told.length, 2, told.join("\n"));
  for (const one of told) assert.match(one, /^(残疾人证|工作.*)：填过“.+”，和证对不上，要再问。$/);
  await page.waitForFunction(() => document.activeElement.id === "fill");
  await counter.press("Enter");
  const now = await counter.answers();
  assert.deepEqual([now.certificate, now.work, now.assistance], [undefined, undefined, kept]);
  assert.match(await counter.status.innerText(), /要重新回答：.*、/, "both are named afterwards too");
  await finish();
});

test("F1 shows the code for the phone, which shows the same results and the same checklist there", async () => {
  const { page, counter, finish } = await withHousehold(household);
  await counter.row("age").locator("input[type=text]").focus();
  await counter.press("F1");
  await page.waitForFunction(() => document.activeElement.id === "phone-code");
  const seen = await scan(site.browser, await counter.phone.locator(".qr").screenshot());
  const letters = await counter.phone.locator("[data-code-text]").innerText();
  assert.equal(seen.text, letters.replaceAll(" ", ""));
  assert.ok(seen.version <= 12, `version ${seen.version}`);
  await counter.press("F1");
  assert.equal(await counter.phone.count(), 0);
  assert.equal(await counter.focused(), "age", "the focus is back where it was");
  await finish();
  const phone = await site.open({ path: "#/keep" });
  const entry = new CodeEntry(phone.page, new Mouse());
  await leadsOn(phone.page, () => entry.enter(letters));
  await explained(phone.page);
  assert.equal(new URL(phone.page.url()).hash, "#/results", "what was finished at the counter leads to the results");
  assert.deepEqual(await new ResultsPage(phone.page, new Mouse()).verdicts(), expected(household));
  await typeAddress(phone.page, "#/checklist");
  assert.ok((await phone.page.locator(".stop").count()) > 0, await heading(phone.page));
  await phone.finish();
});

test("who comes goes along in the code, and comes back with it", async () => {
  const { page, counter, finish } = await withHousehold(household);
  await counter.press("F3", "F3", "F1");
  const letters = await counter.phone.locator("[data-code-text]").innerText();
  await counter.press("F8");
  assert.equal(await counter.phone.count(), 0, "the code is gone with the person");
  await counter.takeCode(letters);
  await page.waitForFunction(() => document.querySelector("[name=comes-now]:checked")?.value === "agent");
  await finish();
});
