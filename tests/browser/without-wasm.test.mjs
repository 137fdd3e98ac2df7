// Where WebAssembly is missing, forbidden or too old, the same program comes as plain JavaScript, and is the same page.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { startServer } from "../../scripts/serve.mjs";
import { Mouse, Touch } from "./hands.mjs";
import { HOUSEHOLDS, OTHERS, expected } from "./households.mjs";
import { hurryFromStart } from "./journeys/hurry.mjs";
import { answerEverything } from "./journeys/walk.mjs";
import { ChecklistPage } from "./pages/checklist.mjs";
import { DisplayFold } from "./pages/display.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { leadsOn, typeAddress } from "./pages/screen.mjs";
import { openPage, startSite } from "./support.mjs";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const hand = new Mouse();
const household = HOUSEHOLDS.pensioner;

let root, site, forbidden;
before(async () => {
  // No machine code made at run time, hence no WebAssembly: what a phone in lockdown has.
  site = await startSite({ flags: ["--js-flags=--jitless"] });
  // What our policy says to a browser that does not know its word for WebAssembly.
  root = join(mkdtempSync(join(tmpdir(), "zhucan-")), "dist");
  cpSync(dist, root, { recursive: true });
  const page = readFileSync(join(root, "index.html"), "utf8").replace(" 'wasm-unsafe-eval'", "");
  writeFileSync(join(root, "index.html"), page);
  rmSync(join(root, "index.html.br"));
  forbidden = await startSite({ root });
});
after(async () => {
  await site?.stop();
  await forbidden?.stop();
  rmSync(join(root, ".."), { recursive: true });
});

/** The page under that policy. The browser says aloud that it forbids something. */
const openForbidden = (options) => forbidden.open({ allow: [/Content Security Policy/], ...options });

const PROGRAM = /\/(plain|zhucan)\.[0-9a-f]{10}\.js$/;
const programs = (requests) => requests.map((address) => PROGRAM.exec(address)?.[1]).filter(Boolean);

test("the engine has no WebAssembly: by finger from the first screen to the checklist", async () => {
  const { page, requests, finish } = await site.open({ context: { hasTouch: true, isMobile: true } });
  assert.equal(await page.evaluate(() => typeof WebAssembly), "undefined");
  assert.ok(programs(requests).includes("plain"));
  const touch = new Touch(page);
  await answerEverything(page, touch, household);
  const results = new ResultsPage(page, touch);
  assert.deepEqual(await results.verdicts(), expected(household));
  await leadsOn(page, () => results.toChecklist());
  const stops = await new ChecklistPage(page, touch).read();
  const programmes = (stops) => stops.map((stop) => stop.programmes.toSorted());
  assert.deepEqual(programmes(stops), programmes(household.stops));
  await finish();
});

test("it speaks English, and shows every screen", async () => {
  const { page, finish } = await site.open();
  await hurryFromStart(page, OTHERS.destitute);
  await new DisplayFold(page, hand).speak("en");
  await page.getByRole("heading", { level: 1, name: /can apply for/ }).waitFor();
  assert.deepEqual(await new ResultsPage(page, hand).verdicts(), expected(OTHERS.destitute));
  for (const to of ["#/checklist", "#/programmes/free-transit", "#/review", "#/handover", "#/keep", "#/authority", "#/about", "#/start"]) {
    await leadsOn(page, () => typeAddress(page, to));
  }
  await finish();
});

test("our policy forbids WebAssembly: every household has the verdicts that it has with it", async () => {
  for (const one of [...Object.values(HOUSEHOLDS), ...Object.values(OTHERS)]) {
    const { page, requests, finish } = await openForbidden();
    assert.ok(programs(requests).includes("plain"));
    await hurryFromStart(page, one);
    assert.deepEqual(await new ResultsPage(page, hand).verdicts(), expected(one), one.sentence);
    await finish();
  }
});

test("much is drawn anew, and the memory that grows stays whole", async () => {
  const { page, finish } = await openForbidden();
  await hurryFromStart(page, household);
  for (let round = 0; round < 60; round += 1) {
    await leadsOn(page, () => typeAddress(page, ["#/checklist", "#/results", "#/review"][round % 3]));
  }
  await typeAddress(page, "#/results");
  assert.deepEqual(await new ResultsPage(page, hand).verdicts(), expected(household));
  await finish();
});

test("without a network it opens from the second visit, as far as the browser keeps the larger program", async () => {
  const server = await startServer();
  const opened = await openPage(site.browser, server.url, {
    allow: [/net::ERR_/],
    context: { serviceWorkers: "allow" },
  });
  await opened.page.waitForFunction(() => navigator.serviceWorker.controller, undefined, { timeout: 20_000 });
  // The worker keeps this program once the page has asked for it again.
  await opened.page.evaluate(async () => {
    const { plain } = document.querySelector("script[data-plain]").dataset;
    const { href } = new URL(plain, document.baseURI);
    while (!(await caches.match(href, { ignoreVary: true }))) await new Promise((resolve) => setTimeout(resolve, 100));
  });
  await server.close();
  await opened.page.reload();
  await opened.page.waitForSelector("html[data-state=ready]", { state: "attached" });
  await hurryFromStart(opened.page, household);
  assert.deepEqual(await new ResultsPage(opened.page, hand).verdicts(), expected(household));
  await opened.finish();
});

test("it stops where the program with WebAssembly stops, and the failure sentence comes", async () => {
  const plain = readdirSync(dist).find((name) => /^plain\..*\.js$/.test(name));
  assert.match(readFileSync(join(dist, plain), "utf8"), /Object\.assign\(new Error\("unreachable"\),\{name:"RuntimeError"\}\)/);
  const { page, finish } = await openForbidden({ allow: [/Content Security Policy/, /RuntimeError/] });
  await page.evaluate(() => {
    const panic = Object.assign(new Error("unreachable"), { name: "RuntimeError" });
    setTimeout(() => Promise.reject(panic));
  });
  await page.waitForSelector("#failure", { state: "visible" });
  await finish();
});

test("when it cannot be fetched either, the failure sentence comes", async () => {
  const prepare = (page) => page.route("**/plain.*.js", (route) => route.abort());
  const { page, finish } = await site.open({ prepare, ready: false, allow: [/net::ERR_FAILED/] });
  await page.waitForSelector("#failure", { state: "visible" });
  await finish();
});

test("with WebAssembly nobody fetches it", async () => {
  const usual = await startSite();
  const { page, requests, finish } = await usual.open();
  await hurryFromStart(page, household);
  assert.deepEqual([...new Set(programs(requests))], ["zhucan"]);
  await finish();
  await usual.stop();
});
