// Ten people in a row at one counter, by keys alone: one goes away half way, one comes with a code from a phone, one is
// come for by a guardian. Each takes a slip along, and the next one finds the counter as the first one found it.
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
const WITH_A_CODE = 6;
const WITH_A_GUARDIAN = 8;
const IN_LARGE_TYPE = 9;
const ON_A_ROLL = 10;

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

async function codeAtThePhone(household) {
  const { page, finish } = await site.open();
  await hurryFromStart(page, household);
  const handover = new HandoverPage(page, new Mouse());
  await handover.open();
  const code = await handover.code();
  await finish();
  return code.replaceAll(" ", "");
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

/** Answers a person's facts by keys, from where the focus is; of somebody who goes away, only two. */
async function serve(counter, household, { code, goesAway }) {
  if (code) return counter.takeCode(code);
  const number = numberOf(household);
  await counter.press("F2");
  if (number) {
    await counter.takeCertificate(number);
  } else {
    for (let presses = 0; (await counter.focused()) === "" && presses < 20; presses += 1) await counter.press("Tab");
  }
  if (!goesAway) return counter.answerAll(household.answers);
  await counter.answerFocused(household.answers);
  await counter.answerFocused(household.answers);
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

test("ten people in a row: each has the verdicts of their household and a slip, and leaves nothing for the next", async (t) => {
  const people = Object.values(HOUSEHOLDS).slice(0, 10);
  assert.equal(people.length, 10);
  const code = await codeAtThePhone(people[WITH_A_CODE - 1]);
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
  for (const [at, household] of people.entries()) {
    const person = at + 1;
    assert.equal(await counter.ticket.innerText(), `正在办：A${person}`);
    if (person === WITH_A_GUARDIAN) await counter.press("F3");
    const goesAway = person === GONE;
    await serve(counter, household, { code: person === WITH_A_CODE && code, goesAway });
    if (!goesAway) {
      assert.deepEqual(await counter.verdicts(), expected(household), household.sentence);
      if (person === ON_A_ROLL) await page.getByRole("combobox", { name: "纸张" }).selectOption("roll");
      const { pdf, text } = await print(page, counter, person);
      const comes = person === WITH_A_GUARDIAN ? "监护人来办" : household.answers.age < 18 ? "" : "本人来办";
      assert.match(text, new RegExp(`A${person}[^]*?${comes}`));
      assert.doesNotMatch(text, /还不能定/, "nothing is open any more");
      t.diagnostic(`person ${person}: ${pagesOf(pdf).count} pages; ${household.sentence}`);
    }
    await counter.press("F8");
    assert.equal(await counter.slip.count(), 0);
    if (person === ON_A_ROLL) await page.getByRole("combobox", { name: "纸张" }).selectOption("sheet");
    assert.equal(await screen(page), fresh, `after person ${person} the counter is as person 1 found it`);
  }
  t.diagnostic(`${counter.presses} keys for ten people`);
  await finish();
});
