// Every screen and every state of it, one after another, for tests that look at the page rather than use it.
import { Mouse } from "./hands.mjs";
import { HOUSEHOLDS, OTHERS, expected } from "./households.mjs";
import { hurry, hurryFromStart } from "./journeys/hurry.mjs";
import { DisplayFold, ReadingBar } from "./pages/display.mjs";
import { HandoverPage } from "./pages/handover.mjs";
import { KeepPage, NAME } from "./pages/keep.mjs";
import { ProgrammePage } from "./pages/programme.mjs";
import { QuestionPage } from "./pages/question.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { ReviewPage } from "./pages/review.mjs";
import { leadsOn, typeAddress } from "./pages/screen.mjs";
import { CodeEntry } from "./pages/start.mjs";
import { WaitingPage } from "./pages/waiting.mjs";
import { reload } from "./support.mjs";

/** The longest programmes, one that others wait for, and two that are told and not decided. */
const VARIOUS = [
  "living-allowance",
  "medical-relief",
  "minimum-living-alone",
  "certificate",
  "legal-aid",
  "concentrated-employment",
];

const visit = (page, address) => leadsOn(page, () => typeAddress(page, address));

/** While the explanations are on their way, and when they did not come. Leaves the page with them. */
async function* withoutHandbook(page) {
  const waiting = new WaitingPage(page, new Mouse());
  const held = await waiting.hold();
  await typeAddress(page, "#/about");
  await waiting.isComing();
  yield "the handbook is on its way";
  await held.answer({ body: "not a handbook" });
  await waiting.hasFailed();
  yield "the handbook has failed";
  await held.release();
  await leadsOn(page, () => waiting.retry());
  await visit(page, "#/start");
}

/** What can be seen before the first answer. Yields the name of each state while the page shows it. */
async function* beforeAnswers(page) {
  yield "start";
  yield* withoutHandbook(page);
  for (const address of ["#/about", "#/nonsense", "#/review", "#/results", "#/checklist", "#/programmes/nonsense"]) {
    yield* at(page, address, "nothing answered");
  }
  for (const id of VARIOUS) yield* at(page, `#/programmes/${id}`, "nothing answered");
  await visit(page, "#/start");
}

/** Every programme's page, before the first answer. */
export async function* everyProgramme(page, ids) {
  for (const id of ids) yield* at(page, `#/programmes/${id}`, "nothing answered");
}

/** One household from the first question to the checklist, with every mistake it could make on the way. */
export async function* withAnswers(page, household, seen = new Set()) {
  const hand = new Mouse();
  const question = new QuestionPage(page, hand);
  const unseen = { until: Object.keys(household.answers).filter((fact) => !seen.has(fact)) };
  await hurryFromStart(page, household, unseen);
  for (let number = 1; await question.isShown(); number += 1) {
    const facts = await question.facts();
    for (const fact of facts) seen.add(fact);
    yield* oneQuestion(question, facts.join(" "));
    await question.fill(household.answers);
    await leadsOn(page, () => question.next());
    if (number === 2) yield* once(seen, "amid", () => amidQuestions(page));
    unseen.until = unseen.until.filter((fact) => !seen.has(fact));
    await hurry(page, household, unseen);
  }
  yield* afterQuestions(page, hand, household, seen);
}

/** Yields the states of a part that this tour has not been to. */
async function* once(seen, name, part) {
  if (seen.has(name)) return;
  seen.add(name);
  yield* part();
}

/** A tour of everything: without answers, then with households that see most questions, every verdict and a choice. */
export async function* everything(page) {
  const seen = new Set();
  yield* beforeAnswers(page);
  for (const household of [HOUSEHOLDS.lowOwnIncome, HOUSEHOLDS.autisticBoy, HOUSEHOLDS.allUnsure, OTHERS.destitute]) {
    for await (const state of withAnswers(page, household, seen)) yield `${state} — ${household.sentence}`;
    await visit(page, "#/start");
  }
}

/** What an old edition shows of a household that is owed money, and has to choose. */
export async function* grownOld(page) {
  yield "start";
  await hurryFromStart(page, HOUSEHOLDS.nursedPensioner);
  yield "results";
  for (const address of ["#/programmes/nursing-subsidy", "#/checklist", "#/review", "#/about"]) {
    yield* at(page, address, "old edition");
  }
}

/** The tools in a language: every state of their screens, and what they put on others. The page was just opened. */
export async function* tools(page, language) {
  const hand = new Mouse();
  const fold = new DisplayFold(page, hand);
  const show = async (address, selector) => {
    await typeAddress(page, address);
    await page.locator(selector).first().waitFor();
  };
  await fold.speak(language);
  await fold.aloud.waitFor();
  yield "start, with the fold open";
  await fold.close();
  yield* withoutAnswers(page, hand, show);
  await show("#/start", ".choices");
  await fold.speak("zh");
  await fold.close();
  await hurryFromStart(page, HOUSEHOLDS.lowOwnIncome);
  await fold.speak(language);
  await fold.close();
  yield* takingAlong(page, hand, show);
  yield* keeping(page, hand, show);
  yield* offered(page, fold, language);
}

async function* withoutAnswers(page, hand, show) {
  await show("#/keep", "details.code-entry");
  yield "#/keep, nothing answered";
  const entry = new CodeEntry(page, hand);
  await entry.unfold();
  yield "#/keep, with the field for a code";
  await entry.enter("x");
  await entry.alert.waitFor();
  yield "#/keep, a wrong code";
  await show("#/handover", "main .lead");
  yield "#/handover, nothing answered";
  await show("#/authority", "article.letter");
  yield "#/authority";
  const closed = page.locator("details.situation:not([open]) > summary");
  while (await closed.count()) await hand.press(closed.first());
  yield "#/authority, every situation unfolded";
}

async function* takingAlong(page, hand, show) {
  await show("#/handover", "#taken");
  yield "#/handover";
  const handover = new HandoverPage(page, hand);
  await handover.draw();
  yield "#/handover, with pictures";
  const fold = new DisplayFold(page, hand);
  if ((await fold.reading.count()) === 0) return;
  await fold.read();
  yield "#/handover, being read aloud";
  await new ReadingBar(page, hand).pause();
  yield "#/handover, the reading paused";
  await new ReadingBar(page, hand).stop();
}

async function* keeping(page, hand, show) {
  const keep = new KeepPage(page, hand);
  await show("#/keep", "details.code-entry");
  yield "#/keep, with answers";
  await page.evaluate(() => {
    globalThis.written = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException("No room.", "QuotaExceededError");
    };
  });
  await keep.allow();
  await keep.trouble.waitFor();
  yield "#/keep, the device is full";
  await page.evaluate(() => {
    Storage.prototype.setItem = globalThis.written;
  });
  await keep.allow();
  await keep.deleting.waitFor();
  yield "#/keep, allowed";
  await page.locator("details:has(> pre.kept) > summary").click();
  yield "#/keep, with what is kept";
  await keep.delete();
  await keep.allowing.waitFor();
  yield "#/keep, deleted";
  await keep.allow();
  await keep.deleting.waitFor();
}

/** What a later visit finds: answers, and something that is none. */
async function* offered(page, fold, language) {
  await typeAddress(page, "#/start");
  await page.evaluate(() => sessionStorage.clear());
  await reload(page);
  await page.locator("[data-offer]").waitFor();
  await fold.speaks(language);
  yield "start, with an offer";
  await page.evaluate((name) => localStorage.setItem(name, "zhucan x"), NAME);
  await reload(page);
  await page.locator("[data-offer]").waitFor();
  yield "start, with what cannot be read";
}

async function* oneQuestion(question, name) {
  yield `question ${name}`;
  await question.why().locator("summary").click();
  await question.next();
  await question.summary.waitFor();
  yield `question ${name}, nothing answered, explanation open`;
  await question.why().locator("summary").click();
  if ((await question.field().count()) > 0) {
    for (const text of ["七十", "121"]) {
      await question.field().fill(text);
      await question.next();
      yield `question ${name}, “${text}” typed`;
    }
  }
  const boxes = await question.form.locator("input[name=ticked]").all();
  if (boxes.length > 0) {
    for (const box of boxes) await question.hand.pick(box);
    await question.next();
    yield `question ${name}, all ticked without a value`;
    for (const box of boxes) await question.hand.pick(box);
  }
}

async function* amidQuestions(page) {
  for (const address of ["#/start", "#/review", "#/results", "#/programmes/living-allowance"]) {
    yield* at(page, address, "two questions answered");
  }
  await visit(page, "#/ask");
}

async function* afterQuestions(page, hand, household, seen) {
  const results = new ResultsPage(page, hand);
  yield "results";
  const verdicts = expected(household);
  if (verdicts["not-now"].length > 0) {
    await results.openNotNow();
    yield "results, “not now” open";
  }
  for (const [verdict, [id]] of Object.entries(verdicts)) {
    if (id) yield* once(seen, verdict, () => oneProgramme(page, hand, id, verdict));
  }
  yield* once(seen, "told", () => at(page, "#/programmes/hotline-12385", "finished"));
  yield* at(page, "#/review", "finished");
  yield* once(seen, "needs again", () => needsAgain(page, hand));
  yield* at(page, "#/checklist", "finished");
}

/** A programme's page; with the clerk's table where there is one. */
async function* oneProgramme(page, hand, id, verdict) {
  yield* at(page, `#/programmes/${id}`, verdict);
  const programme = new ProgrammePage(page, hand);
  if ((await programme.clerk.count()) === 0) return;
  await programme.unfoldClerk();
  yield `#/programmes/${id}, ${verdict}, for the clerk`;
}

/** The needs once nothing turns on them any more. */
async function* needsAgain(page, hand) {
  await leadsOn(page, () => new ReviewPage(page, hand).change("现在的需要"));
  yield "needs, with nothing relevant";
}

async function* at(page, address, told) {
  await visit(page, address);
  yield `${address}, ${told}`;
}
