// By keyboard it is always to be seen where one is, in the order in which the page reads.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Mouse } from "./hands.mjs";
import { HOUSEHOLDS } from "./households.mjs";
import { hurry, hurryFromStart } from "./journeys/hurry.mjs";
import { QuestionPage } from "./pages/question.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { leadsOn } from "./pages/screen.mjs";
import { fromTheTop } from "./stops.mjs";
import { startSite } from "./support.mjs";

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** Tabs through the whole page from its top; what has the focus must be marked, in sight, and after the last one. */
async function tabsThrough(page) {
  await fromTheTop(page);
  await page.evaluate(() => {
    globalThis.stops = [];
  });
  const wrong = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body || globalThis.stops.includes(at)) return "round";
      const last = globalThis.stops.at(-1);
      globalThis.stops.push(at);
      const marked = [at, at.nextElementSibling].some((one) => {
        const style = one && getComputedStyle(one);
        return style && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 3;
      });
      const shown = at.matches("input[type=radio], input[type=checkbox]") ? at.closest("label") : at;
      const { top, bottom, left, right } = shown.getBoundingClientRect();
      const name = shown.innerText.trim();
      if (!marked) return `“${name}” is not marked`;
      if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `“${name}” is out of sight`;
      const inOrder = !last || last.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
      return inOrder ? "" : `“${name}” comes too late`;
    });
    if (found === "round") break;
    if (found) wrong.push(found);
  }
  assert.deepEqual(wrong, []);
  return page.evaluate(() => globalThis.stops.length);
}

test("start, questions, results, a programme, the checklist", async () => {
  const { page, finish } = await site.open();
  const hand = new Mouse();
  const results = new ResultsPage(page, hand);
  assert.ok((await tabsThrough(page)) >= 4);
  await page.reload();
  await page.waitForSelector("html[data-state=ready]", { state: "attached" });
  const household = HOUSEHOLDS.lowOwnIncome;
  const question = new QuestionPage(page, hand);
  const oneOfEachKind = { until: ["age", "certificate", "grade_limb"] };
  await hurryFromStart(page, household, oneOfEachKind);
  for (; await question.isShown(); await hurry(page, household, oneOfEachKind)) {
    await question.fill(household.answers);
    await tabsThrough(page);
    await leadsOn(page, () => question.next());
  }
  await results.openNotNow();
  assert.ok((await tabsThrough(page)) >= 10);
  await leadsOn(page, () => results.openProgramme("living-allowance"));
  await tabsThrough(page);
  await page.goBack();
  await leadsOn(page, () => results.toChecklist());
  await tabsThrough(page);
  await finish();
});

test("the first Tab offers the way past the header, and it leads to the heading", async () => {
  const { page, finish } = await site.open();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.innerText), "跳到正文");
  const before = page.url();
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.localName), "h1");
  assert.equal(page.url(), before);
  await finish();
});
