// The handbook, the file with the explanations, and the part of the program that tells them come after the page. Questions do not wait for it; what explains does.
// When it does not come, or is not this edition's, that is said, no answer is lost, and trying again works.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Keyboard, Mouse } from "./hands.mjs";
import { HOUSEHOLDS, expected } from "./households.mjs";
import { hurryFromStart } from "./journeys/hurry.mjs";
import { goOnAnswering } from "./journeys/walk.mjs";
import { QuestionPage } from "./pages/question.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { ReviewPage } from "./pages/review.mjs";
import { WAITING, focusComesTo, heading, leadsOn, typeAddress } from "./pages/screen.mjs";
import { StartPage } from "./pages/start.mjs";
import { FAILED, TELLS, WaitingPage } from "./pages/waiting.mjs";
import { startSite } from "./support.mjs";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const built = (pattern) => readFileSync(dist + readdirSync(dist).find((name) => pattern.test(name)));
const handbook = built(/^handbook\..*\.bin$/);
const tells = built(/^told\..*\.wasm$/);
const hand = new Mouse();
const household = HOUSEHOLDS.pensioner;

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** A page whose handbook, or another file, comes when the test lets it. */
async function withheld({ file, ...options } = {}) {
  let held;
  const prepare = async (page) => (held = await new WaitingPage(page, hand).hold(file));
  const opened = await site.open({ ...options, prepare });
  return { ...opened, held, waiting: new WaitingPage(opened.page, hand) };
}

/** Answers whatever is asked, inside a page without its handbook: nothing then waits for it but the results. */
async function answerAll(page) {
  await leadsOn(page, () => new StartPage(page, hand).begin(household.voice));
  const question = new QuestionPage(page, hand);
  const asked = [];
  while (await question.isShown()) {
    const before = await heading(page);
    asked.push(before);
    await question.fill(household.answers);
    await question.next();
    await page.waitForFunction((before) => document.querySelector("main h1")?.innerText.trim() !== before, before);
  }
  return asked;
}

/** What a person must find when the handbook did not come. */
async function saysThatItFailed(page) {
  await new WaitingPage(page, hand).hasFailed();
  const text = await page.locator("main").innerText();
  assert.match(text, /您的回答还在，没有丢。/);
  assert.match(text, /12385/);
  assert.equal(await page.title(), `${FAILED} - 助残导航`);
  await page.waitForFunction((text) => document.activeElement?.innerText === text, FAILED);
  assert.equal(await page.isVisible("#failure"), false, "the page itself goes on");
}

test("nothing is fetched before the person begins; then the handbook and the part that tells it, once", async () => {
  const { page, requests, finish } = await site.open();
  const asked = () => requests.map((address) => /\/(handbook|told)\.[0-9a-f]+\.(?:bin|wasm)$/.exec(address)?.[1]).filter(Boolean).sort();
  await page.waitForTimeout(200);
  assert.deepEqual(asked(), []);
  await leadsOn(page, () => new StartPage(page, hand).begin("own"));
  await page.waitForTimeout(200);
  assert.deepEqual(asked(), ["handbook", "told"]);
  await goOnAnswering(page, hand, household);
  for (const to of ["#/about", "#/checklist", "#/programmes/free-transit", "#/start"]) {
    await leadsOn(page, () => typeAddress(page, to));
  }
  await leadsOn(page, () => new StartPage(page, hand).begin("carer"));
  await page.waitForTimeout(200);
  assert.deepEqual(asked(), ["handbook", "told"]);
  await finish();
});

test("every question is answered before the handbook has come; answers and results wait, and come by themselves", async () => {
  const { page, held, waiting, finish } = await withheld();
  const asked = await answerAll(page);
  assert.ok(asked.length > 5);
  await waiting.isComing();
  assert.match(await page.locator("main").innerText(), /要等一会儿/);
  await typeAddress(page, "#/review");
  await waiting.isComing();
  await typeAddress(page, "#/results");
  await waiting.isComing();
  assert.equal(held.waiting(), 1, "it is asked for once, however often one comes by");
  await held.answer({ body: handbook });
  await page.getByRole("heading", { level: 1, name: "您能申请什么" }).waitFor();
  await page.waitForFunction(() => document.activeElement?.localName === "h1");
  await focusComesTo(page, /^h1: 您能申请什么/);
  assert.deepEqual(await new ResultsPage(page, hand).verdicts(), expected(household));
  await leadsOn(page, () => typeAddress(page, "#/review"));
  assert.equal((await new ReviewPage(page, hand).answers())["年龄"], "70 周岁");
  await finish();
});

/** Bytes with the checksum that makes them whole (FNV-1a, the last four). */
function sealed(bytes) {
  let sum = 0x811c9dc5;
  for (const byte of bytes.subarray(0, -4)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  bytes.writeUInt32LE(sum, bytes.length - 4);
  return bytes;
}

const otherEdition = () => {
  const bytes = Buffer.from(handbook);
  const id = bytes.indexOf("2026-11-25-");
  assert.ok(id >= 0, "the handbook names its edition");
  assert.deepEqual(sealed(Buffer.from(bytes)), bytes, "this test makes the checksum as the page does");
  bytes[id + 9] = "4".charCodeAt(0);
  return sealed(bytes);
};
function oneBitChanged(file) {
  const bytes = Buffer.from(file);
  bytes[Math.floor(bytes.length / 2)] ^= 1;
  return bytes;
}
const failures = {
  "does not come": [(held) => held.abort(), [/net::ERR_FAILED/]],
  "is not there": [(held) => held.answer({ status: 404, body: "No such file." }), [/404/]],
  "is cut off": [(held) => held.answer({ body: handbook.subarray(0, handbook.length - 100) })],
  "is empty": [(held) => held.answer({ body: "" })],
  "is a page that a hotel's network puts in its place": [(held) => held.answer({ body: "<!doctype html><p>请登录" })],
  "has one bit changed": [(held) => held.answer({ body: oneBitChanged(handbook) })],
  "is another edition's": [(held) => held.answer({ body: otherEdition() })],
};
/** What a network, or another build, can make of the part of the program that tells. */
const brokenPrograms = {
  "does not come": [(held) => held.abort(), [/net::ERR_FAILED/]],
  "is not there": [(held) => held.answer({ status: 404, body: "No such file." }), [/404/, /integrity/]],
  "is cut off": [(held) => held.answer({ body: tells.subarray(0, tells.length - 100) }), [/integrity/]],
  "has one bit changed": [(held) => held.answer({ body: oneBitChanged(tells) }), [/integrity/]],
  "is a page that a hotel's network puts in its place": [
    (held) => held.answer({ body: "<!doctype html><p>请登录" }),
    [/integrity/],
  ],
};

/** The file comes broken, and broken again; then it comes, and nothing was lost. */
function testThatItCanBeTriedAgain(what, file, failures) {
  for (const [name, [fail, allow = []]] of Object.entries(failures)) {
    test(`${what} that ${name}: the sentence, every answer kept, and another try works`, async () => {
      const { page, held, waiting, finish } = await withheld({ file, allow });
      const asked = await answerAll(page);
      await waiting.isComing();
      await fail(held);
      await saysThatItFailed(page);
      // It can fail again.
      await waiting.retry();
      await waiting.isComing();
      await fail(held);
      await saysThatItFailed(page);
      await leadsOn(page, () => page.goBack());
      assert.equal(await heading(page), asked.at(-1));
      assert.ok((await new QuestionPage(page, hand).filled()).length > 0, "the last answer is still there");
      await page.goForward();
      await saysThatItFailed(page);
      await held.release();
      await leadsOn(page, () => waiting.retry());
      assert.match(await heading(page), /^您能申请什么/);
      assert.deepEqual(await new ResultsPage(page, hand).verdicts(), expected(household));
      await finish();
    });
  }
}
testThatItCanBeTriedAgain("a handbook", undefined, failures);
testThatItCanBeTriedAgain("a part of the program", TELLS, brokenPrograms);

test("it fails while the questions are answered: nothing is said until something has to be explained", async () => {
  const { page, held, waiting, finish } = await withheld({ allow: [/net::ERR_FAILED/] });
  await leadsOn(page, () => new StartPage(page, hand).begin("own"));
  await held.abort();
  const question = new QuestionPage(page, hand);
  await question.fill(household.answers);
  await leadsOn(page, () => question.next());
  const here = await heading(page);
  assert.ok(await question.isShown());
  await question.resultsNow();
  await waiting.hasFailed();
  await leadsOn(page, () => page.goBack());
  assert.equal(await heading(page), here);
  await finish();
});

for (const address of ["#/results", "#/programmes/living-allowance", "#/checklist", "#/about"]) {
  test(`${address} opened first, without its handbook, by keyboard: the sentence, a try again, and there it is`, async () => {
    const { page, held, finish } = await withheld({ path: address, allow: [/net::ERR_FAILED/] });
    const waiting = new WaitingPage(page, new Keyboard(page));
    await waiting.isComing();
    await held.abort();
    await saysThatItFailed(page);
    await held.release();
    await leadsOn(page, () => waiting.retry());
    assert.ok(![FAILED, WAITING].includes(await heading(page)));
    await finish();
  });
}

test("without the handbook the first screen and the questions still lead on", async () => {
  const { page, held, finish } = await withheld({ allow: [/net::ERR_FAILED/] });
  await leadsOn(page, () => new StartPage(page, hand).begin("own"));
  await held.abort();
  for (const address of ["#/start", "#/ask"]) {
    await leadsOn(page, () => typeAddress(page, address));
    assert.ok((await page.locator("main").locator("a[href]:visible, button:visible").count()) > 0);
  }
  await finish();
});

test("with the handbook here, a walk through every screen asks for nothing more, even offline", async () => {
  const { page, context, finish } = await site.open({ allow: [/ERR_INTERNET_DISCONNECTED/] });
  await hurryFromStart(page, household);
  await context.setOffline(true);
  for (const to of ["#/review", "#/about", "#/checklist", "#/programmes/free-transit", "#/results"]) {
    await leadsOn(page, () => typeAddress(page, to));
  }
  assert.deepEqual(await new ResultsPage(page, hand).verdicts(), expected(household));
  await finish();
});
