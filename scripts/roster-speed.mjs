// How fast the page screens a whole roster in Chromium, and with how much memory: `node scripts/roster-speed.mjs [PEOPLE]`, on
// what is in dist/, with no other browser open. The same people come as CSV and as XLSX, each to a browser of its own, and go
// through every step: read, assessed, shown as a list, written as CSV and as XLSX.
//
// A time is from the press to the worker's answer, and for what is drawn to the last row. How long the page is held up
// meanwhile is the longest task of its main thread that the browser reports (it reports those from 50 ms on), and the longest
// gap between two ticks. A peak is the most that the renderer's process held in the step (VmHWM): page and worker together.
// The memory of the worker's WebAssembly never shrinks, so what it is at the end is its peak.
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRoster } from "../tests/browser/pages/roster.mjs";
import { people } from "../tests/browser/people.mjs";
import { startSite } from "../tests/browser/support.mjs";
import { workbook } from "../tests/browser/workbook.mjs";
import { Renderer } from "./renderer.mjs";

const COUNT = Number(process.argv[2] ?? 100_000);
const RUNS = 3;
/** Nobody knows how slow the machine is. */
const PATIENCE = 300_000;
const TABLE = "每个人的结果";

const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

/** In the page: notes when a file was chosen, when the worker told what, and how long the page was itself held up. */
function watch() {
  const notes = (globalThis.notes = { begun: 0, told: {}, gap: 0, tasks: 0 });
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
  document.addEventListener("change", () => (notes.begun = performance.now()), true);
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    notes.gap = Math.max(notes.gap, now - last);
    last = now;
    setTimeout(tick, 0);
  };
  tick();
}

/** In the page: begins anew to note, and presses what is to be pressed. */
function begin(press) {
  Object.assign(notes, { begun: performance.now(), gap: 0, tasks: 0, told: {} });
  if (press) document.querySelector(press).click();
}

/** In the page: waits until the worker has told this, the rows are drawn where any are waited for, and a second more. */
async function end({ told, rows }) {
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  while (!notes.told[told]) await pause(rows ? 0 : 50);
  const drawn = () => [...document.querySelectorAll(rows)].every((row) => row.children.length > 0);
  while (rows && !(document.querySelector(rows) && drawn())) await pause(0);
  const took = (rows ? performance.now() : notes.told[told]) - notes.begun;
  await pause(1000);
  return { took, gap: notes.gap, tasks: notes.tasks };
}

/** In the page: marks the number that leads to most people. */
function markMost() {
  const number = (button) => Number(button.innerText.replaceAll(",", ""));
  const all = [...document.querySelectorAll("[data-standing] button")];
  all.reduce((one, other) => (number(other) > number(one) ? other : one)).dataset.most = "";
}

/** In the worker, before its script: keeps the memory of the program, to be asked for. */
function keepMemory() {
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const made = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const program = await made.apply(WebAssembly, given);
      globalThis.programMemory = (program.instance ?? program).exports.memory;
      return program;
    };
  }
}

/** Lets the worker's script begin with that. */
async function keepMemoryIn(page) {
  const address = await page.getAttribute("script[data-roster]", "data-roster");
  await page.route(new URL(address, page.url()).href, async (route) => {
    const response = await route.fetch();
    const { "content-length": _length, "content-encoding": _encoding, ...headers } = response.headers();
    await route.fulfill({ status: response.status(), headers, body: `(${keepMemory})();\n${await response.text()}` });
  });
}

/** The WebAssembly memory of the worker that came last, as it sees it. */
async function programMemory(page) {
  const bytes = await page.workers().at(-1)?.evaluate(() => globalThis.programMemory?.buffer.byteLength);
  return bytes ? megabytes(bytes) : "not told";
}

/** The steps of one page, each measured and told in a line. */
class Measuring {
  constructor(page) {
    this.page = page;
    this.renderer = new Renderer();
    this.forgets = this.renderer.forget();
  }

  /** Takes one step: `act` begins it, or `press` is pressed for it. */
  async step({ press, act, ...until }) {
    this.renderer.forget();
    await this.page.evaluate(begin, press);
    await act?.();
    const measured = await this.page.evaluate(end, until);
    return { ...measured, peak: this.renderer.peak };
  }

  tell(what, { took, tasks, gap, peak }, more = "") {
    const held = `longest task ${tasks.toFixed(0)} ms, longest gap ${gap.toFixed(0)} ms`;
    console.log(`  ${what}: ${seconds(took)}, ${held}, peak ${megabytes(peak)}${more}`);
  }
}

/** Writes everybody's results in this form, and says how large the file is. */
async function write(measuring, form) {
  const { page } = measuring;
  const saved = page.waitForEvent("download", { timeout: PATIENCE });
  const measured = await measuring.step({ press: `[aria-label="${TABLE}，存成 ${form}"]`, told: "Written" });
  const { size } = statSync(await (await saved).path());
  measuring.tell(`everybody's results written as ${form}`, measured, `, a file of ${megabytes(size)}`);
}

/** A whole roster in a file, from choosing it to writing what was found. */
async function measure(path) {
  const site = await startSite();
  const { page, roster, finish } = await openRoster(site);
  page.setDefaultTimeout(PATIENCE);
  await page.evaluate(watch);
  await keepMemoryIn(page);
  const measuring = new Measuring(page);
  const { renderer } = measuring;
  console.log(`${path.split(".").at(-1).toUpperCase()}, ${megabytes(statSync(path).size)}; before, the renderer's process held ${megabytes(renderer.held)}`);
  if (!measuring.forgets) console.log("  (peaks are since the page was opened: Linux does not let them begin anew)");
  const read = await measuring.step({ act: () => roster.choose(path), told: "Recognised" });
  measuring.tell("from choosing the file to its columns", read);
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measuring.step({ press: "#go", told: "Screened" }));
  const fastest = runs.reduce((one, other) => (other.took < one.took ? other : one));
  const peak = Math.max(...runs.map((run) => run.peak));
  measuring.tell(`from the button to the results, the fastest of ${RUNS} runs`, { ...fastest, peak });
  await roster.drawn();
  await page.evaluate(markMost);
  const list = await measuring.step({ press: "[data-most]", told: "People", rows: ".people-list > li" });
  measuring.tell("the first people of one programme, drawn", list);
  await write(measuring, "CSV");
  await write(measuring, "XLSX");
  console.log(`  at the end: the renderer's process ${megabytes(renderer.held)}, the worker's WebAssembly ${await programMemory(page)}`);
  await finish();
  await site.stop();
}

/** The people of a CSV as a workbook, in which ages are numbers and empty cells are empty. */
function asWorkbook(text) {
  const cell = (value) => (value === "" ? null : /^\d+$/.test(value) ? Number(value) : value);
  return workbook(text.trim().split("\n").map((line) => line.split(",").map(cell)));
}

const folder = mkdtempSync(join(tmpdir(), "zhucan-roster-"));
const text = people(COUNT);
const files = Object.entries({ "people.csv": text, "people.xlsx": asWorkbook(text) });
console.log(`${COUNT} people`);
for (const [name, content] of files) {
  writeFileSync(join(folder, name), content);
  await measure(join(folder, name));
}
rmSync(folder, { recursive: true });
