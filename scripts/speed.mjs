// How soon the built page can be used, and how soon it answers a touch, with the processor slowed six times: a table of
// medians and worst, and beside it the same of a page that has nothing but labels: what the browser and the machine take by
// themselves. `node scripts/speed.mjs [RUNS [FOLDER...]]`, after `make build` and `make setup`, on a machine that
// does nothing else. Several folders with built pages are compared in one run. Times depend on the machine; docs/speed.md
// says what they were where.
import { startSite } from "../tests/browser/support.mjs";
import { Finger, PHONE, walkThrough } from "./walk.mjs";

const SLOWER = 6;
const [runs = "3", ...folders] = process.argv.slice(2);

/** In the page: keeps every touch's time until it was seen, and every task that was longer than 50 ms. */
function watch() {
  globalThis.seen = { touches: [], tasks: [] };
  const keep = (list) => (entries) => list.push(...entries.getEntries());
  new PerformanceObserver(keep(globalThis.seen.touches)).observe({ type: "event", durationThreshold: 16 });
  new PerformanceObserver(keep(globalThis.seen.tasks)).observe({ type: "longtask", buffered: true });
}

/** In the page: how long each touch since then waited for its picture. It is several events: the slowest of them counts. */
function answered(since) {
  const touches = globalThis.seen.touches.filter((one) => one.startTime > since && one.interactionId);
  const events = [...Map.groupBy(touches, (one) => one.interactionId).values()];
  return events.map((of) => Math.max(...of.map((one) => one.duration)));
}

async function walk(site) {
  const context = await site.browser.newContext(PHONE);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(watch);
  await page.goto(site.url);
  await page.locator("html[data-state=ready]").waitFor({ state: "attached" });
  const usable = await page.evaluate(() => performance.now());
  await page.waitForTimeout(3000);
  const booted = await page.evaluate(() => performance.now());
  await walkThrough(page);
  const times = await page.evaluate(answered, booted);
  const tasks = await page.evaluate(
    (booted) => globalThis.seen.tasks.filter((one) => one.startTime > booted).map((one) => one.duration),
    booted,
  );
  await context.close();
  return { usable, times, tasks };
}

/** A page of nothing but labels, without a script, touched as often as a household touches. */
const LABELS = 19;
const BARE =
  "<!doctype html><meta name=viewport content='width=device-width'><style>label{display:block;padding:12px}input:checked+span{color:red}</style>" +
  Array.from({ length: LABELS }, (_, at) => `<label><input type=radio name=a value=${at}><span>${at}</span></label>`).join("");

async function touchBare(site) {
  const context = await site.browser.newContext(PHONE);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.setContent(BARE);
  await page.evaluate(watch);
  await page.waitForTimeout(1500);
  const hand = new Finger(page);
  for (let at = 0; at < LABELS; at += 1) await hand.pick(page.locator(`input[value="${at}"]`));
  await page.waitForTimeout(300);
  const times = await page.evaluate(answered, 0);
  await context.close();
  return times;
}

const middle = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const most = (list) => Math.max(0, ...list);
const row = (name, ...values) => console.log(name.padEnd(40) + values.map((value) => String(Math.round(value)).padStart(8)).join(""));

const sites = [];
for (const root of folders.length > 0 ? folders : [undefined]) sites.push(await startSite({ root }));
try {
  const walked = sites.map(() => []);
  const bare = [];
  // In turn, so that whatever else the machine does meets all of them.
  for (let run = 0; run < Number(runs); run += 1) {
    for (const [at, site] of sites.entries()) walked[at].push(await walk(site));
    bare.push(...(await touchBare(sites[0])));
  }
  const of = (pick) => walked.map(pick);
  console.log(`the processor slowed ${SLOWER} times, ${runs} households, milliseconds ${folders.join(" ")}`);
  row("usable after, middle", ...of((all) => middle(all.map((one) => one.usable))));
  row("a touch is answered in, middle", ...of((all) => middle(all.flatMap((one) => one.times))));
  row("a touch is answered in, worst", ...of((all) => most(all.flatMap((one) => one.times))));
  row("touches over 50", ...of((all) => all.flatMap((one) => one.times).filter((time) => time > 50).length));
  row("touches over 16", ...of((all) => all.flatMap((one) => one.times).length));
  row("a bare page: middle, worst, over 50, of", middle(bare), most(bare), bare.filter((time) => time > 50).length, bare.length);
  row("tasks over 50, a household", ...of((all) => all.flatMap((one) => one.tasks).length / all.length));
  row("tasks over 100, a household", ...of((all) => all.flatMap((one) => one.tasks).filter((time) => time > 100).length / all.length));
  row("tasks over 50, worst", ...of((all) => most(all.flatMap((one) => one.tasks))));
} finally {
  for (const site of sites) await site.stop();
}
