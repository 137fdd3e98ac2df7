// Three ways to use a page: keyboard, finger, mouse. Each can press, pick and write; journeys do not know which it is.
import assert from "node:assert/strict";

const MOST_PRESSES = 200;

/** Tab, Shift+Tab, arrows, Space and Enter. It never clicks, and never puts the focus anywhere itself. */
export class Keyboard {
  constructor(page) {
    this.page = page;
  }

  /** Where the focus is, seen from the target. */
  #seenFrom(target) {
    return target.evaluate((target) => {
      const at = document.activeElement;
      if (at === target) return "here";
      const radios = at.type === "radio" && target.type === "radio";
      if (radios && at.name === target.name && at.form === target.form) return "same group";
      return at !== document.body && target.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING
        ? "after it"
        : "before it";
    });
  }

  async #reach(target) {
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      const where = await this.#seenFrom(target);
      if (where === "here") return;
      const key = { "same group": "ArrowDown", "after it": "Shift+Tab", "before it": "Tab" }[where];
      await this.page.keyboard.press(key);
    }
    assert.fail(`the keyboard does not reach ${target}`);
  }

  /** A link or a button. */
  async press(target) {
    await this.#reach(target);
    const isLink = await target.evaluate((element) => element.matches("a[href]"));
    await this.page.keyboard.press(isLink ? "Enter" : "Space");
  }

  /** A radio button or a checkbox. */
  async pick(target) {
    await this.#reach(target);
    if (!(await target.isChecked())) await this.page.keyboard.press("Space");
  }

  async write(target, text) {
    await this.#reach(target);
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.type(text);
  }

  /** Hands over the form the way a keyboard does it: Enter in the field, or the button. */
  async submit(form) {
    const inField = await this.page.evaluate(() => document.activeElement.matches("input[type=text]"));
    if (inField) await this.page.keyboard.press("Enter");
    else await this.press(form.getByRole("button", { name: "下一步" }));
  }
}

/** A finger, on a phone: it meets the words of a line as often as its mark. */
export class Touch {
  /** A finger's touch on what answers a question leads on. */
  leadsOn = true;
  /** How many touches gave no answer, but led somewhere. */
  presses = 0;

  constructor(page) {
    this.page = page;
  }

  press(target) {
    this.presses += 1;
    return target.tap();
  }

  pick(target) {
    return target.locator("xpath=ancestor::label").tap();
  }

  async write(target, text) {
    await target.tap();
    await target.fill("");
    await target.pressSequentially(text);
  }

  submit(form) {
    return this.press(form.getByRole("button", { name: "下一步" }));
  }
}

/** A mouse: for tests that are about something else. */
export class Mouse {
  press(target) {
    return target.click();
  }

  pick(target) {
    return target.locator("xpath=ancestor::label").click();
  }

  write(target, text) {
    return target.fill(text);
  }

  submit(form) {
    return this.press(form.getByRole("button", { name: "下一步" }));
  }
}
