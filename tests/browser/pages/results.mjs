// All programmes, by verdict. The cards are there with the screen; what stands in them and under them comes piece by piece.
import { explained } from "./screen.mjs";

export class ResultsPage {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.cards = page.locator("[data-programme]");
    this.notNow = page.locator("details[data-verdict=not-now]");
    this.firstStep = page.locator(".first-step");
    this.directory = page.locator("main").getByRole("link", { name: "看全部项目" });
  }

  /** The text of each choice that has to be made. */
  async choices() {
    await explained(this.page);
    const texts = await this.page.locator(".conflict", { hasText: "只能选一边的" }).allInnerTexts();
    return texts.map((text) => text.replaceAll(/\n+/g, "\n"));
  }

  /** What is worth finding out: the fact with what it settles, and where to read it. */
  async worthFinding() {
    await explained(this.page);
    return this.page
      .locator("section, .part")
      .filter({ has: this.page.getByRole("heading", { level: 2, name: "弄清楚这些，结果更清楚" }) })
      .locator("ol > li")
      .evaluateAll((lines) =>
        lines.map((line) => ({
          text: line.textContent.trim(),
          find: line.querySelector("p")?.textContent.trim() ?? "",
        })),
      );
  }

  /** What is offered without a decision. */
  async offered() {
    await explained(this.page);
    return this.page.locator("[data-offered]").evaluateAll((lines) => lines.map((line) => line.dataset.offered));
  }

  /** The programmes of each verdict, folded ones too. */
  verdicts() {
    return this.cards.evaluateAll((cards) => {
      const found = { likely: [], ask: [], open: [], "not-now": [] };
      for (const card of cards) found[card.dataset.verdict].push(card.dataset.programme);
      for (const programmes of Object.values(found)) programmes.sort();
      return found;
    });
  }

  /** The whole text of each card. */
  async cardTexts() {
    await explained(this.page);
    return this.cards.evaluateAll((cards) =>
      Object.fromEntries(cards.map((card) => [card.dataset.programme, card.textContent.trim()])),
    );
  }

  async openNotNow() {
    if (!(await this.notNow.getAttribute("open"))) await this.hand.press(this.notNow.locator("summary"));
  }

  openProgramme(id) {
    return this.hand.press(this.page.locator(`[data-programme="${id}"]`).getByRole("link"));
  }

  toChecklist() {
    return this.hand.press(this.page.getByRole("link", { name: "看办事清单" }));
  }

  toReview() {
    return this.hand.press(this.page.getByRole("link", { name: "核对和修改回答" }));
  }
}
