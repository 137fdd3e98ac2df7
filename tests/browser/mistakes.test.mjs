// What happens when an answer is missing or wrong: it is said at the top and at the field, and nothing typed is lost.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Keyboard, Mouse } from "./hands.mjs";
import { HOUSEHOLDS } from "./households.mjs";
import { hurryFromStart } from "./journeys/hurry.mjs";
import { answerEverything } from "./journeys/walk.mjs";
import { QuestionPage } from "./pages/question.mjs";
import { address, focused, leadsOn } from "./pages/screen.mjs";
import { startSite } from "./support.mjs";

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** Hands over what cannot be taken, and checks all that a person needs to notice and to go on. */
async function isRefused(page, question, message) {
  const before = { title: await page.title(), filled: await question.filled(), address: await address(page) };
  await question.next();
  await question.summary.waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "alert");
  assert.match(await question.summary.innerText(), message);
  assert.equal(await page.title(), `错误：${before.title.replace(/^错误：/, "")}`);
  assert.deepEqual(await question.filled(), before.filled, "what was filled in stays");
  const described = await question.form.locator("fieldset").first().getAttribute("aria-describedby");
  assert.match(described, /\berror\b/);
  assert.match(await page.locator("#error").innerText(), message);

  await question.summary.getByRole("link").press("Enter");
  const field = await page.evaluate(() => ({
    isField: document.activeElement.matches("form input"),
    name: document.activeElement.name,
  }));
  assert.ok(field.isField, `the summary leads to a field, not to ${await focused(page)}`);
  assert.equal(await address(page), before.address, "the address stays");
  assert.deepEqual(await question.filled(), before.filled);
  return field.name;
}

for (const [way, Hand] of Object.entries({ keyboard: Keyboard, mouse: Mouse })) {
  test(`every question refuses an empty answer, and takes one afterwards (${way})`, async () => {
    const { page, finish } = await site.open();
    const asked = await answerEverything(page, new Hand(page), HOUSEHOLDS.allUnsure, async (question, facts) => {
      const field = await isRefused(page, question, /请/);
      assert.ok(field === "ticked" || facts.includes(field), `${field} belongs to ${facts}`);
    });
    assert.ok(asked.length > 10);
    await finish();
  });
}

/** Opens the question about this fact. */
async function atQuestion(page, hand, household, fact) {
  const question = new QuestionPage(page, hand);
  await hurryFromStart(page, household, { until: [fact] });
  assert.ok((await question.facts()).includes(fact), `“${fact}” is asked`);
  return question;
}

test("a number that is none, or out of range, is explained; what was typed stays", async () => {
  const { page, finish } = await site.open();
  const question = await atQuestion(page, new Mouse(), HOUSEHOLDS.pensioner, "age");
  const mistakes = { 七十: /只填数字/, "7.5": /只填数字/, "-1": /只填数字/, "121": /0 到 120/, "99999999999": /0 到 120/, " ": /几周岁/ };
  for (const [text, message] of Object.entries(mistakes)) {
    await question.field().fill(text);
    assert.equal(await isRefused(page, question, message), "age");
    assert.equal(await question.field().inputValue(), text);
    assert.equal(await question.field().getAttribute("aria-invalid"), "true");
  }
  await question.field().fill("７０");
  await leadsOn(page, () => question.next());
  await leadsOn(page, () => page.goBack());
  assert.deepEqual(await question.filled(), ["age: 70"]);
  await finish();
});

test("a number and “not sure” take turns", async () => {
  const { page, finish } = await site.open();
  const question = await atQuestion(page, new Mouse(), HOUSEHOLDS.pensioner, "age");
  await question.field().fill("70");
  await question.hand.pick(question.input("age", "not-sure"));
  assert.deepEqual(await question.filled(), ["age=not-sure"]);
  await question.field().fill("71");
  assert.deepEqual(await question.filled(), ["age: 71"]);
  await finish();
});

test("the number's field has a name that a screen reader says", async () => {
  const { page, finish } = await site.open();
  const question = await atQuestion(page, new Mouse(), HOUSEHOLDS.pensioner, "age");
  assert.equal(await page.getByRole("textbox", { name: /周岁/ }).count(), 1);
  assert.equal(await question.field().count(), 1);
  await finish();
});

test("a category without its grade is named, and the link leads to its first grade", async () => {
  const { page, finish } = await site.open();
  const hand = new Mouse();
  const question = await atQuestion(page, hand, HOUSEHOLDS.lowOwnIncome, "grade_limb");
  await hand.pick(question.input("ticked", "grade_limb"));
  await hand.pick(question.input("ticked", "grade_hearing"));
  await hand.pick(question.input("grade_hearing", "3"));
  assert.equal(await isRefused(page, question, /肢体残疾是几级/), "grade_limb");
  await hand.pick(question.input("grade_limb", "not-sure"));
  await leadsOn(page, () => question.next());
  await leadsOn(page, () => page.goBack());
  assert.deepEqual((await question.filled()).sort(), [
    "grade_hearing=3",
    "grade_limb=not-sure",
    "ticked=grade_hearing",
    "ticked=grade_limb",
  ]);
  await finish();
});

test("a category unticked takes its grade with it, and “not sure” takes back every tick", async () => {
  const { page, finish } = await site.open();
  const hand = new Mouse();
  const question = await atQuestion(page, hand, HOUSEHOLDS.lowOwnIncome, "grade_limb");
  await hand.pick(question.input("ticked", "grade_limb"));
  await hand.pick(question.input("grade_limb", "2"));
  await hand.pick(question.input("ticked", "grade_limb"));
  assert.deepEqual(await question.filled(), []);
  assert.equal(await question.input("grade_limb", "2").count(), 0, "the grades are folded away");
  await hand.pick(question.input("ticked", "grade_visual"));
  await hand.pick(question.input("all", "not-sure"));
  assert.deepEqual(await question.filled(), ["all=not-sure"]);
  await hand.pick(question.input("ticked", "grade_visual"));
  assert.ok(!(await question.filled()).includes("all=not-sure"));
  await finish();
});

test("an explanation opened for one question is closed at the next, and a mistake does not follow", async () => {
  const { page, finish } = await site.open();
  const hand = new Mouse();
  await answerEverything(page, hand, HOUSEHOLDS.pensioner, async (question) => {
    assert.equal(await question.why().getAttribute("open"), null, "the explanation is closed");
    assert.equal(await question.summary.count(), 0, "no mistake is shown");
    await question.why().locator("summary").click();
    await question.next();
    await question.summary.waitFor();
  });
  await finish();
});

test("a tick that takes back others says so, and one that takes back nothing is silent", async () => {
  const { page, finish } = await site.open();
  const hand = new Mouse();
  const question = await atQuestion(page, hand, HOUSEHOLDS.lowOwnIncome, "grade_limb");
  const status = question.form.getByRole("status").filter({ hasText: "别的勾已经取消" });
  const box = (name, value) => question.form.locator(`input[name="${name}"][value="${value}"]`);
  await hand.pick(box("ticked", "grade_limb"));
  assert.equal(await status.count(), 0);
  await hand.pick(box("all", "not-sure"));
  await status.waitFor({ state: "attached" });
  assert.equal(await box("ticked", "grade_limb").isChecked(), false);
  await hand.pick(box("ticked", "grade_limb"));
  await status.waitFor({ state: "attached" });
  await hand.pick(box("ticked", "grade_hearing"));
  await status.waitFor({ state: "detached" });
  await finish();
});
