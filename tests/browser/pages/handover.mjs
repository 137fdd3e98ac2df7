// Taking the results along.
import { typeAddress } from "./screen.mjs";

export class HandoverPage {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.letters = page.locator("[data-code-text]");
    this.scanned = page.locator("img.qr");
    this.drawing = page.locator("[data-draw]");
    this.pictures = page.locator("img.taken-picture");
    this.copying = page.locator("[data-copy]");
    this.calendar = page.getByRole("link", { name: "下载日历文件" });
    this.printing = page.getByRole("button", { name: "打印清单" });
    this.inApp = page.locator("[data-in-app]");
    this.text = page.locator("#taken");
  }

  async open() {
    await typeAddress(this.page, "#/handover");
    await this.text.waitFor();
  }

  /** The code as it is read aloud or typed: in groups. */
  code() {
    return this.letters.innerText();
  }

  /** Draws the checklist, and waits for the pictures. */
  async draw() {
    await this.hand.press(this.drawing);
    await this.pictures.first().waitFor();
  }

  /** Copies the text, and waits for what is told. */
  async copy() {
    await this.hand.press(this.copying);
    const told = this.page.getByRole("status").filter({ hasText: /复制/ });
    return (await told.innerText()).trim();
  }
}

/** The lines of a text without the marks of lists and without any space: to compare what looks different. */
export function bare(text) {
  return text.replaceAll(/^[·□] /gm, "").replaceAll(/\s+/g, "");
}
