// Where the system chooses the colours, what is chosen, wrong, decided or focused is told apart without any of ours; where it
// asks for more contrast or less motion, it gets them.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faintRings, faintWords } from "./colours.mjs";
import { Findings } from "./findings.mjs";
import { Keyboard, Mouse } from "./hands.mjs";
import { HOUSEHOLDS, expected } from "./households.mjs";
import { hurryFromStart } from "./journeys/hurry.mjs";
import { answerEverything } from "./journeys/walk.mjs";
import { ChecklistPage } from "./pages/checklist.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { leadsOn } from "./pages/screen.mjs";
import { everyScreen } from "./screens.mjs";
import { startSite } from "./support.mjs";

const household = HOUSEHOLDS.lowOwnIncome;

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** How an element and what is drawn before and after it are drawn, without any colour. */
const drawn = (locator) =>
  locator.evaluate((element) =>
    ["", "::before", "::after"].map((part) => {
      const style = getComputedStyle(element, part);
      const { content, borderTopWidth, borderTopStyle, borderLeftWidth, borderTopLeftRadius, outlineStyle, outlineWidth } = style;
      return { content, borderTopWidth, borderTopStyle, borderLeftWidth, borderTopLeftRadius, outlineStyle, outlineWidth };
    }),
  );

/** A line that is chosen is drawn in another way than one that is not: its edge, and its mark. */
async function choiceIsSeen(form) {
  const chosen = form.locator("label:has(:checked)").first();
  const type = await chosen.locator("input").getAttribute("type");
  const other = form.locator(`label:has([type=${type}]:not(:checked))`).first();
  for (const part of ["input", ".option-text"]) {
    assert.notDeepEqual(await drawn(chosen.locator(part)), await drawn(other.locator(part)), `${part} of a ${type}`);
  }
}

test("a whole household in the system's colours: chosen lines, mistakes and papers ticked off are seen", async () => {
  const { page, finish } = await site.open({ context: { forcedColors: "active" } });
  await answerEverything(page, new Keyboard(page), household, async (question) => {
    const field = question.form.locator("fieldset").first();
    const [calm, input] = [await drawn(field), question.form.locator("input").first()];
    const calmInput = await drawn(input);
    await question.next();
    await question.summary.waitFor();
    assert.notDeepEqual(await drawn(field), calm, "a question with a mistake has an edge of its own");
    assert.equal(await question.summary.evaluate((one) => getComputedStyle(one).borderTopWidth), "3px");
    assert.match(await page.locator("#error").innerText(), /错误：/, "the mistake is said in words");
    if (await question.field().count()) assert.notDeepEqual(await drawn(input), calmInput, "the field too");
    await question.fill(household.answers);
    if (!(await question.field().count())) await choiceIsSeen(question.form);
  });
  const results = new ResultsPage(page, new Keyboard(page));
  await leadsOn(page, () => results.toChecklist());
  const checklist = new ChecklistPage(page, new Keyboard(page));
  await checklist.tick(0);
  const [ticked, other] = [checklist.boxes.nth(0), checklist.boxes.nth(1)];
  assert.notDeepEqual(await drawn(ticked), await drawn(other), "a paper that is ticked off");
  await finish();
});

test("in the system's colours the four verdicts differ by their marks, and every card has an edge", async () => {
  const { page, finish } = await site.open({ context: { forcedColors: "active" } });
  const results = new ResultsPage(page, new Mouse());
  await hurryFromStart(page, household, { until: ["grade_limb"] });
  await page.getByRole("link", { name: "先看现在的结果" }).click();
  await results.cards.first().waitFor();
  const marks = {};
  for (const verdict of ["likely", "ask", "open", "not-now"]) {
    const mark = page.locator(`.group[data-verdict=${verdict}] .mark`).first();
    if ((await mark.count()) > 0) marks[verdict] = JSON.stringify([await mark.innerText(), await drawn(mark)]);
  }
  assert.deepEqual(Object.keys(marks), ["likely", "ask", "open", "not-now"]);
  assert.equal(new Set(Object.values(marks)).size, 4);
  const edges = await results.cards.evaluateAll((cards) => [...new Set(cards.map((card) => getComputedStyle(card).borderTopWidth))]);
  assert.deepEqual(edges, ["2px"]);
  await finish();
});

for (const colorScheme of ["light", "dark"]) {
  test(`in the system's colours words and rings stand out on every screen (${colorScheme})`, async () => {
    const { page, finish } = await site.open({ context: { forcedColors: "active", colorScheme } });
    const found = new Findings();
    for await (const screen of everyScreen(page, "zh")) {
      found.note(screen, [...(await faintWords(page)), ...(await faintRings(page))]);
    }
    await finish();
    found.assertNone();
  });
}

test("a system that asks for more contrast gets black on white, without the fold", async () => {
  const { page, finish } = await site.open({ context: { contrast: "more" } });
  const colours = () =>
    page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
  assert.deepEqual(await colours(), ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
  await page.emulateMedia({ contrast: "no-preference" });
  assert.notDeepEqual(await colours(), ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
  await finish();
});

/** Everything on the page that takes time to change. */
const moving = (page) =>
  page.evaluate(() => {
    const takesTime = (durations) => durations.split(",").some((one) => parseFloat(one) > 0);
    return [...document.querySelectorAll("*")].flatMap((element) =>
      ["", "::before", "::after"].flatMap((part) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element, part);
        const moves = takesTime(transitionDuration) || takesTime(animationDuration) || scrollBehavior === "smooth";
        return moves ? [`${element.localName}${part}`] : [];
      }),
    );
  });

test("a system that asks for less motion gets none, on every screen; others get a little", async () => {
  const { page, finish } = await site.open({ context: { reducedMotion: "reduce" } });
  const found = new Findings();
  for await (const screen of everyScreen(page, "zh")) {
    found.note(screen, await moving(page));
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  }
  await page.emulateMedia({ reducedMotion: "no-preference" });
  assert.notDeepEqual(await moving(page), []);
  await finish();
  found.assertNone();
});
