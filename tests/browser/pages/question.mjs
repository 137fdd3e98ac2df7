// One question screen. It reads from the form what is asked, so the order of the questions may change.
import assert from "node:assert/strict";

const NOT_SURE = "not-sure";

export class QuestionPage {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.form = page.locator("form[data-fact], form[data-facts]");
    this.summary = page.getByRole("alert").filter({ hasText: "这里还没有答好" });
  }

  isShown() {
    return this.form.isVisible();
  }

  /** The facts that this screen asks about. */
  facts() {
    return this.form.evaluate((form) => (form.dataset.fact ?? form.dataset.facts).split(" "));
  }

  async isGroup() {
    return (await this.form.getAttribute("data-facts")) !== null;
  }

  input(name, value) {
    return this.form.locator(`input[name="${name}"][value="${value}"]`);
  }

  /** The field of a question that takes a number. */
  field() {
    return this.form.getByRole("textbox");
  }

  /** Fills the screen from a household's answers, without handing it over. Says whether one pick answered all of it. */
  async fill(answers) {
    const facts = await this.facts();
    for (const fact of facts) assert.ok(fact in answers, `the household does not say “${fact}”`);
    if (await this.isGroup()) return this.#fillGroup(facts, answers);
    const [fact] = facts;
    const answer = String(answers[fact]);
    const typed = (await this.field().count()) > 0;
    if (typed && answer !== NOT_SURE) await this.hand.write(this.field(), answer);
    else await this.hand.pick(this.input(fact, answer));
    return !typed;
  }

  async #fillGroup(facts, answers) {
    const unsure = facts.filter((fact) => answers[fact] === NOT_SURE);
    const ticked = facts.filter((fact) => !["none", "no"].includes(answers[fact]));
    const all = unsure.length === facts.length ? NOT_SURE : "none";
    if (all === NOT_SURE || ticked.length === 0) {
      await this.hand.pick(this.input("all", all));
      return true;
    }
    for (const fact of ticked) {
      if (answers[fact] === "yes") {
        await this.hand.pick(this.input(fact, "yes"));
      } else {
        await this.hand.pick(this.input("ticked", fact));
        await this.hand.pick(this.input(fact, answers[fact]));
      }
    }
    return false;
  }

  /** What stands in the screen: the values picked, and what is typed. */
  filled() {
    return this.form.evaluate((form) =>
      [...form.querySelectorAll("input")]
        .filter((input) => (input.type === "text" ? input.value !== "" : input.checked))
        .map((input) => (input.type === "text" ? `${input.name}: ${input.value}` : `${input.name}=${input.value}`)),
    );
  }

  next() {
    return this.hand.submit(this.form);
  }

  back() {
    return this.hand.press(this.page.getByRole("link", { name: "返回上一页" }));
  }

  resultsNow() {
    return this.hand.press(this.page.getByRole("link", { name: "先看现在的结果" }));
  }

  why() {
    return this.page.locator("details", { hasText: "为什么问这个？" });
  }
}
