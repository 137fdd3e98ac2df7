// Every household from the first screen to the checklist, with one kind of hand.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HOUSEHOLDS, expected } from "../households.mjs";
import { ChecklistPage } from "../pages/checklist.mjs";
import { ProgrammePage } from "../pages/programme.mjs";
import { ResultsPage } from "../pages/results.mjs";
import { heading, leadsOn } from "../pages/screen.mjs";
import { startSite } from "../support.mjs";
import { answerEverything } from "./walk.mjs";

/** Declares one test a household. `onAnswered` sees the hand once nothing is asked any more. */
export function walkEveryHousehold(way, Hand, context, onAnswered = () => {}) {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site?.stop());

  for (const household of Object.values(HOUSEHOLDS)) {
    test(`${way}: ${household.sentence}`, async () => {
      const { page, finish } = await site.open({ context });
      await walk(page, new Hand(page), household, onAnswered);
      await finish();
    });
  }
}

async function walk(page, hand, household, onAnswered) {
  const [results, checklist] = [new ResultsPage(page, hand), new ChecklistPage(page, hand)];
  const asked = await answerEverything(page, hand, household);
  onAnswered(hand);
  const facts = asked.flatMap((one) => one.facts);
  assert.deepEqual(facts, [...new Set(facts)], "nothing is asked twice");

  assert.match(await heading(page), household.voice === "own" ? /^您能申请什么/ : /^这位家人能申请什么/);
  assert.equal(await page.locator("nav [aria-current=page]").innerText(), "结果");
  assert.equal(await page.getByRole("navigation").getByRole("link", { name: "我的回答" }).count(), 1);
  assert.deepEqual(await results.verdicts(), expected(household));

  await looksAtProgrammes(page, hand, household);
  await leadsOn(page, () => results.toChecklist());
  if (household.stops.length === 0) {
    assert.equal(await heading(page), "清单还是空的");
    return;
  }
  await assertRoute(checklist, household.stops);
  await ticksStay(page, hand);
}

/** One programme of each verdict: its page agrees with its card, and leads back. */
async function looksAtProgrammes(page, hand, household) {
  const [results, programme] = [new ResultsPage(page, hand), new ProgrammePage(page, hand)];
  for (const [verdict, [id]] of Object.entries(expected(household))) {
    if (!id) continue;
    if (verdict === "not-now") await results.openNotNow();
    await leadsOn(page, () => results.openProgramme(id));
    assert.equal(await programme.verdict(), verdict, id);
    await leadsOn(page, () => programme.toResults());
  }
}

/** The checklist goes where it must, in that order, for those programmes, and forgets no paper. */
async function assertRoute(checklist, expected) {
  const stops = await checklist.read();
  assert.deepEqual(
    stops.map(({ window, programmes }) => ({ window, programmes: programmes.toSorted() })),
    expected.map(({ window, programmes }, at) => ({ window: `第 ${at + 1} 站：${window}`, programmes: programmes.toSorted() })),
  );
  for (const [at, { window, papers }] of expected.entries()) {
    const listed = stops[at].papers;
    assert.deepEqual(papers.filter((paper) => !listed.includes(paper)), [], `missing at ${window}`);
    assert.equal(new Set(listed).size, listed.length, `${window} lists a paper twice: ${listed.join("、")}`);
  }
}

/** What is ticked stays ticked after a look at another screen. */
async function ticksStay(page, hand) {
  const [results, checklist] = [new ResultsPage(page, hand), new ChecklistPage(page, hand)];
  const firstAndLast = [...new Set([0, (await checklist.boxes.count()) - 1])];
  await checklist.tick(...firstAndLast);
  assert.deepEqual(await checklist.ticked(), firstAndLast);
  await leadsOn(page, () => checklist.toResults());
  await leadsOn(page, () => results.toChecklist());
  assert.deepEqual(await checklist.ticked(), firstAndLast);
}
