// A household's walk through the built page by finger, for the scripts that measure it: from the first screen through every
// question to the results, and on to the screens after them.
import { HOUSEHOLDS } from "../tests/browser/households.mjs";
import { QuestionPage } from "../tests/browser/pages/question.mjs";

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** Where people go after the results. */
const AFTER = ["#/checklist", "#/handover", "#/review"];

/** How long a finger rests on the glass, in milliseconds. */
const RESTS = 70;

/** A finger that goes where something is, and looks at nothing before: what is measured is the page's own work. */
export class Finger {
  leadsOn = true;

  /** `touching` is told before each touch. */
  constructor(page, touching = async () => {}) {
    this.page = page;
    this.touching = touching;
    this.glass = page.context().newCDPSession(page);
  }

  async press(target) {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    await this.page.waitForTimeout(250); // People read. What the screen before left to do is done.
    const glass = await this.glass;
    await this.touching();
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    await glass.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
    await this.page.waitForTimeout(RESTS);
    await glass.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  pick(target) {
    return this.press(target.locator("xpath=ancestor::label"));
  }

  write(target, text) {
    return target.fill(text);
  }

  submit(form) {
    return this.press(form.locator("[type=submit]"));
  }
}

/** Waits until something else stands in the heading. */
function led(page, before) {
  return page.waitForFunction((before) => document.querySelector("main h1")?.innerText !== before, before);
}

/** Waits until all pieces of the screen are there. */
function whole(page) {
  return page.waitForFunction(() => !document.querySelector("main [aria-busy=true]"));
}

/**
 * Walks through all of it, from a first screen that can be used. `leaving` is told of a screen each time before it is touched
 * or left.
 */
export async function walkThrough(page, { household = "lowOwnIncome", leaving = async () => {} } = {}) {
  let here = "";
  const hand = new Finger(page, () => leaving(here));
  const look = async () => { here = await page.locator("main h1").innerText(); };
  await look();
  await hand.press(page.getByRole("button", { name: "为我自己" }));
  const question = new QuestionPage(page, hand);
  await question.form.waitFor();
  while (await question.isShown()) {
    await look();
    const answered = await question.fill(HOUSEHOLDS[household].answers);
    if (!answered) await question.next();
    await led(page, here);
  }
  for (const address of AFTER) {
    await whole(page);
    await page.waitForTimeout(250); // People read.
    await look();
    await leaving(here);
    await page.evaluate((address) => { location.hash = address; }, address);
    await led(page, here);
  }
  await whole(page);
  await page.waitForTimeout(250);
}
