// The fold over every screen: language, size of the text, colours.


export class DisplayFold {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.fold = page.locator("details.display");
    this.status = this.fold.getByRole("status");
  }

  async unfold() {
    if ((await this.fold.getAttribute("open")) === null) await this.hand.press(this.fold.locator("summary"));
  }

  async close() {
    if ((await this.fold.getAttribute("open")) !== null) await this.hand.press(this.fold.locator("summary"));
  }

  input(name, value) {
    return this.fold.locator(`input[name="${name}"][value="${value}"]`);
  }

  async pick(name, value) {
    await this.unfold();
    await this.hand.pick(this.input(name, value));
  }

  /** Reads the page in a language from now on. */
  async speak(language) {
    await this.pick("language", language);
    await this.page.waitForFunction((language) => document.documentElement.lang === language, language);
  }
}
