// One programme.
export class ProgrammePage {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.clerk = page.locator("details.clerk");
  }

  /** The verdict at its head, in words; nothing before the first answer. */
  verdict() {
    return this.page.locator("main .verdict").getAttribute("data-verdict");
  }

  unfoldClerk() {
    return this.hand.press(this.clerk.locator("summary").first());
  }

  /** The clerk's table, row by row, folded or not. */
  clerkRows() {
    return this.clerk
      .locator("tbody tr")
      .evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
  }

  toChecklist() {
    return this.hand.press(this.page.getByRole("link", { name: "看办事清单" }));
  }

  toResults() {
    return this.hand.press(this.page.getByRole("link", { name: "返回结果" }));
  }
}
