// The first screen.
const BUTTONS = {
  own: /^为我自己/,
  parent: /^为孩子/,
  child: /^为父亲或母亲/,
  carer: /^为别的家人/,
  guardian: /^我是监护人/,
  agent: /^我受人委托/,
};

/** What an earlier visit kept, offered on the first screen. */
export class Offer {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.box = page.locator("[data-offer]");
    this.heading = this.box.getByRole("heading");
  }

  goOn() {
    return this.hand.press(this.box.getByRole("button", { name: "接着上次的回答" }));
  }

  anew() {
    return this.hand.press(this.box.getByRole("button", { name: "不用，重新开始" }));
  }

  delete() {
    return this.hand.press(this.box.getByRole("button", { name: "删掉存的回答" }));
  }
}

/** The field for a handover code. */
export class CodeEntry {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.fold = page.locator("details.code-entry");
    this.form = page.locator("form[data-code]");
    this.field = this.form.getByRole("textbox", { name: /交接码/ });
    this.alert = page.locator("main").getByRole("alert");
  }

  async unfold() {
    if ((await this.fold.getAttribute("open")) === null) await this.hand.press(this.fold.locator("summary"));
  }

  /** Types a code, and hands it over. */
  async enter(code) {
    await this.unfold();
    await this.hand.write(this.field, code);
    await this.hand.press(this.form.locator("[type=submit]"));
  }
}

export class StartPage {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.offer = new Offer(page, hand);
    this.code = new CodeEntry(page, hand);
  }

  /** Begins, for the person or for somebody in their care. */
  begin(voice) {
    return this.hand.press(this.page.getByRole("button", { name: BUTTONS[voice] }));
  }

  resume() {
    return this.hand.press(this.page.getByRole("link", { name: "接着回答" }));
  }
}
