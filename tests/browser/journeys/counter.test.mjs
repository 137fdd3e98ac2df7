// Whole households at the counter, by keys alone: the verdicts they must get, and how many keys that takes.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HOUSEHOLDS, expected } from "../households.mjs";
import { CounterPage, DESKTOP, certificateNumber } from "../pages/counter.mjs";
import { startSite } from "../support.mjs";

/** What the median of the households may take: a scan or a code counts as nothing, every key of a hand as one. */
const MEDIAN = 25;
/** What the median may take with the number typed by hand, at the pace of somebody who types now and then. */
const MEDIAN_SECONDS = 30;
/** Seconds a key: an average typist who is no secretary (Card, Moran and Newell, keystroke-level model, 1980). */
const PACE = 0.28;

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
/** How many keys each number is that is typed by hand: its characters, and Enter. */
const numbers = new Map();

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
    numbers.set(name, number ? number.length + 1 : 0);
    await finish();
  });
}

const median = (list) => list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)];

test(`the median household takes at most ${MEDIAN} keys, and ${MEDIAN_SECONDS} seconds of typing with the number`, (t) => {
  assert.ok(keys.size >= 10);
  t.diagnostic(JSON.stringify(Object.fromEntries(keys)));
  const pressed = median([...keys.values()]);
  assert.ok(pressed <= MEDIAN, `${pressed} keys`);
  const typed = median([...keys].map(([name, presses]) => presses + numbers.get(name)));
  t.diagnostic(`${typed} keys with the number`);
  assert.ok(typed * PACE <= MEDIAN_SECONDS, `${typed} keys with the number, ${typed * PACE} s`);
});
