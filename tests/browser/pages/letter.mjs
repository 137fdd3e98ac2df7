// Acting for somebody else, and the letter of authority.
export class LetterPage {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.paper = page.locator("article.letter");
    this.situations = page.locator("details.situation");
    this.sentences = page.locator(".told > li");
  }

  /** The parts of the paper: each heading with the names of its blanks and the lines under it. */
  parts() {
    return this.paper.locator("section").evaluateAll((parts) =>
      parts.map((part) => ({
        heading: part.querySelector("h3").textContent.trim(),
        blanks: [...part.querySelectorAll(".letter-blank")].map((one) => one.textContent.trim().replace(/：$/, "")),
        text: [...part.querySelectorAll("p:not(.letter-blank)")].map((one) => one.textContent),
      })),
    );
  }

  /** The headings of the situations that are unfolded. */
  unfolded() {
    return this.situations.evaluateAll((folds) =>
      folds.filter((fold) => fold.open).map((fold) => fold.querySelector("summary").textContent.trim()),
    );
  }
}
