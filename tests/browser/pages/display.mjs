// The fold over every screen: language, size of the text, colours, reading aloud.

/** The languages of the page, each with its code for the document. */
const LANGUAGES = { zh: "zh-Hans", "zh-easy": "zh-Hans", en: "en" };

export class DisplayFold {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.fold = page.locator("details.display");
    this.status = this.fold.getByRole("status");
    /** The part about reading aloud, once the tools are here. */
    this.aloud = this.fold.locator(".display-aloud");
    this.reading = this.fold.locator("[data-read]");
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

  /** Shows the page in a language from now on. */
  async speak(language) {
    await this.pick("language", language);
    await this.speaks(language);
  }

  /** Waits until the page is in a language: chosen, and not on its way any more. */
  async speaks(language) {
    const folded = (await this.fold.getAttribute("open")) === null;
    await this.unfold();
    await this.page.waitForFunction(
      ([language, lang]) => {
        const fold = document.querySelector("details.display");
        const chosen = fold?.querySelector("input[name=language]:checked")?.value;
        const comes = fold?.querySelector("[role=status]")?.textContent !== "";
        return chosen === language && !comes && document.documentElement.lang === lang;
      },
      [language, LANGUAGES[language]],
    );
    if (folded) await this.close();
  }

  /** Unfolds, and waits for what it says about reading aloud. */
  async unfoldAloud() {
    await this.unfold();
    await this.aloud.waitFor();
  }

  /** Begins to read the screen aloud. */
  async read() {
    await this.unfoldAloud();
    await this.hand.press(this.reading);
  }
}

/** The bar while something is read aloud. */
export class ReadingBar {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.bar = page.locator("section.aloud");
    this.pausing = this.bar.locator("[data-pause]");
    this.goingOn = this.bar.locator("[data-go-on]");
    this.stopping = this.bar.locator("[data-stop]");
  }

  pause() {
    return this.hand.press(this.pausing);
  }

  goOn() {
    return this.hand.press(this.goingOn);
  }

  stop() {
    return this.hand.press(this.stopping);
  }
}
