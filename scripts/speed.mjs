// How soon the built page can be used, and how soon it answers a touch, with the processor slowed six times: a table of
// medians and worst. `node scripts/speed.mjs [RUNS]`, after `make build` and `make setup`, on a machine that does nothing
// else. Times depend on the machine; docs/speed.md says what they were where.
import { HOUSEHOLDS } from "../tests/browser/households.mjs";
import { Mouse } from "../tests/browser/hands.mjs";
import { QuestionPage } from "../tests/browser/pages/question.mjs";
import { StartPage } from "../tests/browser/pages/start.mjs";
import { startSite } from "../tests/browser/support.mjs";

const SLOWER = 6;
const RUNS = Number(process.argv[2] ?? 3);
const household = Object.values(HOUSEHOLDS)[0];

/** In the page: keeps every touch's time until it was seen, and every task that was longer than 50 ms. */
function watch() {
  globalThis.seen = { touches: [], tasks: [] };
  const keep = (list) => (entries) => list.push(...entries.getEntries());
  new PerformanceObserver(keep(globalThis.seen.touches)).observe({ type: "event", durationThreshold: 16 });
  new PerformanceObserver(keep(globalThis.seen.tasks)).observe({ type: "longtask", buffered: true });
}

async function walk(site) {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(watch);
  await page.goto(site.url);
  await page.locator("html[data-state=ready]").waitFor({ state: "attached" });
  const usable = await page.evaluate(() => performance.now());
  await page.waitForTimeout(3000);
  const booted = await page.evaluate(() => performance.now());
  const hand = new Mouse();
  await new StartPage(page, hand).begin(household.voice);
  const question = new QuestionPage(page, hand);
  await question.form.waitFor();
  for (let heading = ""; await question.isShown(); ) {
    heading = await page.locator("main h1").innerText();
    await question.fill(household.answers);
    await question.next();
    await page.waitForFunction((before) => document.querySelector("main h1")?.innerText !== before, heading);
  }
  await page.waitForTimeout(500);
  const found = await page.evaluate((booted) => {
    const { touches, tasks } = globalThis.seen;
    const clicks = touches.filter((one) => one.name === "click" || one.name === "pointerup").map((one) => one.duration);
    return { clicks, tasks: tasks.filter((one) => one.startTime > booted).map((one) => one.duration) };
  }, booted);
  await context.close();
  return { usable, ...found };
}

const middle = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const most = (list) => Math.max(0, ...list);

const site = await startSite();
try {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await walk(site));
  const clicks = runs.flatMap((run) => run.clicks);
  const tasks = runs.flatMap((run) => run.tasks);
  console.log(`the processor slowed ${SLOWER} times, ${RUNS} households, milliseconds`);
  console.log(`usable after             median ${Math.round(middle(runs.map((run) => run.usable)))}`);
  console.log(`a touch is answered in   median ${middle(clicks)}, worst ${most(clicks)}, of ${clicks.length} over 16`);
  console.log(`tasks over 50 after boot ${tasks.length}, worst ${Math.round(most(tasks))}`);
} finally {
  await site.stop();
}
