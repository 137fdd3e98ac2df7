// The screen for a whole roster.
import { readFileSync } from "node:fs";
import { DESKTOP } from "./counter.mjs";

/** Opens it on a desktop. */
export async function openRoster(site, options) {
  const opened = await site.open({ path: "#/counter/roster", context: DESKTOP, ...options });
  const roster = new RosterPage(opened.page);
  await roster.ready();
  return { ...opened, roster };
}

/** A file to choose. */
export const file = (name, content) => ({ name, mimeType: "", buffer: Buffer.from(content) });

export class RosterPage {
  constructor(page) {
    this.page = page;
    this.field = page.locator("#roster-file");
    this.trouble = page.locator(".notice--error:has(#trouble)");
    this.stop = page.locator("#stop");
    this.go = page.locator("#go");
    this.columns = page.locator("select[name^=column-]");
    this.standings = page.locator("[data-standing]");
    this.people = page.locator(".people-list > li");
    this.bad = page.locator(".bad-rows > li");
    this.saved = page.locator("#along ~ [role=status]");
    this.unwritten = page.locator("[role=status] > .notice--warn");
    this.warning = page.locator(".roster .idle");
    this.edition = page.locator("#edition-file");
  }

  ready() {
    return this.field.waitFor();
  }

  /** Chooses a file, and waits until its columns are shown. */
  async choose(chosen) {
    await this.field.setInputFiles(chosen);
    await this.page.locator("#columns:focus").waitFor({ timeout: 60_000 });
    await this.drawn();
  }

  /** Chooses a file that is not taken, and says why it is not. */
  async refuse(chosen) {
    await this.field.setInputFiles(chosen);
    await this.page.locator("#trouble:focus").waitFor();
    return this.trouble.innerText();
  }

  /** Assesses everybody, and waits for the results. */
  async screen() {
    await this.go.click();
    await this.page.locator("#results:focus").waitFor({ timeout: 60_000 });
    await this.drawn();
  }

  /** Waits until every row of every table and list is drawn. */
  drawn() {
    return this.page.waitForFunction(() => {
      const rows = [...document.querySelectorAll(".roster tbody tr, .roster .people-list > li, .roster .bad-rows > li")];
      return rows.length > 0 && rows.every((row) => row.children.length > 0);
    });
  }

  /** Asks for the rows that are not taken. */
  async showBad() {
    await this.page.locator("#bad ~ p button").click();
    await this.bad.first().waitFor();
    await this.drawn();
  }

  /** What a column means. */
  async meaning(number) {
    return this.page.locator(`[name=column-${number}] option:checked`).innerText();
  }

  async mean(number, label) {
    await this.page.locator(`[name=column-${number}]`).selectOption({ label });
  }

  /** Each programme's numbers, by its id: likely, ask, open, not now, receiving, gap, unsaid, receiving and not now, share. */
  standing() {
    return this.standings.evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.dataset.standing,
          [...row.querySelectorAll("td")].map((cell) => cell.innerText.trim().split("\n")[0].replaceAll(",", "")),
        ]),
      ),
    );
  }

  /** Follows a number of a programme: the column is counted from 0. */
  async follow(programme, column) {
    await this.page.locator(`[data-standing="${programme}"] td`).nth(column).locator("button").click();
    await this.page.locator("#people:focus").waitFor();
    await this.drawn();
  }

  /** Saves by the button of this name, and gives the file and its name. */
  async save(name) {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }
}
