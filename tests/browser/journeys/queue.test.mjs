// Ten people in a row at one counter, by keys alone: one goes away half way, two wait while another is served, one comes
// with the code of a phone on which half was answered, one is come for by a guardian. Each takes a slip along, and the
// next one finds the counter as the first one found it.
// SLIPS names a folder that keeps the slips to be looked at.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { HOUSEHOLDS, expected } from "../households.mjs";
import { CounterPage, DESKTOP, certificateNumber } from "../pages/counter.mjs";
import { HandoverPage } from "../pages/handover.mjs";
import { Mouse } from "../hands.mjs";
import { pagesOf } from "../pdf.mjs";
import { startSite } from "../support.mjs";
import { hurryFromStart } from "./hurry.mjs";

const GRADES = ["visual", "hearing", "speech", "limb", "intellectual", "mental"];
const GONE = 3;
/** They begin, wait while the one after them is served, and are gone on with. */
const WAITING = [4, 5];
const WITH_A_CODE = 6;
const WITH_A_GUARDIAN = 8;
const IN_LARGE_TYPE = 9;
const ON_A_ROLL = 10;

/** Where who comes with a code has stopped at the phone: at whichever of these questions came first. */
const HALF_WAY = { until: ["registration", "study"] };

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** The certificate's number of a household that has one, where it names one category. */
function numberOf({ answers }) {
  if (answers.certificate === "none" || answers.age === "not-sure") return undefined;
  const graded = GRADES.filter((name) => !["none", "not-sure"].includes(answers[`grade_${name}`]));
  if (graded.length !== 1) return undefined;
  return certificateNumber(`${2026 - answers.age}0101`, GRADES.indexOf(graded[0]) + 1, answers[`grade_${graded[0]}`]);
}

/** The code of somebody who has answered half at the phone, and the facts that were told there. */
async function codeAtThePhone(household) {
  const { page, finish } = await site.open();
  const asked = await hurryFromStart(page, household, HALF_WAY);
  const handover = new HandoverPage(page, new Mouse());
  await handover.open();
  const code = await handover.code();
  await finish();
  return { code, told: asked.flatMap(({ facts }) => facts) };
}

/** All that stands on the screen and in its fields, but for the ticket. */
async function screen(page) {
  const text = await page.evaluate(() => {
    const fields = [...document.querySelectorAll("input, select")];
    const held = fields.map((one) => [one.name, one.type === "text" ? one.value : one.checked, one.selectedIndex].join(" "));
    return [document.title, location.href, document.querySelector("#app").innerText, ...held].join("\n");
  });
  return text.replaceAll(/A\d+/g, "A0");
}

/** Goes by keys from the field at the top to the first fact. */
async function toFacts(counter) {
  for (let presses = 0; (await counter.focused()) === "" && presses < 20; presses += 1) await counter.press("Tab");
}

/** Takes the certificate's number of somebody who has one; the focus is on a fact then. */
async function begin(counter, household) {
  const number = numberOf(household);
  await counter.press("F2");
  return number ? counter.takeCertificate(number) : toFacts(counter);
}

/** Begins, and answers only two facts. */
async function beginOnly(counter, household) {
  await begin(counter, household);
  await counter.answerFocused(household.answers);
  await counter.answerFocused(household.answers);
}

/** Goes on with a code by keys. What was told at the phone is not asked again. */
async function goOnWith(counter, household, { code, told }) {
  await counter.takeCode(code);
  const asked = await counter.answerAll(household.answers);
  assert.ok(told.length > 0 && asked.length > 0, `half was told at the phone: ${told}; half here: ${asked}`);
  for (const row of asked) {
    const again = (await counter.factsOf(row)).filter((fact) => told.includes(fact));
    assert.deepEqual(again, [], `${row} is asked, and was told at the phone`);
  }
}

/** Goes on with somebody who has waited: what was answered before is there, and nobody else's. */
async function goOnAfterWaiting(counter, household, answers) {
  assert.deepEqual(await counter.answers(), answers);
  await counter.press("F2");
  await toFacts(counter);
  await counter.answerAll(household.answers);
}

/** Prints the slip by its key, and keeps it where somebody wants to look at it. */
async function print(page, counter, person) {
  const before = await page.evaluate(() => globalThis.printed);
  await counter.press(person === IN_LARGE_TYPE ? "Shift+F9" : "F9");
  await page.waitForFunction((before) => globalThis.printed === before + 1, before);
  const text = await counter.slip.textContent();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  if (process.env.SLIPS) writeFileSync(join(process.env.SLIPS, `slip-${person}.pdf`), pdf);
  return { pdf, text };
}

/** What whoever is served has in the end: the verdicts of their household, and a slip that says who came. */
async function takesASlip(t, page, counter, person, household) {
  assert.deepEqual(await counter.verdicts(), expected(household), household.sentence);
  if (person === ON_A_ROLL) await counter.press("F10");
  const { pdf, text } = await print(page, counter, person);
  const comes = person === WITH_A_GUARDIAN ? "监护人来办" : household.answers.age < 18 ? "" : "本人来办";
  assert.match(text, new RegExp(`A${person}[^]*?${comes}`));
  assert.doesNotMatch(text, /还不能定/, "nothing is open any more");
  if (person === ON_A_ROLL) await counter.press("F10");
  t.diagnostic(`person ${person}: ${pagesOf(pdf).count} pages; ${household.sentence}`);
}

test("ten people in a row: each has the verdicts of their household and a slip, and leaves nothing for the next", async (t) => {
  const people = Object.values(HOUSEHOLDS).slice(0, 10);
  assert.equal(people.length, 10);
  const fromThePhone = await codeAtThePhone(people[WITH_A_CODE - 1]);
  const { page, finish } = await site.open({
    path: "#/counter",
    context: DESKTOP,
    prepare: (page) =>
      page.addInitScript(() => {
        globalThis.printed = 0;
        globalThis.print = () => {
          globalThis.printed += 1;
        };
      }),
  });
  const counter = new CounterPage(page);
  await counter.ready();
  await counter.press("F2");
  const fresh = await screen(page);
  const waiting = new Map();
  const isAtTheDesk = async (person) => assert.equal(await counter.ticket.innerText(), `正在办：A${person}`);
  for (const [at, household] of people.entries()) {
    const person = at + 1;
    await isAtTheDesk(person);
    if (WAITING.includes(person)) {
      await beginOnly(counter, household);
      waiting.set(person, await counter.answers());
      await counter.press("F7");
      continue;
    }
    assert.equal(await counter.calls.count(), waiting.size);
    if (person === GONE) {
      await beginOnly(counter, household);
    } else {
      if (person === WITH_A_GUARDIAN) await counter.press("F3");
      if (person === WITH_A_CODE) {
        await goOnWith(counter, household, fromThePhone);
      } else {
        await begin(counter, household);
        await counter.answerAll(household.answers);
      }
      await takesASlip(t, page, counter, person, household);
    }
    await counter.press("F8");
    assert.equal(await counter.slip.count(), 0);
    for (const [waited, answers] of waiting) {
      await isAtTheDesk(waited);
      await goOnAfterWaiting(counter, people[waited - 1], answers);
      await takesASlip(t, page, counter, waited, people[waited - 1]);
      waiting.delete(waited);
      await counter.press("F8");
    }
    assert.equal(await screen(page), fresh, `after person ${person} the counter is as person 1 found it`);
  }
  t.diagnostic(`${counter.presses} keys for ten people`);
  await finish();
});
