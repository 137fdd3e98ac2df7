// The back button, typed addresses, reloading: no way leads to a blank page or into a dead end.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Mouse } from "../hands.mjs";
import { HOUSEHOLDS } from "../households.mjs";
import { keptForTab } from "../pages/keep.mjs";
import { ProgrammePage } from "../pages/programme.mjs";
import { QuestionPage } from "../pages/question.mjs";
import { ResultsPage } from "../pages/results.mjs";
import { address, explained, heading, leadsOn, typeAddress } from "../pages/screen.mjs";
import { StartPage } from "../pages/start.mjs";
import { reload, startSite } from "../support.mjs";
import { hurryFromStart } from "./hurry.mjs";

const hand = new Mouse();
const household = HOUSEHOLDS.fromAnhui;

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** Answers everything, and gives back the headings of the questions in order. */
async function answered(page) {
  const asked = await hurryFromStart(page, household);
  return asked.map((one) => one.heading);
}

/** What is ticked for the household among the facts of a group. */
function ticks(facts) {
  const answered = facts.map((fact) => [fact, household.answers[fact]]);
  return answered.filter(([, value]) => !["none", "no"].includes(value)).map(([fact, value]) => `${fact}=${value}`);
}

const ways = {
  "the browser's back button": (page) => page.goBack(),
  "the page's own link back": (page) => hand.press(page.getByRole("link", { name: "返回上一页" })),
};
for (const [name, back] of Object.entries(ways)) {
  test(`${name} goes from the results to the first question, and every answer is still there`, async () => {
    const { page, finish } = await site.open();
    const start = await heading(page);
    const questions = await answered(page);
    const results = await heading(page);
    const question = new QuestionPage(page, hand);
    for (const expected of questions.toReversed()) {
      assert.equal(await leadsOn(page, () => back(page)), expected);
      const filled = await question.filled();
      assert.ok(filled.length > 0, `the answer to “${expected}” is gone`);
      const facts = await question.facts();
      if (facts.length === 1) assert.ok(filled[0].endsWith(String(household.answers[facts[0]])), filled[0]);
      else assert.deepEqual(filled.filter((one) => !one.startsWith("ticked=")), ticks(facts), expected);
    }
    assert.equal(await leadsOn(page, () => back(page)), start);
    for (const expected of [...questions, results]) {
      assert.equal(await leadsOn(page, () => page.goForward()), expected);
    }
    await finish();
  });
}

test("from a programme, the checklist, the review and the about page, back leads where one came from", async () => {
  const { page, finish } = await site.open();
  await answered(page);
  const results = await heading(page);
  const open = new ResultsPage(page, hand);
  const ways = {
    programme: () => open.openProgramme("free-transit"),
    checklist: () => open.toChecklist(),
    review: () => open.toReview(),
    about: () => hand.press(page.getByRole("link", { name: "关于" })),
  };
  for (const [name, way] of Object.entries(ways)) {
    const there = await leadsOn(page, way);
    assert.equal(await leadsOn(page, () => page.goBack()), results, name);
    assert.equal(await leadsOn(page, () => page.goForward()), there, name);
    assert.equal(await leadsOn(page, () => page.goBack()), results, name);
  }
  await leadsOn(page, () => open.openProgramme("free-transit"));
  await leadsOn(page, () => new ProgrammePage(page, hand).toChecklist());
  await leadsOn(page, () => page.goBack());
  assert.equal(await leadsOn(page, () => page.goBack()), results);
  await finish();
});

test("another answer on the way back is taken, and the questions go on from there", async () => {
  const { page, finish } = await site.open();
  const questions = await answered(page);
  const question = new QuestionPage(page, hand);
  while ((await heading(page)) !== questions[1]) await leadsOn(page, () => page.goBack());
  const unsure = Object.fromEntries((await question.facts()).map((fact) => [fact, "not-sure"]));
  await question.fill(unsure);
  await leadsOn(page, () => question.next());
  await leadsOn(page, () => page.goBack());
  assert.match((await question.filled()).join(), /not-sure/);
  await finish();
});

test("a look at the results in between, and back to the same question", async () => {
  const { page, finish } = await site.open();
  const question = new QuestionPage(page, hand);
  await leadsOn(page, () => new StartPage(page, hand).begin("own"));
  await question.fill(household.answers);
  await leadsOn(page, () => question.next());
  const here = await heading(page);
  await leadsOn(page, () => question.resultsNow());
  assert.equal(await leadsOn(page, () => page.goBack()), here);
  await leadsOn(page, () => typeAddress(page, "#/start"));
  assert.equal(await leadsOn(page, () => new StartPage(page, hand).resume()), here);
  await finish();
});

/** Whether the screen offers a way on, other than the header and the footer. */
async function leadsSomewhere(page) {
  const ways = page.locator("main").locator("a[href]:visible, button:visible");
  assert.ok((await ways.count()) > 0, `“${await heading(page)}” is a dead end`);
}

const ADDRESSES = [
  "",
  "#/",
  "#/ask",
  "#/review",
  "#/results",
  "#/programmes/living-allowance",
  "#/programmes/nonsense",
  "#/programmes/",
  "#/checklist",
  "#/about",
  "#/nonsense",
  "#/ask/7",
  "#field",
  "#%E0%A4%A",
  "?from=wechat#/results",
];

test("an address opened from outside, with nothing answered, shows a screen that leads on", async () => {
  const { page, finish } = await site.open();
  for (const path of ADDRESSES) {
    await page.goto("about:blank");
    await page.goto(new URL(path, site.url).href);
    await page.waitForSelector("html[data-state=ready]", { state: "attached" });
    assert.ok(await heading(page), `“${path}” is blank`);
    await leadsSomewhere(page);
  }
  await finish();
});

test("a link to an unknown place leads back to the start, one to an unknown programme to the results", async () => {
  const { page, finish } = await site.open({ path: "#/nonsense" });
  assert.equal(await heading(page), "没有这一页");
  await leadsOn(page, () => hand.press(page.getByRole("link", { name: "回到首页" })));
  assert.equal(await address(page), "/#/start");
  await leadsOn(page, () => typeAddress(page, "#/programmes/nonsense"));
  assert.equal(await heading(page), "没有这个项目");
  await leadsOn(page, () => hand.press(page.getByRole("link", { name: "看结果" })));
  assert.equal(await address(page), "/#/results");
  await finish();
});

for (const path of ["#/about", "#/ask", "#/review", "#/programmes/living-allowance"]) {
  test(`where ${path} was the first page opened, its link back still leads somewhere`, async () => {
    const { page, finish } = await site.open({ path });
    await leadsOn(page, () => hand.press(page.getByRole("link", { name: "返回上一页" })));
    assert.match(await address(page), /^\/#\//);
    await finish();
  });
}

test("reloading loses neither the page nor the answers", async () => {
  const { page, finish } = await site.open();
  const questions = await answered(page);
  await keptForTab(page);
  const places = ["#/results", "#/review", "#/checklist", "#/programmes/free-transit", "#/ask"];
  for (const path of places) {
    await typeAddress(page, path);
    await reload(page);
    await explained(page);
    assert.ok(await heading(page), path);
    await leadsSomewhere(page);
  }
  assert.notEqual(await heading(page), questions[0], "nothing is asked again");
  await page.goBack();
  assert.ok(await heading(page));
  await finish();
});

test("beginning anew forgets the answers, and the way back shows none of them", async () => {
  const { page, finish } = await site.open();
  const questions = await answered(page);
  await leadsOn(page, () => typeAddress(page, "#/start"));
  await leadsOn(page, () => new StartPage(page, hand).begin("own"));
  assert.equal(await heading(page), questions[0]);
  const question = new QuestionPage(page, hand);
  assert.deepEqual(await question.filled(), []);
  for (let steps = 0; steps < 4; steps += 1) {
    await page.goBack();
    assert.ok(await heading(page));
    if (await question.isShown()) assert.deepEqual(await question.filled(), []);
    assert.equal(await page.locator("[data-programme]").count(), 0);
  }
  await finish();
});
