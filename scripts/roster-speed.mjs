// How fast the page screens a whole roster in Chromium: `node scripts/roster-speed.mjs [PEOPLE]`, on what is in dist/.
//
// How long it takes is from the button to the results. How long the page is held up meanwhile is the longest task of its
// main thread that the browser reports (it reports those from 50 ms on), and the longest gap between two ticks. Memory is what
// the renderer's process holds: page and worker together.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSite } from "../tests/browser/support.mjs";
import { openRoster } from "../tests/browser/pages/roster.mjs";
import { people } from "../tests/browser/people.mjs";

const COUNT = Number(process.argv[2] ?? 100_000);
const MB = 2 ** 20;

/** In the page: notes when the worker told what, and how long the page was itself held up. */
function watch() {
  const notes = (globalThis.notes = { told: {}, gap: 0, tasks: 0 });
  const listen = EventTarget.prototype.addEventListener;
  globalThis.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      listen.call(this, "message", ({ data }) => {
        notes.told[/[a-zA-Z]+/.exec(data.told)[0]] = performance.now();
      });
    }
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.tasks = Math.max(notes.tasks, duration);
  }).observe({ entryTypes: ["longtask"] });
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    notes.gap = Math.max(notes.gap, now - last);
    last = now;
    setTimeout(tick, 0);
  };
  tick();
}

/** What the largest process of the browser holds, in bytes: the renderer of the page and its worker. */
function renderer() {
  const sizes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((id) => {
      try {
        const line = readFileSync(`/proc/${id}/cmdline`, "utf8");
        if (!line.includes("--type=renderer")) return 0;
        return 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))[1]);
      } catch {
        return 0;
      }
    });
  return Math.max(...sizes);
}

/** In the page: presses the button, and waits for the results and a second more. Nothing of the driver runs meanwhile. */
async function press() {
  Object.assign(notes, { gap: 0, tasks: 0, told: {} });
  const pressed = performance.now();
  document.querySelector("#go").click();
  while (!notes.told.Screened) await new Promise((resolve) => setTimeout(resolve, 100));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return { ...notes, seconds: (notes.told.Screened - pressed) / 1000 };
}

const folder = mkdtempSync(join(tmpdir(), "zhucan-roster-"));
const path = join(folder, "people.csv");
writeFileSync(path, people(COUNT));
const site = await startSite();
const { page, roster, finish } = await openRoster(site);
await page.evaluate(watch);
const before = renderer();
await roster.choose(path);
const runs = [];
for (let run = 0; run < 3; run += 1) runs.push(await page.evaluate(press));
const best = runs.reduce((one, other) => (other.seconds < one.seconds ? other : one));
console.log(`${COUNT} people, ${await roster.standings.count()} programmes, the fastest of ${runs.length} runs`);
console.log(`from the button to the results: ${best.seconds.toFixed(2)} s`);
console.log(`longest task of the page: ${best.tasks.toFixed(0)} ms (0: none over 50); longest gap between two ticks: ${best.gap.toFixed(0)} ms`);
console.log(`the renderer's process: ${(before / MB).toFixed(0)} MB before, ${(renderer() / MB).toFixed(0)} MB after`);
await finish();
await site.stop();
rmSync(folder, { recursive: true });
