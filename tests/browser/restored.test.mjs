// A page that is left and shown again as it was left: the browser keeps it whole, and nothing of it is loaded anew.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Mouse } from "./hands.mjs";
import { HOUSEHOLDS, expected } from "./households.mjs";
import { hurry, hurryFromStart } from "./journeys/hurry.mjs";
import { LIMB, openCounter } from "./pages/counter.mjs";
import { QuestionPage } from "./pages/question.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { file, openRoster } from "./pages/roster.mjs";
import { heading } from "./pages/screen.mjs";
import { startSite } from "./support.mjs";

const hand = new Mouse();
const household = HOUSEHOLDS.lowOwnIncome;

let site;
before(async () => {
  site = await startSite({ restores: true });
});
after(() => site?.stop());

/** Leaves for another document and comes back. Fails if the page was loaded anew. */
async function leaveAndComeBack(page) {
  await page.evaluate(() => {
    addEventListener("pageshow", (event) => (globalThis.restored = event.persisted));
  });
  await page.goto(new URL("programmes/index.html", site.url).href);
  await page.goBack({ waitUntil: "commit" });
  await page.waitForFunction(() => globalThis.restored === true);
}

test("a resident comes back to the question as it stood, with what was ticked, and goes on", async () => {
  const { page, finish } = await site.open();
  await hurryFromStart(page, household, { until: ["grade_limb"] });
  const question = new QuestionPage(page, hand);
  await question.fill(household.answers);
  const [here, filled] = [await heading(page), await question.filled()];
  assert.ok(filled.length > 0);
  await leaveAndComeBack(page);
  assert.equal(await heading(page), here);
  assert.deepEqual(await question.filled(), filled);
  await hurry(page, household);
  assert.deepEqual(await new ResultsPage(page, hand).verdicts(), expected(household));
  await finish();
});

test("of the person at the counter nothing is there when the page is shown again", async () => {
  const { page, counter, finish } = await openCounter(site);
  await counter.takeCertificate(LIMB);
  assert.equal((await counter.answers()).age, "76");
  await leaveAndComeBack(page);
  await page.waitForFunction(() => !document.querySelector("[data-row] input:checked"));
  assert.deepEqual(await counter.answers(), {});
  assert.ok(!(await page.content()).includes("76 周岁"));
  await finish();
});

test("of a roster nothing is there when the page is shown again", async () => {
  const { page, roster, finish } = await openRoster(site);
  await roster.choose(file("x.csv", "编号,年龄,户籍\nQ-314159,40,杭州\n"));
  await roster.screen();
  await leaveAndComeBack(page);
  await page.waitForFunction(() => !document.querySelector("#columns"));
  assert.ok(!(await page.content()).includes("Q-314159"));
  assert.equal(page.workers().length, 0);
  await finish();
});
