// The answers, to check and to change.
export class ReviewPage {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
  }

  /** Every answer by its name. */
  async answers() {
    const rows = await this.page.locator("dl > div").all();
    const said = rows.map(async (row) => [
      (await row.getByRole("term").innerText()).trim(),
      (await row.getByRole("definition").first().innerText()).trim(),
    ]);
    return Object.fromEntries(await Promise.all(said));
  }

  change(name) {
    return this.hand.press(this.page.getByRole("link", { name: new RegExp(`^修改\\s*：${name}$`) }));
  }

  toResults() {
    return this.hand.press(this.page.getByRole("link", { name: "都对，看结果" }));
  }
}
