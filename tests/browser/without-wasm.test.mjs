// Where WebAssembly is missing, forbidden or too old, the same program comes as plain JavaScript, and is the same page.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Mouse, Touch } from "./hands.mjs";
import { HOUSEHOLDS, OTHERS, expected } from "./households.mjs";
import { hurryFromStart } from "./journeys/hurry.mjs";
import { answerEverything } from "./journeys/walk.mjs";
import { ChecklistPage } from "./pages/checklist.mjs";
import { DisplayFold } from "./pages/display.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { leadsOn, typeAddress } from "./pages/screen.mjs";
import { startSite } from "./support.mjs";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const hand = new Mouse();
const household = HOUSEHOLDS.pensioner;

let site;
before(async () => {
  site = await startSite({ flags: ["--js-flags=--noexpose-wasm"] });
});
after(() => site?.stop());

const scripts = (requests) => requests.filter((address) => /\/(plain|zhucan)\.\w+\.js$/.test(address)).map((one) => /(plain|zhucan)/.exec(one)[1]);

test("the engine has no WebAssembly: by finger from the first screen to the checklist", async () => {
  const { page, requests, finish } = await site.open({ context: { hasTouch: true, isMobile: true } });
  assert.equal(await page.evaluate(() => typeof WebAssembly), "undefined");
  assert.ok(scripts(requests).includes("plain"));
  const touch = new Touch(page);
  await answerEverything(page, touch, household);
  const results = new ResultsPage(page, touch);
  assert.deepEqual(await results.verdicts(), expected(household));
  await leadsOn(page, () => results.toChecklist());
  const stops = await new ChecklistPage(page, touch).read();
  assert.deepEqual(stops.map(({ programmes }) => programmes.toSorted()), household.stops.map(({ programmes }) => programmes.toSorted()));
  await finish();
});

test("every household has the verdicts that it has with WebAssembly", async () => {
  for (const one of [...Object.values(HOUSEHOLDS), ...Object.values(OTHERS)]) {
    const { page, finish } = await site.open();
    await hurryFromStart(page, one);
    assert.deepEqual(await new ResultsPage(page, hand).verdicts(), expected(one), one.sentence);
    await finish();
  }
});

test("it speaks English, and shows every screen", async () => {
  const { page, finish } = await site.open();
  await hurryFromStart(page, OTHERS.destitute);
  await new DisplayFold(page, hand).speak("en");
  await page.getByRole("heading", { level: 1, name: /can apply for/ }).waitFor();
  assert.deepEqual(await new ResultsPage(page, hand).verdicts(), expected(OTHERS.destitute));
  for (const to of ["#/checklist", "#/programmes/free-transit", "#/review", "#/about", "#/start"]) {
    await leadsOn(page, () => typeAddress(page, to));
  }
  await finish();
});

test("much is drawn anew, and the memory that grows stays whole", async () => {
  const { page, finish } = await site.open();
  await hurryFromStart(page, household);
  for (let round = 0; round < 60; round += 1) {
    await leadsOn(page, () => typeAddress(page, ["#/checklist", "#/results", "#/review"][round % 3]));
  }
  await typeAddress(page, "#/results");
  assert.deepEqual(await new ResultsPage(page, hand).verdicts(), expected(household));
  await finish();
});

test("a panic in it shows the failure sentence", async () => {
  const { page, finish } = await site.open({ allow: [/unreachable/] });
  await page.evaluate(() => setTimeout(() => { throw Object.assign(new Error("unreachable"), { name: "RuntimeError" }); }));
  await page.waitForSelector("#failure", { state: "visible" });
  await finish();
});

test("when it cannot be fetched either, the failure sentence comes", async () => {
  const { page, finish } = await site.open({
    prepare: (page) => page.route("**/plain.*.js", (route) => route.abort()),
    ready: false,
    allow: [/net::ERR_FAILED/],
  });
  await page.waitForSelector("#failure", { state: "visible" });
  await finish();
});

test("a browser that does not know our policy's word for WebAssembly forbids it: the plain program starts", async () => {
  const root = join(mkdtempSync(join(tmpdir(), "zhucan-")), "dist");
  cpSync(dist, root, { recursive: true });
  const page = readFileSync(join(root, "index.html"), "utf8").replace(" 'wasm-unsafe-eval'", "");
  writeFileSync(join(root, "index.html"), page);
  rmSync(join(root, "index.html.br"));
  const strict = await startSite({ root });
  const opened = await strict.open({ allow: [/Content Security Policy/] });
  assert.ok(scripts(opened.requests).includes("plain"));
  await hurryFromStart(opened.page, household);
  assert.deepEqual(await new ResultsPage(opened.page, hand).verdicts(), expected(household));
  await opened.finish();
  await strict.stop();
  rmSync(join(root, ".."), { recursive: true });
});

test("with WebAssembly nobody fetches it", async () => {
  const usual = await startSite();
  const { page, requests, finish } = await usual.open();
  await hurryFromStart(page, household);
  assert.deepEqual([...new Set(scripts(requests))], ["zhucan"]);
  await finish();
  await usual.stop();
});
