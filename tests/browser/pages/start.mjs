// The first screen.
const BUTTONS = { own: /^为我自己/, carer: /^为别的家人/ };

export class StartPage {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
  }

  /** Begins, for the person or for somebody in their care. */
  begin(voice) {
    return this.hand.press(this.page.getByRole("button", { name: BUTTONS[voice] }));
  }

  resume() {
    return this.hand.press(this.page.getByRole("link", { name: "接着回答" }));
  }
}
