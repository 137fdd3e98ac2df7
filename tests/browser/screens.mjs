// Every kind of screen once, in one of the three languages: for tests that look at each screen in many ways.
import { Mouse } from "./hands.mjs";
import { HOUSEHOLDS, expected } from "./households.mjs";
import { hurry } from "./journeys/hurry.mjs";
import { DisplayFold } from "./pages/display.mjs";
import { QuestionPage } from "./pages/question.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { leadsOn, typeAddress } from "./pages/screen.mjs";

export const LANGUAGES = ["zh", "zh-easy", "en"];

/** It has to choose between two subsidies, and its certificate is somebody else's business: every kind of box is shown. */
const HOUSEHOLD = HOUSEHOLDS.nursedPensioner;
/** Which of the buttons of the first screen begins for such a household. */
const BEGINS = 3;

/** A question with options, one with a number, one with boxes to tick that unfold further options. */
const QUESTIONS = { certificate: "options", age: "a number", grade_limb: "boxes" };

const [PROGRAMME] = expected(HOUSEHOLD).likely;

/** The addresses that follow the questions, with what is there once the screen is whole, in every language. */
const ADDRESSES = {
  [`#/programmes/${PROGRAMME}`]: ".verdict",
  "#/review": "dl.answers",
  "#/checklist": "ol.route",
  "#/handover": "#taken",
  "#/keep": "main .part .button",
  "#/authority": "article.letter",
  "#/counter": ".counter [data-row]",
  "#/counter/roster": "#roster-file",
  "#/about": "main .part",
  "#/nonsense": "main .button",
};

/** One question, with nothing answered, and filled in. */
async function* oneQuestion(page, kind) {
  const question = new QuestionPage(page, new Mouse());
  yield `a question with ${kind}`;
  await question.form.locator("[type=submit]").click();
  await page.locator(".notice--error:focus").waitFor();
  yield `a question with ${kind}, nothing answered`;
  await question.fill(HOUSEHOLD.answers);
  yield `a question with ${kind}, filled in`;
}

/** What comes after the last question. */
async function* afterQuestions(page) {
  const results = new ResultsPage(page, new Mouse());
  await results.cards.first().waitFor();
  await results.openNotNow();
  yield "the results";
  for (const [address, whole] of Object.entries(ADDRESSES)) {
    await leadsOn(page, () => typeAddress(page, address));
    await page.locator(whole).first().waitFor();
    yield address;
  }
}

/** Yields the name of each screen while the page shows it, from the first to the last, with the fold closed. */
export async function* everyScreen(page, language) {
  const fold = new DisplayFold(page, new Mouse());
  await fold.speak(language);
  await fold.aloud.waitFor();
  yield "the first screen, fold open";
  await fold.close();
  yield "the first screen";
  await page.locator("button.choice").nth(BEGINS).click();
  for (const [fact, kind] of Object.entries(QUESTIONS)) {
    await page.locator("form[data-fact], form[data-facts]").waitFor();
    await hurry(page, HOUSEHOLD, { until: [fact] });
    yield* oneQuestion(page, kind);
  }
  await hurry(page, HOUSEHOLD);
  yield* afterQuestions(page);
}
