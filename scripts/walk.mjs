// A household's walk through the built page by finger, for the scripts that measure it: from the first screen through every
// question to the results, and on to the screens after them.
import { HOUSEHOLDS } from "../tests/browser/households.mjs";
import { QuestionPage } from "../tests/browser/pages/question.mjs";

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const household = Object.values(HOUSEHOLDS)[0];
/** Where people go after the results. */
const AFTER = ["#/checklist", "#/handover", "#/review"];

/** How long a finger rests on the glass, in milliseconds. */
const RESTS = 70;

/** A finger that goes where something is, and looks at nothing before: what is measured is the page's own work. */
export class Finger {
  leadsOn = true;

  constructor(page) {
    this.page = page;
    this.glass = page.context().newCDPSession(page);
  }

  async press(target) {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    await this.page.waitForTimeout(250); // People read. What the screen before left to do is done.
    const glass = await this.glass;
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

/** Walks through all of it, from a first screen that can be used. `leaving` is told of each screen before it is left. */
export async function walkThrough(page, leaving = async () => {}) {
  const hand = new Finger(page);
  const heading = () => page.locator("main h1").innerText();
  await leaving(await heading());
  await hand.press(page.getByRole("button", { name: "为我自己" }));
  const question = new QuestionPage(page, hand);
  await question.form.waitFor();
  while (await question.isShown()) {
    const before = await heading();
    await leaving(before);
    const answered = await question.fill(household.answers);
    if (!answered) await question.next();
    await led(page, before);
  }
  for (const address of AFTER) {
    const before = await heading();
    await page.waitForTimeout(500); // All pieces of the screen are there.
    await leaving(before);
    await page.evaluate((address) => { location.hash = address; }, address);
    await led(page, before);
  }
  await page.waitForTimeout(500);
}
