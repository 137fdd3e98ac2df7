// The page in another language, with larger text and in other colours: chosen on any screen, and nothing is lost by it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Keyboard, Mouse } from "./hands.mjs";
import { HOUSEHOLDS, OTHERS, expected } from "./households.mjs";
import { hurry, hurryFromStart } from "./journeys/hurry.mjs";
import { DisplayFold } from "./pages/display.mjs";
import { QuestionPage } from "./pages/question.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { focusComesTo, leadsOn, typeAddress } from "./pages/screen.mjs";
import { StartPage } from "./pages/start.mjs";
import { STALE, startSite } from "./support.mjs";

const hand = new Mouse();
const household = HOUSEHOLDS.nursedPensioner;
const CHINESE = /[\u4e00-\u9fff]/;

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** Chinese that stands in the page unmarked: outside anything that says it is Chinese. */
const unmarked = (page) =>
  page.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const marked = node.parentElement.closest("[lang], [hidden], noscript, script");
      if (/[\u4e00-\u9fff]/.test(node.data) && (!marked || marked === document.documentElement)) found.push(node.data.trim());
    }
    return found;
  });

test("in English every household has the verdicts it has in Chinese, and no Chinese stands unmarked", async () => {
  for (const one of [household, HOUSEHOLDS.farmer, HOUSEHOLDS.allUnsure, OTHERS.destitute]) {
    const { page, finish } = await site.open();
    await hurryFromStart(page, one);
    await new DisplayFold(page, hand).speak("en");
    await page.getByRole("heading", { level: 1, name: /can apply for/ }).waitFor();
    assert.deepEqual(await new ResultsPage(page, hand).verdicts(), expected(one));
    assert.deepEqual(await unmarked(page), []);
    const address = `#/programmes/${[...expected(one).likely, ...expected(one).ask, ...expected(one).open][0]}`;
    for (const to of ["#/checklist", address, "#/review", "#/about", "#/nonsense", "#/ask"]) {
      await leadsOn(page, () => typeAddress(page, to));
      assert.deepEqual(await unmarked(page), [], to);
      if (to !== address) assert.doesNotMatch(await page.title(), CHINESE, to);
    }
    await finish();
  }
});

test("chosen at the first screen, English is there for every question, by keyboard", async () => {
  const { page, finish } = await site.open();
  const fold = new DisplayFold(page, new Keyboard(page));
  await fold.unfold();
  await fold.input("language", "zh").focus();
  // Easy-read Chinese stands between the two.
  for (const language of ["zh-easy", "en"]) {
    await page.keyboard.press("ArrowRight");
    await fold.speaks(language);
  }
  await focusComesTo(page, /input/, "the focus stays where the language was chosen");
  await leadsOn(page, () => page.locator("main").getByRole("button").first().click());
  const question = new QuestionPage(page, hand);
  for (let asked = 0; asked < 3; asked += 1) {
    assert.deepEqual(await unmarked(page), []);
    await question.fill(HOUSEHOLDS.lowOwnIncome.answers);
    await leadsOn(page, () => question.form.locator("[type=submit]").click());
  }
  await finish();
});

test("what is picked and typed but not sent stays when the language changes, there and back", async () => {
  const { page, finish } = await site.open();
  await leadsOn(page, () => new StartPage(page, hand).begin("own"));
  const [question, fold] = [new QuestionPage(page, hand), new DisplayFold(page, hand)];
  await question.fill(household.answers);
  const filled = await question.filled();
  assert.equal(filled.length, 1);
  for (const language of ["en", "zh"]) {
    await fold.speak(language);
    await page.locator("form[data-fact]").waitFor();
    assert.deepEqual(await question.filled(), filled, language);
  }
  await leadsOn(page, () => question.next());
  await question.field().fill("72");
  await fold.speak("en");
  assert.equal(await question.field().inputValue(), "72");
  await finish();
});

test("a new person finds none of what the one before had picked and not sent", async () => {
  const { page, finish } = await site.open();
  await leadsOn(page, () => new StartPage(page, hand).begin("own"));
  const question = new QuestionPage(page, hand);
  await question.fill(household.answers);
  await leadsOn(page, () => typeAddress(page, "#/start"));
  await leadsOn(page, () => new StartPage(page, hand).begin("carer"));
  assert.deepEqual(await question.filled(), []);
  await finish();
});

test("a language that does not come: the sentence, the page as it was, and another try works", async () => {
  const allow = [/net::ERR_FAILED/];
  const { page, finish } = await site.open({ allow });
  const file = /\/en\.[0-9a-f]{10}\.wasm$/;
  await page.route(file, (route) => route.abort());
  const fold = new DisplayFold(page, hand);
  await fold.unfold();
  await fold.input("language", "en").click();
  await fold.status.getByText("没有取到").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "zh-Hans");
  await page.unroute(file);
  assert.equal(await fold.input("language", "zh").isChecked(), true, "what is spoken is what is chosen");
  await fold.speak("en");
  await finish();
});

test("who changes their mind while a language is on its way keeps what was chosen last", async () => {
  const { page, finish } = await site.open();
  const asked = [];
  await page.route(/\/en\.[0-9a-f]{10}\.wasm$/, (route) => asked.push(route));
  const fold = new DisplayFold(page, hand);
  await fold.unfold();
  await fold.input("language", "en").click();
  while (asked.length === 0) await page.waitForTimeout(10);
  await fold.input("language", "zh").click();
  for (const route of asked) await route.continue();
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "zh-Hans");
  await fold.speak("en");
  await finish();
});

test("a file that two parts share is fetched once, though both are wanted at the same time", async () => {
  const { page, requests, finish } = await site.open();
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  await page.route(/\/shared\.[0-9a-f]{10}\.wasm$/, async (route) => {
    await released;
    await route.continue();
  });
  const shared = () => requests.filter((address) => address.includes("/shared."));
  await leadsOn(page, () => new StartPage(page, hand).begin("own"));
  const fold = new DisplayFold(page, hand);
  await fold.unfold();
  await fold.input("language", "en").click();
  await page.waitForTimeout(300);
  assert.ok(shared().length > 0);
  release();
  await fold.speaks("en");
  await hurry(page, HOUSEHOLDS.lowOwnIncome);
  assert.deepEqual(await new ResultsPage(page, hand).verdicts(), expected(HOUSEHOLDS.lowOwnIncome));
  assert.deepEqual(shared(), [...new Set(shared())]);
  await finish();
});

test("an old edition names no yuan in English either", async () => {
  const { page, finish } = await site.open({ now: STALE });
  await hurryFromStart(page, household);
  await new DisplayFold(page, hand).speak("en");
  await page.getByRole("heading", { level: 1, name: /can apply for/ }).waitFor();
  for (const to of ["#/results", "#/programmes/nursing-subsidy", "#/programmes/income-tax-relief", "#/checklist"]) {
    await typeAddress(page, to);
    await page.waitForTimeout(100);
    assert.doesNotMatch(await page.locator("main").textContent(), /\d yuan|\d ?元/, to);
  }
  await finish();
});

test("the text grows in four steps to 34 px, and nothing leaves the screen", async () => {
  const { page, finish } = await site.open();
  await hurryFromStart(page, household, { until: ["grade_limb"] });
  const fold = new DisplayFold(page, hand);
  for (const [size, pixels] of [["1", 20], ["2", 24], ["3", 28], ["4", 34]]) {
    await fold.pick("size", size);
    assert.equal(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)), pixels);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, `${wide} px too wide at ${pixels} px`);
  }
  await hurry(page, household);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.size), "4", "it stays on the next screens");
  await finish();
});

test("in English, in the largest text, nothing leaves a narrow screen", async () => {
  const { page, finish } = await site.open({ context: { viewport: { width: 320, height: 640 } } });
  await hurryFromStart(page, household);
  const fold = new DisplayFold(page, hand);
  await fold.pick("size", "4");
  await fold.speak("en");
  await page.getByRole("heading", { level: 1, name: /can apply for/ }).waitFor();
  for (const to of ["#/programmes/nursing-subsidy", "#/checklist", "#/review", "#/about", "#/start", "#/results"]) {
    await leadsOn(page, () => typeAddress(page, to));
    const outside = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      const all = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility());
      const shown = all.filter((one) => !one.closest(".scrolls, .visually-hidden"));
      const wide = shown.filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().right > clientWidth + 1);
      return [scrollWidth - clientWidth, ...wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 120))];
    });
    assert.deepEqual(outside, [0], to);
  }
  await finish();
});

test("high contrast makes the ground white and the text black", async () => {
  const { page, finish } = await site.open();
  await new DisplayFold(page, hand).pick("contrast", "high");
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });
  assert.deepEqual(colours, ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
  await finish();
});
