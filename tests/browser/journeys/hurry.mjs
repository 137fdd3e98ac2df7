// The way to a screen for tests that are about that screen: the questions answered inside the page, in no time.
import { explained } from "../pages/screen.mjs";

/**
 * Answers what is shown from a household's answers, until nothing is asked any more, or until a question that `until`
 * names by one of its facts. Gives back the heading and the facts of every question answered.
 */
export async function hurry(page, household, { until = [] } = {}) {
  const asked = await page.evaluate(answerAll, { answers: household.answers, until });
  await explained(page);
  return asked;
}

/** From the first screen to the end of the questions, or to one of them. */
export async function hurryFromStart(page, household, options) {
  const name = { own: /^为我自己/, carer: /^为别的家人/ }[household.voice];
  await page.getByRole("button", { name }).click();
  await page.locator("form[data-fact], form[data-facts]").waitFor();
  return hurry(page, household, options);
}

/** Runs in the page. */
async function answerAll({ answers, until }) {
  const asked = [];
  const heading = () => document.querySelector("main h1")?.innerText.trim();
  const pause = () => new Promise((resolve) => setTimeout(resolve, 4));
  for (;;) {
    const form = document.querySelector("form[data-fact], form[data-facts]");
    const facts = (form?.dataset.fact ?? form?.dataset.facts ?? "").split(" ");
    if (!form || facts.some((fact) => until.includes(fact))) return asked;
    const here = heading();
    asked.push({ heading: here, facts });
    const pick = async (name, value) => {
      const input = form.querySelector(`input[name="${name}"][value="${value}"]`);
      if (!input) throw new Error(`“${here}” has no ${name}=${value}`);
      if (!input.checked) input.click();
      await pause();
    };
    const field = form.querySelector("input[type=text]");
    const [only] = facts;
    if (form.dataset.facts) {
      const ticked = facts.filter((fact) => !["none", "no", "not-sure"].includes(answers[fact]));
      if (answers[only] === "not-sure") await pick("all", "not-sure");
      else if (ticked.length === 0) await pick("all", "none");
      for (const fact of ticked) {
        if (answers[fact] !== "yes") await pick("ticked", fact);
        await pick(fact, answers[fact]);
      }
    } else if (field && answers[only] !== "not-sure") {
      field.value = answers[only];
      field.dispatchEvent(new Event("input", { bubbles: true }));
    } else {
      await pick(only, answers[only]);
    }
    form.querySelector("[type=submit]").click();
    for (let waits = 0; heading() === here || document.activeElement.localName !== "h1"; waits += 1) {
      if (waits > 999) throw new Error(`“${here}” led nowhere`);
      await pause();
    }
  }
}
