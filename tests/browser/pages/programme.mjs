// One programme.
export class ProgrammePage {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
  }

  /** The verdict at its head, in words; nothing before the first answer. */
  verdict() {
    return this.page.locator("main .verdict").getAttribute("data-verdict");
  }

  toChecklist() {
    return this.hand.press(this.page.getByRole("link", { name: "看办事清单" }));
  }

  toResults() {
    return this.hand.press(this.page.getByRole("link", { name: "返回结果" }));
  }
}
