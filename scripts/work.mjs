// How much work the page does at a time, as processor time of its main thread: for every screen of a household's walk by
// finger the two longest tasks between a touch of it and the next touch, medians of several walks. Unlike the time on the
// clock it hardly depends on what else the machine does; on a device a sixth as fast a task takes six times as long. What this
// script itself asks of the page is among the tasks.
// `node scripts/work.mjs [RUNS [FOLDER...]]`, after `make build` and `make setup`. Several folders are walked in turn.
import { startSite } from "../tests/browser/support.mjs";
import { PHONE, walkThrough } from "./walk.mjs";

const [runs = "5", ...folders] = process.argv.slice(2);
const SLOWER = 6;
const TASK = "ThreadControllerImpl::RunTask";
/** How a mark in the trace begins that says which screen is left. */
const LEFT = "left ";
const END = "nothing";
const LONGEST = 2;
/** Somebody who knows all answers, and somebody who knows none. */
const HOUSEHOLDS = ["lowOwnIncome", "allUnsure"];

/** Walks once; says of each screen how long the longest tasks were that followed on leaving it, in milliseconds. */
async function walk(site, household) {
  const context = await site.browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(site.url);
  await page.locator("html[data-state=ready]").waitFor({ state: "attached" });
  await page.waitForTimeout(1500);
  await site.browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  const mark = (heading) => page.evaluate((mark) => console.timeStamp(mark), LEFT + heading);
  // To begin a trace is work too, and so is what this script asks of the page for the first time.
  await page.waitForFunction(() => true);
  await page.waitForTimeout(500);
  await walkThrough(page, { household, leaving: mark });
  await mark(END);
  const trace = JSON.parse((await site.browser.stopTracing()).toString()).traceEvents;
  await context.close();
  return longest(trace);
}

function longest(trace) {
  const marks = trace.filter((one) => one.name === "TimeStamp" && one.args?.data?.message?.startsWith(LEFT));
  marks.sort((a, b) => a.ts - b.ts);
  const tasks = trace.filter((one) => one.name === TASK && one.pid === marks[0].pid && one.tid === marks[0].tid);
  // One that was still running when the trace began or ended has none.
  const timed = tasks.filter((one) => one.tdur !== undefined);
  if (timed.length < 0.9 * tasks.length) throw new Error("This system does not tell processor time.");
  const found = new Map();
  for (const [at, mark] of marks.slice(0, -1).entries()) {
    const here = timed.filter((one) => one.ts > mark.ts && one.ts < marks[at + 1].ts).map((one) => one.tdur / 1000);
    const heading = mark.args.data.message.slice(LEFT.length);
    const all = [...(found.get(heading) ?? []), ...here].toSorted((a, b) => b - a);
    found.set(heading, all.slice(0, LONGEST));
  }
  return [...found];
}

const middle = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** The medians of each screen's tasks over several walks. */
function summary(walks) {
  return walks[0].map(([heading], at) => {
    const tasks = walks.map((walk) => walk[at][1]);
    return [heading, Array.from({ length: LONGEST }, (_, nth) => middle(tasks.map((one) => one[nth] ?? 0)))];
  });
}

/** Walks through the pages of all sites in turn, and prints what was found. */
async function compare(sites, household) {
  const walks = sites.map(() => []);
  for (let run = 0; run < Number(runs); run += 1) {
    for (const [at, site] of sites.entries()) walks[at].push(await walk(site, household));
  }
  const order = (of) => of.map(([heading]) => heading).join("\n");
  if (walks.flat().some((walk) => order(walk) !== order(walks[0][0]))) throw new Error("The walks did not see the same screens.");
  const all = walks.map(summary);
  console.log(`processor time of the longest tasks after a touch of a screen, milliseconds, medians of ${runs} walks of ${household}`);
  for (const [at, [heading]] of all[0].entries()) {
    const cells = all.map((of) => of[at][1].map((time) => time.toFixed(1).padStart(7)).join(""));
    console.log(`${cells.join("   |")}   ${heading}`);
  }
  const most = all.map((of) => SLOWER * Math.max(...of.flatMap(([, times]) => times)));
  console.log(`the longest, times ${SLOWER}: ${most.map((time) => time.toFixed(0)).join("   ")}`);
}

const sites = [];
for (const root of folders.length > 0 ? folders : [undefined]) sites.push(await startSite({ root }));
try {
  for (const household of HOUSEHOLDS) await compare(sites, household);
} finally {
  for (const site of sites) await site.stop();
}
