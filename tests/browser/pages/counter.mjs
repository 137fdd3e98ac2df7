// The clerk's counter.
import assert from "node:assert/strict";
import { HAND, scan } from "../scanner.mjs";

/** A desktop's window, as at a counter. */
export const DESKTOP = { viewport: { width: 1280, height: 800 } };

/** A number whose identity part is the example of GB 11643: 76 years old, limb, grade 2. */
export const LIMB = "11010519491231002X42";

/** The number of a made-up person, born on this day, with this category and grade. */
export function certificateNumber(born, category, grade) {
  const first = `999999${born}003`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((sum, weight, at) => sum + weight * Number(first[at]), 0);
  return `${first}${"10X98765432"[sum % 11]}${category}${grade}`;
}

/** Opens the counter on a desktop. */
export async function openCounter(site, options) {
  const opened = await site.open({ path: "#/counter", context: DESKTOP, ...options });
  const counter = new CounterPage(opened.page);
  await counter.ready();
  return { ...opened, counter };
}

export class CounterPage {
  /** How many keys were pressed by hand. */
  presses = 0;

  constructor(page) {
    this.page = page;
    this.field = page.locator("#entry");
    this.fill = page.locator("#fill");
    this.alert = page.locator("#entry-told");
    this.status = page.locator(".entry > [role=status]");
    this.read = page.locator(".read");
    this.ticket = page.locator(".now");
    /** The button for one more person, and those that call who waits. */
    this.more = page.locator(".queue + .button");
    this.calls = page.locator(".queue > .button");
    this.warning = page.locator(".idle");
    this.rows = page.locator("[data-row]");
    this.slip = page.locator(".slip");
    this.changed = page.locator("[data-changed]");
    this.differs = page.locator(".differs li");
    this.phone = page.locator(".phone");
    this.camera = {
      button: page.getByRole("button", { name: /摄像头/ }),
      picture: page.locator(".camera video"),
      status: page.locator(".camera [role=status]"),
      alert: page.locator(".camera [role=alert]"),
    };
  }

  ready() {
    return this.rows.first().waitFor();
  }

  row(name) {
    return this.page.locator(`[data-row="${name}"]`);
  }

  /** Presses keys one after the other, as a hand does. */
  async press(...keys) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.page.waitForTimeout(HAND);
      this.presses += 1;
    }
  }

  /** Types a text, as a hand does. */
  type(text) {
    return this.press(...text);
  }

  /** What a scanner does. */
  scan(text) {
    return scan(this.page, text);
  }

  /**
   * Scans until what it leads to is there. On a busy machine the keys come as far apart as a hand's, and nothing is read:
   * then it is scanned once more, as people do.
   */
  async scanUntil(text, read) {
    for (let tries = 1; ; tries += 1) {
      await this.scan(text);
      const isRead = await read.first().waitFor({ timeout: 3000 }).then(() => true, () => false);
      if (isRead) return;
      assert.ok(tries < 4, "it is scanned again and again");
    }
  }

  /** Scans a resident's code, and goes on with it. */
  takeCode(code) {
    return this.scanUntil(code.replaceAll(" ", ""), this.page.locator("[data-rests]"));
  }

  /** Scans a certificate's number, compares what was read, and fills it in. */
  async takeCertificate(number) {
    await this.scanUntil(number, this.read);
    await this.page.waitForFunction(() => document.activeElement.id === "fill");
    await this.press("Enter");
    await this.fill.waitFor({ state: "detached" });
  }

  /** The name of the row that has the focus; empty where it is elsewhere. */
  focused() {
    return this.page.evaluate(() => document.activeElement.closest("[data-row]")?.dataset.row ?? "");
  }

  /** Everything that is answered: by the name of the control, its value. */
  answers() {
    return this.page.evaluate(() => {
      const found = {};
      for (const input of document.querySelectorAll("[data-row] input")) {
        if (input.type === "text" ? input.value : input.checked) found[input.name] = input.value;
      }
      for (const list of document.querySelectorAll("[data-row] .graded select")) {
        if (list.value) found[list.name] = list.value;
      }
      return found;
    });
  }

  /** The programmes of each verdict, as the results' cards say them. */
  verdicts() {
    return this.page.locator("[data-programme]").evaluateAll((lines) => {
      const found = { likely: [], ask: [], open: [], "not-now": [] };
      for (const line of lines) found[line.dataset.verdict].push(line.dataset.programme);
      for (const programmes of Object.values(found)) programmes.sort();
      return found;
    });
  }

  /** On what the decided verdicts rest: how many on each. */
  rests() {
    return this.page.locator("[data-rests]").evaluateAll((tags) => {
      const found = {};
      for (const { dataset } of tags) found[dataset.rests] = (found[dataset.rests] ?? 0) + 1;
      return found;
    });
  }

  /** The line of a programme among the results. */
  line(programme) {
    return this.page.locator(`[data-programme="${programme}"]`);
  }

  /** The key that a control of the row shows. */
  async keyOf(row, selector) {
    const key = await this.row(row)
      .locator(selector)
      .first()
      .evaluate((control) => control.closest("label, .graded").querySelector("kbd").textContent);
    return key;
  }

  /** The facts that a row is about. */
  factsOf(name) {
    return this.row(name).evaluate((row) => [
      ...new Set([...row.querySelectorAll("input, .graded select")].map((control) => control.name)),
    ]);
  }

  /** Answers the row that has the focus from a household's answers, by as few keys as there are, and goes on. */
  async answerFocused(answers) {
    const row = await this.focused();
    if (answers[row] === "not-sure") return this.press("-");
    if (row === "age") return this.press(...String(answers.age), "Enter");
    const names = await this.factsOf(row);
    if (names.every((name) => answers[name] === "not-sure")) return this.press("-");
    if (names.length === 1) {
      assert.ok(answers[row], `the household says nothing of ${row}`);
      return this.press(await this.keyOf(row, `[value="${answers[row]}"]`));
    }
    for (const name of names.filter((name) => !["none", "no"].includes(answers[name]))) {
      await this.press(await this.keyOf(row, `[name="${name}"]`));
      if (answers[name] !== "yes") await this.press(answers[name]);
    }
    return this.press("Enter");
  }

  /** Goes through a household from where the focus is, until nothing is left to ask. */
  async answerAll(answers) {
    const asked = [];
    for (let row = await this.focused(); row; row = await this.focused()) {
      assert.ok(!asked.includes(row), `${row} is asked twice: ${asked}`);
      asked.push(row);
      await this.answerFocused(answers);
      await this.page.waitForFunction(
        (row) => document.activeElement.closest("[data-row]")?.dataset.row !== row,
        row,
      );
    }
    return asked;
  }
}
