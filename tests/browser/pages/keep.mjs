// Keeping the answers on the device, and clearing them; and what the browser keeps.

/** The one name under which the page keeps anything. */
export const NAME = "zhucan";

/** All that a kept text can say: a version, a day, how the page shows itself, a code, the numbers of screens and of ticked papers. */
export const KEPT = new RegExp(
  [
    "^zhucan [123]",
    "saved \\d{4}-\\d\\d-\\d\\d",
    "language (zh|zh-easy|en)",
    "size [1-4](?:\ncontrast more)?(?:\nanswers ZC1[AC-HJ-NP-Z02-9]+)?(?:\nasked( \\d{1,3})+)?(?:\nticked( \\d{1,3}\\.\\d{1,3}\\.\\d\\.\\d)+)?(?:\nvoice [1-5])?(?:\ndraft( \\S+)+)?$",
  ].join("\n"),
);

/** What the browser keeps, for good and for the tab: every name with its text. */
export function kept(page) {
  return page.evaluate(() => ({ good: { ...localStorage }, tab: { ...sessionStorage } }));
}

/** Waits until the answers are kept for the tab: that begins when the tools have come. Gives back the text. */
export async function keptForTab(page) {
  await page.waitForFunction((name) => sessionStorage.getItem(name)?.includes("\nanswers "), NAME);
  return page.evaluate((name) => sessionStorage.getItem(name), NAME);
}

/** Waits until what is kept for good differs from a text, and gives it back. */
export async function keptAnew(page, before) {
  await page.waitForFunction(([name, before]) => localStorage.getItem(name) !== before, [NAME, before]);
  return page.evaluate((name) => localStorage.getItem(name), NAME);
}

export class KeepPage {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.status = page.locator("main").getByRole("status");
    this.text = page.locator("pre.kept");
    this.allowing = page.locator("main").getByRole("button", { name: /^(存下来|Keep them)$/ });
    this.deleting = page.getByRole("button", { name: /^(删掉，不再存|Delete and stop keeping)$/ });
    this.clearing = page.getByRole("button", { name: /^(清掉这一页的回答|Clear the answers of this page)$/ });
    /** Over every screen: what went wrong. */
    this.trouble = page.locator("div.banner");
  }

  allow() {
    return this.hand.press(this.allowing);
  }

  delete() {
    return this.hand.press(this.deleting);
  }

  /** Clears the page: it asks once more. */
  async clear() {
    await this.hand.press(this.clearing);
    await this.hand.press(this.page.locator("[data-clear]"));
  }

  /** Of what two tabs keep: that of this one. */
  keepThis() {
    return this.hand.press(this.trouble.getByRole("button", { name: "存这一页的" }));
  }

  /** Of what two tabs keep: that of the other. */
  takeOther() {
    return this.hand.press(this.trouble.getByRole("button", { name: "换成那边的" }));
  }
}
