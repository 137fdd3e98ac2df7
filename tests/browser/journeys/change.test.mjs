// Changing an answer from the review: what still holds is kept, what does not is named, and the results come back.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Mouse } from "../hands.mjs";
import { HOUSEHOLDS, expected } from "../households.mjs";
import { QuestionPage } from "../pages/question.mjs";
import { ResultsPage } from "../pages/results.mjs";
import { ReviewPage } from "../pages/review.mjs";
import { heading, leadsOn } from "../pages/screen.mjs";
import { startSite } from "../support.mjs";
import { hurry, hurryFromStart } from "./hurry.mjs";

const hand = new Mouse();
const household = HOUSEHOLDS.lowOwnIncome;

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

async function atReview() {
  const opened = await site.open();
  const { page } = opened;
  const pages = {
    question: new QuestionPage(page, hand),
    results: new ResultsPage(page, hand),
    review: new ReviewPage(page, hand),
  };
  await hurryFromStart(page, household);
  await leadsOn(page, () => pages.results.toReview());
  return { ...opened, ...pages };
}

test("the review lists every answer in words", async () => {
  const { review, finish } = await atReview();
  const answers = await review.answers();
  assert.equal(answers["年龄"], "45 周岁");
  assert.equal(answers["残疾人证"], "有，一年内不会到期");
  assert.equal(answers["残疾类别和等级"], "肢体残疾二级");
  assert.match(answers["本人收入"], /^不超过/);
  await finish();
});

test("a changed answer leads back to the results, and all others stay", async () => {
  const { page, question, results, review, finish } = await atReview();
  const before = await review.answers();
  await leadsOn(page, () => review.change("现在的需要"));
  assert.deepEqual(await question.filled(), ["need_home_adaptation=yes"]);
  await question.fill({ ...household.answers, need_home_adaptation: "no" });
  assert.match(await leadsOn(page, () => question.next()), /^您能申请什么/);
  assert.deepEqual(await results.verdicts(), expected({ verdicts: { ...household.verdicts, ask: ["family-doctor", "parking"] } }));
  await leadsOn(page, () => results.toReview());
  assert.deepEqual(await review.answers(), { ...before, 现在的需要: "都没有" });
  await finish();
});

test("a change that opens a question asks that one, and then comes back to the results", async () => {
  const { page, question, results, review, finish } = await atReview();
  await leadsOn(page, () => review.change("本人收入"));
  await question.fill({ own_income: "above" });
  await leadsOn(page, () => question.next());
  const asked = await hurry(page, household);
  assert.ok(asked.length <= 1, "only what the change opened");
  const likely = household.verdicts.likely.filter((id) => id !== "living-allowance");
  assert.deepEqual(await results.verdicts(), expected({ verdicts: { ...household.verdicts, likely } }));
  await finish();
});

test("an answer looked at and left as it was changes nothing", async () => {
  const { page, question, results, review, finish } = await atReview();
  for (const name of Object.keys(await review.answers())) {
    await leadsOn(page, () => review.change(name));
    assert.ok((await question.filled()).length > 0, `“${name}” comes back empty`);
    assert.match(await leadsOn(page, () => question.next()), /^您能申请什么/, name);
    assert.deepEqual(await results.verdicts(), expected(household), name);
    await leadsOn(page, () => results.toReview());
  }
  await finish();
});

test("answers that no longer fit are named and asked again, and the rest is kept", async () => {
  const { page, question, results, review, finish } = await atReview();
  const before = await review.answers();
  await leadsOn(page, () => review.change("年龄"));
  await question.fill({ age: 10 });
  await leadsOn(page, () => question.next());
  const told = page.getByRole("status").filter({ hasText: "养老保险" });
  await told.waitFor();
  assert.doesNotMatch(await told.innerText(), /医保|残疾类别/);
  const answers = { ...household.answers, age: 10, pension_insurance: "none", work: "student" };
  const asked = await hurry(page, { answers });
  const again = asked.flatMap((one) => one.facts);
  assert.ok(!again.some((fact) => ["certificate", "registration", "grade_limb"].includes(fact)), again.join());
  assert.match(await heading(page), /^您能申请什么/);
  // Not at school, as was said before: that still holds, and is not asked again.
  const verdicts = {
    likely: ["free-transit", "medical-relief", "nursing-subsidy"],
    ask: ["child-rehab", "family-doctor", "home-adaptation", "parking"],
  };
  assert.deepEqual(await results.verdicts(), expected({ verdicts }));
  await leadsOn(page, () => results.toReview());
  const after = await review.answers();
  for (const name of ["残疾人证", "残疾类别和等级", "户口所在地", "医保"]) {
    assert.equal(after[name], before[name], name);
  }
  await finish();
});

test("a certificate that was never issued takes back its grades, by name", async () => {
  const { page, question, results, review, finish } = await atReview();
  await leadsOn(page, () => review.change("残疾人证"));
  assert.equal(await question.input("certificate", "none").count(), 1, "“没有办过” can be chosen");
  await question.fill({ certificate: "none" });
  await leadsOn(page, () => question.next());
  await page.getByRole("status").filter({ hasText: "残疾类别和等级" }).waitFor();
  const answers = { ...household.answers, certificate: "none", grade_limb: "none" };
  await hurry(page, { answers });
  assert.deepEqual(await results.verdicts(), expected({ verdicts: { likely: ["certificate"] } }));
  await finish();
});

test("an answer changed on the way back can be any answer, whatever was said later", async () => {
  const { page, question, finish } = await atReview();
  const offered = () => question.form.locator("input[name=certificate]").count();
  while ((await offered()) === 0) await leadsOn(page, () => page.goBack());
  assert.equal(await offered(), 5);
  await finish();
});

test("back from a change leads to the review, and nothing has changed", async () => {
  const { page, question, results, review, finish } = await atReview();
  const before = await review.answers();
  const here = await heading(page);
  await leadsOn(page, () => review.change("年龄"));
  await question.field().fill("3");
  assert.equal(await leadsOn(page, () => question.back()), here);
  assert.deepEqual(await review.answers(), before);
  await leadsOn(page, () => review.toResults());
  assert.deepEqual(await results.verdicts(), expected(household));
  await finish();
});

test("the last answer missing for a programme can be given from its page", async () => {
  const { page, finish } = await site.open();
  const unsure = { ...household, answers: { ...household.answers, work_injury_care: "not-sure" } };
  await hurryFromStart(page, unsure);
  const results = new ResultsPage(page, hand);
  assert.deepEqual((await results.verdicts()).open, ["living-allowance", "nursing-subsidy"]);
  await page.getByRole("listitem").filter({ hasText: "工伤生活护理费：2 项要用到。知道了，马上能定下 2 项。" }).waitFor();
  await leadsOn(page, () => results.openProgramme("living-allowance"));
  await leadsOn(page, () => hand.press(page.getByRole("button", { name: "现在回答：工伤生活护理费" })));
  const question = new QuestionPage(page, hand);
  await question.fill(household.answers);
  await leadsOn(page, () => question.next());
  assert.deepEqual(await results.verdicts(), expected(household));
  await finish();
});
