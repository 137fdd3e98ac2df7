// Whole households at the counter, by keys alone: the verdicts they must get, and how many keys that takes.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HOUSEHOLDS, expected } from "../households.mjs";
import { CounterPage, DESKTOP, certificateNumber } from "../pages/counter.mjs";
import { startSite } from "../support.mjs";

/** What the median of the households may take: a scan or a code counts as nothing, every key of a hand as one. */
const MEDIAN = 25;

const GRADES = ["visual", "hearing", "speech", "limb", "intellectual", "mental"];

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** The certificate's number of a household that has one; nothing for the others. */
function numberOf({ answers }) {
  if (answers.certificate === "none") return undefined;
  const graded = GRADES.filter((name) => !["none", "not-sure"].includes(answers[`grade_${name}`]));
  if (graded.length === 0 || answers.age === "not-sure") return undefined;
  const grade = Math.min(...graded.map((name) => Number(answers[`grade_${name}`])));
  const category = graded.length > 1 ? 7 : GRADES.indexOf(graded[0]) + 1;
  return certificateNumber(`${2026 - answers.age}0101`, category, grade);
}

const keys = new Map();

for (const [name, household] of Object.entries(HOUSEHOLDS)) {
  test(household.sentence, async () => {
    const { page, finish } = await site.open({ path: "#/counter", context: DESKTOP });
    const counter = new CounterPage(page);
    await counter.ready();
    const number = numberOf(household);
    await counter.press("F2");
    if (number) {
      await counter.takeCertificate(number);
    } else {
      await counter.press("Tab", "Tab", "Tab", "Tab");
      for (let presses = 0; (await counter.focused()) === "" && presses < 9; presses += 1) await counter.press("Tab");
    }
    await counter.answerAll(household.answers);
    assert.deepEqual(await counter.verdicts(), expected(household));
    keys.set(name, counter.presses);
    await finish();
  });
}

test(`the median household takes at most ${MEDIAN} keys`, (t) => {
  const sorted = [...keys.values()].sort((one, other) => one - other);
  assert.ok(sorted.length >= 10);
  const median = sorted[Math.floor(sorted.length / 2)];
  t.diagnostic(JSON.stringify(Object.fromEntries(keys)));
  assert.ok(median <= MEDIAN, `${median} keys: ${sorted}`);
});
