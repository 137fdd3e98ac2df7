// A household by what a screen reader says alone: every control is found by its role and its name, every step is noticed by
// where the focus is. Then the same household with one finger, in English, and on a device that keeps nothing.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Keyboard, Touch } from "./hands.mjs";
import { IN_CHINESE, IN_ENGLISH } from "./said.mjs";
import { startSite } from "./support.mjs";

const NARROW = { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true };
const MOST_QUESTIONS = 30;

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** The page as it is heard. */
class Heard {
  constructor(page, hand, said) {
    Object.assign(this, { page, hand, said });
    this.main = page.getByRole("main");
  }

  /** What has the focus, as a screen reader says it: its role and its name. */
  focused() {
    return this.page.locator(":focus").ariaSnapshot();
  }

  /** The name of the heading that has the focus, once it is another than before. */
  async arrivesAt(before) {
    const heading = this.page.getByRole("heading", { level: 1 }).and(this.page.locator(":focus"));
    await heading.filter({ hasNotText: before || /^$/ }).waitFor();
    const [, name] = /^- heading "(.*)" \[level=1\]/.exec(await this.focused());
    return name;
  }

  button(name) {
    return this.main.getByRole("button", { name, exact: true });
  }

  link(name) {
    return this.main.getByRole("link", { name, exact: true });
  }

  /** Answers the question that the focus has come to, by the roles and names of its controls, and goes on. */
  async answer(question) {
    const answers = this.said.answers[question];
    assert.ok(answers, `nobody said what to answer to “${question}”`);
    const group = this.page.getByRole("group", { name: question, exact: true });
    assert.equal(await group.count(), 1, `“${question}” is the name of its controls`);
    for (const [role, name, text] of answers) {
      const control = group.getByRole(role, { name, exact: true });
      await (text ? this.hand.write(control, text) : this.hand.pick(control));
    }
    const oneTouch = answers.length === 1 && answers[0][0] !== "textbox";
    if (!(oneTouch && this.hand instanceof Touch)) await this.hand.press(this.button(this.said.next));
  }

  /** Hands over nothing, and hears what is missing. */
  async isTold(question) {
    await this.hand.press(this.button(this.said.next));
    const alert = this.main.getByRole("alert").and(this.page.locator(":focus"));
    await alert.waitFor();
    assert.match(await this.focused(), /^- alert/, `an empty “${question}” is told at once`);
    assert.match(await this.page.title(), this.said.mistake);
    assert.equal(await alert.getByRole("link").count(), 1, "it leads to what is missing");
  }
}

/** From the first screen to the checklist. Gives back the headings on the way. `onQuestion` sees each question first. */
async function walk(heard, onQuestion = () => {}) {
  const { said, hand } = heard;
  await hand.press(heard.button(said.begin));
  const headings = [];
  for (let at = await heard.arrivesAt(); at !== said.results; at = await heard.arrivesAt(at)) {
    assert.ok(headings.length < MOST_QUESTIONS, "the questions do not end");
    headings.push(at);
    await onQuestion(at);
    await heard.answer(at);
  }
  await hand.press(heard.link(said.toChecklist));
  assert.equal(await heard.arrivesAt(said.results), said.checklist);
  return headings;
}

/** What is read out at the end: every stop by its name, and what must not be missing among the papers. */
async function hearsTheChecklist({ page, said }) {
  for (const name of said.stops) await page.getByRole("heading", { name }).waitFor();
  for (const name of said.papers) await page.getByRole("listitem").getByRole("checkbox", { name }).first().waitFor();
}

test("by keyboard and what is heard alone: every step is noticed, every mistake is told, the checklist is read out", async () => {
  const { page, finish } = await site.open({ context: { viewport: { width: 1280, height: 800 } } });
  const heard = new Heard(page, new Keyboard(page), IN_CHINESE);
  const asked = await walk(heard, (question) => heard.isTold(question));
  assert.equal(new Set(asked).size, asked.length, "nothing is asked twice");
  await hearsTheChecklist(heard);
  await finish();
});

test("in English, by keyboard and what is heard alone", async () => {
  const { page, finish } = await site.open();
  const hand = new Keyboard(page);
  await hand.press(page.locator("summary").filter({ hasText: "English" }));
  await hand.pick(page.getByRole("radio", { name: "English" }));
  await page.locator("html[lang=en]").waitFor();
  const heard = new Heard(page, hand, IN_ENGLISH);
  await walk(heard, (question) => heard.isTold(question));
  await hearsTheChecklist(heard);
  await finish();
});

test("with one finger on the narrowest phone", async () => {
  const { page, finish } = await site.open({ context: NARROW });
  const heard = new Heard(page, new Touch(page), IN_CHINESE);
  await walk(heard);
  await hearsTheChecklist(heard);
  await finish();
});

test("on a device that keeps nothing, with one finger", async () => {
  const prepare = (page) =>
    page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException("The operation is insecure.", "SecurityError");
          },
        });
      }
    });
  const { page, finish } = await site.open({ context: NARROW, prepare });
  const heard = new Heard(page, new Touch(page), IN_CHINESE);
  await walk(heard);
  await hearsTheChecklist(heard);
  await finish();
});
