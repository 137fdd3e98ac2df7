// A reload loses nothing that stands in the open tab, also before the first answer; and what cannot be read is told.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Mouse } from "./hands.mjs";
import { HOUSEHOLDS, expected } from "./households.mjs";
import { hurry, hurryFromStart } from "./journeys/hurry.mjs";
import { DisplayFold } from "./pages/display.mjs";
import { KeepPage, NAME, kept, keptForTab } from "./pages/keep.mjs";
import { QuestionPage } from "./pages/question.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { explained, leadsOn, typeAddress } from "./pages/screen.mjs";
import { StartPage } from "./pages/start.mjs";
import { reload, startSite } from "./support.mjs";

const hand = new Mouse();
const household = HOUSEHOLDS.lowOwnIncome;
const banner = (page) => page.locator(".banner");

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** Waits until the tab holds what the pattern says. */
const holds = (page, pattern) =>
  page.waitForFunction(
    ([name, source]) => new RegExp(source, "m").test(sessionStorage.getItem(name) ?? ""),
    [NAME, pattern.source],
  );

test("language, size and colours chosen before the first answer stay, and size and colours are there in the first picture", async () => {
  const { page, finish } = await site.open();
  const fold = new DisplayFold(page, hand);
  await fold.speak("en");
  await fold.pick("size", "4");
  await fold.pick("contrast", "high");
  await holds(page, /^language en\nsize 4\ncontrast more$/);
  await page.addInitScript(() => {
    globalThis.firstLooks = new Promise((resolve) => {
      new PerformanceObserver(() => resolve({ ...document.documentElement.dataset })).observe({ entryTypes: ["paint"] });
    });
  });
  await reload(page);
  const { size, contrast } = await page.evaluate(() => globalThis.firstLooks);
  assert.deepEqual({ size, contrast }, { size: "4", contrast: "more" });
  await page.waitForFunction(() => document.documentElement.lang === "en");
  assert.deepEqual(await page.evaluate(() => document.documentElement.dataset.size), "4");
  assert.deepEqual((await kept(page)).good, {}, "nothing is kept for good");
  await finish();
});

test("whom it is about stays before anything is answered", async () => {
  const { page, finish } = await site.open();
  await leadsOn(page, () => new StartPage(page, hand).begin("guardian"));
  await holds(page, /^voice 4$/);
  await reload(page);
  await page.locator("main").getByText("您监护的人").first().waitFor();
  await finish();
});

test("what is ticked and typed and not sent stays, on the first question, a number and a group", async () => {
  const { page, finish } = await site.open();
  await leadsOn(page, () => new StartPage(page, hand).begin("own"));
  const question = new QuestionPage(page, hand);
  for (const fact of ["certificate", "age", "grade_limb"]) {
    await hurry(page, household, { until: [fact] });
    await question.fill(household.answers);
    await holds(page, /^draft /);
    const before = await question.filled();
    assert.ok(before.length > 0);
    await reload(page);
    await question.form.waitFor();
    assert.deepEqual(await question.filled(), before, fact);
  }
  await hurry(page, household);
  await leadsOn(page, () => typeAddress(page, "#/about"));
  await leadsOn(page, () => typeAddress(page, "#/results"));
  assert.deepEqual(await new ResultsPage(page, hand).verdicts(), expected(household));
  await keptForTab(page);
  assert.doesNotMatch((await kept(page)).tab[NAME], /^draft /m, "what is sent is no draft");
  await finish();
});

test("what a draft of another edition says is left alone", async () => {
  const draft = "zhucan 3\nsaved 2026-11-30\nlanguage zh\nsize 1\nvoice 1\ndraft 2025-01-01-00000000 1 0 5 0=1";
  const prepare = (page) => page.addInitScript(([name, draft]) => sessionStorage.setItem(name, draft), [NAME, draft]);
  const { page, finish } = await site.open({ path: "#/ask", prepare });
  const question = new QuestionPage(page, hand);
  await question.form.waitFor();
  assert.deepEqual(await question.filled(), []);
  await finish();
});

test("what the tab left and nobody can read is told, in pieces or from a newer version, and can be put away", async () => {
  for (const [left, told] of [
    ["zhucan 1\nfoo", /读不出来了/],
    ["zhucan 1\nsaved 2026-11-29\nlanguage zh\nsize 1\nanswers ZC1QQQ", /读不出来了/],
    ["zhucan 99\nsaved 2026-11-29", /新版本存的/],
  ]) {
    const prepare = (page) => page.addInitScript(([name, left]) => sessionStorage.setItem(name, left), [NAME, left]);
    const { page, finish } = await site.open({ prepare });
    await banner(page).filter({ hasText: told }).waitFor();
    await hand.press(banner(page).getByRole("button", { name: "知道了" }));
    assert.equal(await banner(page).count(), 0);
    await finish();
  }
});

test("answers that another edition kept are gone on with, and it says so", async () => {
  const left =
    "zhucan 1\nsaved 2026-11-25\nlanguage zh\nsize 1\nanswers ZC1QYXHN7XKP9AQZFGJP4SX7SQTCTLLLNLSG2T0YG\nasked 0 1 2 7";
  const prepare = (page) => page.addInitScript(([name, left]) => sessionStorage.setItem(name, left), [NAME, left]);
  const { page, finish } = await site.open({ path: "#/results", prepare });
  await explained(page);
  await banner(page).filter({ hasText: "政策换成了新的一版。您的回答都还在。" }).waitFor();
  await hand.press(banner(page).getByRole("button", { name: "知道了" }));
  assert.equal(await banner(page).count(), 0);
  await finish();
});

test("where the browser keeps nothing, the page does not say that a reload loses nothing", async () => {
  const blocked = () => Object.defineProperty(window, "sessionStorage", { value: null });
  const { page, finish } = await site.open({ prepare: (page) => page.addInitScript(blocked) });
  await hurryFromStart(page, household, { until: ["age"] });
  await leadsOn(page, () => typeAddress(page, "#/keep"));
  const keep = new KeepPage(page, hand);
  await keep.allowing.waitFor();
  const text = await page.locator("main").innerText();
  assert.match(text, /一刷新，回答就没有了/);
  assert.doesNotMatch(text, /刷新也不会丢回答/);
  await finish();
});
