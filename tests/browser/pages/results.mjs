// All programmes, by verdict.
export class ResultsPage {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.cards = page.locator("[data-programme]");
    this.notNow = page.locator("details[data-verdict=not-now]");
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
  cardTexts() {
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
