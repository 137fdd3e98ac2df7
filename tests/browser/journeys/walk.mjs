// From the first screen to the results, whatever is asked in between.
import assert from "node:assert/strict";
import { heading, leadsOn } from "../pages/screen.mjs";
import { QuestionPage } from "../pages/question.mjs";
import { StartPage } from "../pages/start.mjs";

const MOST_QUESTIONS = 30;

/**
 * Begins and answers until nothing is asked any more. `onQuestion(question, facts)` sees every question before it is
 * filled. Gives back the heading and the facts of every question asked.
 */
export async function answerEverything(page, hand, household, onQuestion = () => {}) {
  await leadsOn(page, () => new StartPage(page, hand).begin(household.voice));
  return goOnAnswering(page, hand, household, onQuestion);
}

/** Answers from the question that is shown until nothing is asked any more. */
export async function goOnAnswering(page, hand, household, onQuestion = () => {}) {
  const question = new QuestionPage(page, hand);
  const asked = [];
  while (await question.isShown()) {
    const facts = await question.facts();
    asked.push({ heading: await heading(page), facts });
    assert.ok(asked.length < MOST_QUESTIONS, "the questions do not end");
    await onQuestion(question, facts);
    await leadsOn(page, async () => {
      const answered = await question.fill(household.answers);
      if (!(answered && hand.leadsOn)) await question.next();
    });
  }
  return asked;
}
