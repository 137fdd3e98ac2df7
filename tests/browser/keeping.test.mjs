// What the page keeps: for the tab always, on the device only if that is wanted, and gone when it is wanted gone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Mouse } from "./hands.mjs";
import { HOUSEHOLDS, expected } from "./households.mjs";
import { hurry, hurryFromStart } from "./journeys/hurry.mjs";
import { ChecklistPage } from "./pages/checklist.mjs";
import { DisplayFold } from "./pages/display.mjs";
import { KEPT, KeepPage, NAME, kept, keptAnew, keptForTab } from "./pages/keep.mjs";
import { QuestionPage } from "./pages/question.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { ReviewPage } from "./pages/review.mjs";
import { explained, focusComesTo, heading, leadsOn, typeAddress } from "./pages/screen.mjs";
import { StartPage } from "./pages/start.mjs";
import { reload, startSite } from "./support.mjs";

const hand = new Mouse();
const household = HOUSEHOLDS.lowOwnIncome;
const other = HOUSEHOLDS.farmer;

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

const visit = (page, address) => leadsOn(page, () => typeAddress(page, address));

/** The results as they are when one comes to them. */
async function verdicts(page) {
  await visit(page, "#/about");
  await visit(page, "#/results");
  return new ResultsPage(page, hand).verdicts();
}

/** Answers the question that is shown. */
async function answerOne(page, { answers }) {
  const question = new QuestionPage(page, hand);
  await question.fill(answers);
  await leadsOn(page, () => question.next());
}

/** Allows keeping, from whatever screen. */
async function allow(page) {
  await visit(page, "#/keep");
  const keep = new KeepPage(page, hand);
  await keep.allow();
  await keep.deleting.waitFor();
  return keep;
}

/** Opens the page, answers a household's questions as far as `until`, and keeps them. */
async function keeping(household, { until, ...options } = {}) {
  const opened = await site.open(options);
  await hurryFromStart(opened.page, household, { until });
  return { ...opened, keep: await allow(opened.page) };
}

/** Another visit in the same profile, some days later: the first page is closed. */
async function comeBack({ page, another }) {
  await page.close();
  const next = await another();
  return { page: next, start: new StartPage(next, hand) };
}

test("until it is wanted, nothing is kept on the device, whatever is answered and looked at", async () => {
  const { page, finish } = await site.open();
  assert.deepEqual((await kept(page)).good, {});
  await hurryFromStart(page, household);
  for (const address of ["#/handover", "#/keep", "#/authority", "#/checklist", "#/review", "#/start"]) {
    await visit(page, address);
    assert.deepEqual((await kept(page)).good, {}, address);
  }
  await finish();
});

test("what is shown as kept is all that the browser holds", async () => {
  const { page, finish } = await site.open();
  await hurryFromStart(page, household, { until: ["own_income"] });
  const keep = await allow(page);
  assert.match(await keep.status.innerText(), /已经存下来了/);
  await focusComesTo(page, /^p: 已经存下来了/, "the focus is on what happened");
  await hand.press(page.getByText("看看存了什么"));
  const shown = await keep.text.innerText();
  const { good, tab } = await kept(page);
  assert.deepEqual(good, { [NAME]: shown });
  assert.deepEqual(Object.keys(tab), [NAME]);
  assert.match(shown, KEPT);
  assert.match(shown, /^answers /m);
  await finish();
});

test("each further answer is kept again, and what is shown follows", async () => {
  const { page, keep, finish } = await keeping(household, { until: ["own_income"] });
  await visit(page, "#/ask");
  let before = (await kept(page)).good[NAME];
  for (let answered = 0; answered < 3; answered += 1) {
    await answerOne(page, household);
    const now = await keptAnew(page, before);
    assert.match(now, KEPT);
    const asked = (text) => text.split("\nasked ")[1].split(" ").length;
    assert.equal(asked(now), asked(before) + 1);
    before = now;
  }
  await visit(page, "#/keep");
  assert.equal(await keep.text.textContent(), before);
  await finish();
});

test("allowed before the first answer, it is kept from that one on", async () => {
  const { page, finish } = await site.open();
  const keep = await allow(page);
  assert.match(await keep.status.innerText(), /答了第一题就开始存/);
  assert.doesNotMatch((await kept(page)).good[NAME], /answers/);
  await visit(page, "#/start");
  await leadsOn(page, () => new StartPage(page, hand).begin("own"));
  const before = (await kept(page)).good[NAME];
  await answerOne(page, household);
  assert.match(await keptAnew(page, before), /\nanswers ZC1/);
  await finish();
});

for (const [how, until] of [["all answered", undefined], ["half answered", ["own_income"]]]) {
  test(`a later visit can go on, and comes to the same results: ${how}`, async () => {
    const opened = await keeping(household, { until });
    const { page, start } = await comeBack(opened);
    assert.match(await start.offer.heading.innerText(), /2026 ?年 ?11 ?月 ?25 ?日/);
    assert.equal(await page.locator("[data-programme]").count(), 0);
    await leadsOn(page, () => start.offer.goOn());
    await hurry(page, household);
    assert.deepEqual(await verdicts(page), expected(household));
    await visit(page, "#/keep");
    assert.equal(await new KeepPage(page, hand).deleting.count(), 1, "it is kept on");
    await opened.finish();
  });
}

test("a later visit that goes on has every answer in its list", async () => {
  const opened = await keeping(household);
  await visit(opened.page, "#/review");
  const before = await new ReviewPage(opened.page, hand).answers();
  const { page, start } = await comeBack(opened);
  await leadsOn(page, () => start.offer.goOn());
  await visit(page, "#/review");
  assert.deepEqual(await new ReviewPage(page, hand).answers(), before);
  await opened.finish();
});

test("a later visit that says nothing about it leaves what was kept as it is", async () => {
  const opened = await keeping(household);
  const before = (await kept(opened.page)).good;
  const { page, start } = await comeBack(opened);
  await start.offer.box.waitFor();
  await hurryFromStart(page, other);
  assert.deepEqual((await kept(page)).good, before);
  await visit(page, "#/start");
  await start.offer.box.waitFor();
  await opened.finish();
});

test("a later visit that begins anew keeps the old answers until the first new one takes their place", async () => {
  const opened = await keeping(household);
  const before = (await kept(opened.page)).good;
  const { page, start } = await comeBack(opened);
  await start.offer.anew();
  await start.offer.box.waitFor({ state: "detached" });
  await focusComesTo(page, /^button: 为我自己/, "the focus is on the first choice");
  assert.deepEqual((await kept(page)).good, before, "nothing has happened yet");
  await leadsOn(page, () => start.begin("own"));
  assert.deepEqual((await kept(page)).good, before, "nothing was answered yet");
  await answerOne(page, other);
  const now = await keptAnew(page, before[NAME]);
  assert.equal(now.split("\nasked ")[1].split(" ").length, 1, "one answer, and none of the old ones");
  await hurry(page, other);
  assert.deepEqual(await verdicts(page), expected(other));
  await opened.finish();
});

test("a later visit that deletes deletes, and nothing comes back", async () => {
  const opened = await keeping(household);
  const { page, start } = await comeBack(opened);
  await start.offer.delete();
  await start.offer.box.waitFor({ state: "detached" });
  await focusComesTo(page, /^h1: /);
  assert.deepEqual((await kept(page)).good, {});
  await hurryFromStart(page, other);
  assert.deepEqual((await kept(page)).good, {});
  const { page: third, start: again } = await comeBack({ ...opened, page });
  assert.equal(await again.offer.box.count(), 0);
  assert.deepEqual(await kept(third), { good: {}, tab: {} });
  await opened.finish();
});

test("deleted where it was allowed, it is gone, and no later answer is kept", async () => {
  const { page, keep, finish } = await keeping(household, { until: ["own_income"] });
  await keep.delete();
  await keep.allowing.waitFor();
  await focusComesTo(page, /^p: 已经删掉了/);
  assert.deepEqual((await kept(page)).good, {});
  await visit(page, "#/ask");
  await hurry(page, household);
  assert.deepEqual((await kept(page)).good, {});
  assert.deepEqual(await verdicts(page), expected(household), "the answers of the page are still there");
  await finish();
});

test("language, size and colours come back with what was kept, and after a reload", async () => {
  const opened = await site.open();
  const { page } = opened;
  const looks = (page) =>
    page.evaluate(() => {
      const { lang, dataset } = document.documentElement;
      return { lang, size: dataset.size, contrast: dataset.contrast };
    });
  const chosen = { lang: "en", size: "3", contrast: "more" };
  await hurryFromStart(page, household, { until: ["own_income"] });
  await allow(page);
  const fold = new DisplayFold(page, hand);
  await fold.pick("size", "3");
  await fold.pick("contrast", "high");
  await fold.speak("en");
  assert.deepEqual(await looks(page), chosen);
  await reload(page);
  await page.waitForFunction(() => document.documentElement.lang === "en");
  assert.deepEqual(await looks(page), chosen);
  assert.match((await kept(page)).good[NAME], /\nlanguage en\nsize 3\ncontrast more\n/);
  await page.close();
  const next = await opened.another();
  await next.waitForFunction(() => document.documentElement.lang === "en");
  assert.deepEqual(await looks(next), chosen);
  assert.match(await next.locator("[data-offer]").innerText(), /This device keeps answers of/);
  await opened.finish();
});

test("a reload in the middle of the questions loses no answer and no step, though nothing was allowed", async () => {
  const { page, finish } = await site.open();
  const asked = await hurryFromStart(page, household, { until: ["own_income"] });
  const question = new QuestionPage(page, hand);
  const here = await heading(page);
  await keptForTab(page);
  await reload(page);
  await question.form.waitFor();
  assert.equal(await heading(page), here);
  for (const one of asked.toReversed()) {
    assert.equal(await leadsOn(page, () => page.goBack()), one.heading);
    assert.ok((await question.filled()).length > 0, `the answer to “${one.heading}” is gone`);
  }
  for (const one of asked.slice(1)) assert.equal(await leadsOn(page, () => page.goForward()), one.heading);
  assert.equal(await leadsOn(page, () => page.goForward()), here);
  await hurry(page, household);
  assert.deepEqual(await verdicts(page), expected(household));
  assert.deepEqual((await kept(page)).good, {});
  await finish();
});

test("a reload on any screen shows that screen, with the same answers", async () => {
  const { page, finish } = await site.open();
  await hurryFromStart(page, household);
  const said = () => page.locator("main").innerText();
  for (const address of ["#/results", "#/review", "#/checklist", "#/handover", "#/authority", "#/keep"]) {
    await visit(page, "#/about");
    await visit(page, address);
    const before = await said();
    await reload(page);
    await explained(page);
    assert.equal(await said(), before, address);
  }
  assert.deepEqual(await verdicts(page), expected(household));
  await finish();
});

test("a reload keeps what was ticked on the checklist, and a later visit has it too", async () => {
  const opened = await keeping(household);
  const { page } = opened;
  await visit(page, "#/checklist");
  const checklist = new ChecklistPage(page, hand);
  await checklist.tick(0, 2, 3);
  await checklist.tick(2);
  assert.deepEqual(await checklist.ticked(), [0, 3]);
  await page.waitForFunction((name) => /\nticked( \S+){2}$/.test(localStorage.getItem(name)), NAME);
  await reload(page);
  await explained(page);
  assert.deepEqual(await checklist.ticked(), [0, 3]);
  assert.match((await kept(page)).good[NAME], KEPT);
  const { page: later, start } = await comeBack(opened);
  await leadsOn(later, () => start.offer.goOn());
  await visit(later, "#/checklist");
  assert.deepEqual(await new ChecklistPage(later, hand).ticked(), [0, 3]);
  await opened.finish();
});

test("a reload keeps whom it is about", async () => {
  const { page, finish } = await site.open();
  await leadsOn(page, () => new StartPage(page, hand).begin("guardian"));
  await answerOne(page, household);
  await keptForTab(page);
  await reload(page);
  await page.locator("main").getByText("您监护的人").first().waitFor();
  await finish();
});

/** In the page: what a browser does that keeps nothing. */
const BLOCKED = {
  "storage that throws": () => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    }
  },
  "storage that is not there": () => {
    for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { value: null });
  },
};
for (const [name, script] of Object.entries(BLOCKED)) {
  test(`${name}: the page works, and says that nothing is kept`, async () => {
    const { page, finish } = await site.open({ prepare: (page) => page.addInitScript(script) });
    await hurryFromStart(page, household);
    await visit(page, "#/keep");
    const keep = new KeepPage(page, hand);
    await keep.allow();
    await keep.trouble.getByText("这个浏览器不让存").waitFor();
    assert.equal(await keep.deleting.count(), 0, "nothing is said to be kept");
    assert.deepEqual(await verdicts(page), expected(household));
    await reload(page);
    assert.ok(await heading(page));
    await finish();
  });
}

/** In the page: there is no room on the device while `full` is set. What is kept for the tab has room of its own. */
function canBeFull() {
  const write = Storage.prototype.setItem;
  Storage.prototype.setItem = function setItem(...given) {
    if (globalThis.full && this === localStorage) throw new DOMException("No room.", "QuotaExceededError");
    return write.apply(this, given);
  };
}
const fill = (page, full) =>
  page.evaluate((full) => {
    globalThis.full = full;
  }, full);

test("a device that is full: it is said, the answers stay, and a later try works", async () => {
  const { page, finish } = await site.open({ prepare: (page) => page.addInitScript(canBeFull) });
  await hurryFromStart(page, household);
  await visit(page, "#/keep");
  const keep = new KeepPage(page, hand);
  await fill(page, true);
  await keep.allow();
  await keep.trouble.getByText("空间满了").waitFor();
  assert.equal(await keep.deleting.count(), 0, "nothing is said to be kept");
  assert.deepEqual((await kept(page)).good, {});
  assert.deepEqual(await verdicts(page), expected(household));
  await visit(page, "#/keep");
  await fill(page, false);
  await keep.allow();
  await keep.deleting.waitFor();
  await keep.trouble.waitFor({ state: "detached" });
  assert.match((await kept(page)).good[NAME], KEPT);
  await finish();
});

test("a device that becomes full later: it is said, what was kept stays, and the way it names leads to keeping", async () => {
  const { page, keep, finish } = await keeping(household, {
    until: ["own_income"],
    prepare: (page) => page.addInitScript(canBeFull),
  });
  const before = (await kept(page)).good;
  await visit(page, "#/ask");
  await fill(page, true);
  await answerOne(page, household);
  await keep.trouble.getByText("空间满了").waitFor();
  assert.deepEqual((await kept(page)).good, before);
  await hurry(page, household);
  assert.deepEqual(await verdicts(page), expected(household));
  await visit(page, "#/keep");
  await fill(page, false);
  await keep.allow();
  await keep.trouble.waitFor({ state: "detached" });
  assert.notDeepEqual((await kept(page)).good, before);
  await finish();
});

test("a device that becomes full and has room again: the next answer is kept without being asked", async () => {
  const { page, keep, finish } = await keeping(household, {
    until: ["own_income"],
    prepare: (page) => page.addInitScript(canBeFull),
  });
  const before = (await kept(page)).good[NAME];
  await visit(page, "#/ask");
  await fill(page, true);
  await answerOne(page, household);
  await keep.trouble.waitFor();
  await fill(page, false);
  await answerOne(page, household);
  await keptAnew(page, before);
  await keep.trouble.waitFor({ state: "detached" });
  await finish();
});

const HEAD = "zhucan 1\nsaved 2026-11-20\nlanguage zh\nsize 1";
const RUNS = "<img src=x onerror=\"globalThis.ran='yes'\"><script>globalThis.ran='yes'</script>";
/** What may stand where a kept text is expected, and what is said of it. */
const UNREADABLE = {
  "nothing at all": "",
  "only the name": "zhucan",
  "a version that is no number": "zhucan x",
  "a line that is none": "zhucan 1\nfoo",
  "no day": "zhucan 1\nlanguage zh\nsize 1",
  "a day that there is not": HEAD.replace("11-20", "02-30"),
  "a size that there is not": HEAD.replace("size 1", "size 9"),
  "a screen that is no number": `${HEAD}\nasked 0 x`,
  "something to run": RUNS,
  "something to run in the place of the code": `${HEAD}\nanswers ${RUNS}`,
  "a code with a wrong letter": `${HEAD}\nanswers ZC1QYXHN7XKP9AQQQQQP4SX7QQQQTLLLNLS6URJH2`,
  "a code that breaks off": `${HEAD}\nanswers ZC1QYXHN7XKP9A`,
  "a megabyte of noise": "噪\u0000<&\n\ud800".repeat(150_000),
};
for (const [name, text] of Object.entries(UNREADABLE)) {
  test(`kept here stands ${name}: it is said, it can be deleted, and the page works`, async () => {
    await findsUnreadable(text, "这里存着回答，可是读不出来了");
  });
}

test("kept here stands what a newer page wrote: it is said, it can be deleted, and the page works", () =>
  findsUnreadable("zhucan 99\nwhatever it may say", "这里的回答是新版本存的"));

async function findsUnreadable(text, told) {
  const prepare = (page) =>
    page.addInitScript(
      ([name, text]) => {
        if (!sessionStorage.getItem("put")) localStorage.setItem(name, text);
        sessionStorage.setItem("put", "once");
      },
      [NAME, text],
    );
  const { page, finish } = await site.open({ prepare });
  const start = new StartPage(page, hand);
  assert.ok(await heading(page), "the page is not blank");
  await start.offer.box.waitFor();
  assert.match(await start.offer.heading.innerText(), new RegExp(told));
  await hurryFromStart(page, household);
  assert.deepEqual(await verdicts(page), expected(household));
  assert.equal(await page.evaluate((name) => localStorage.getItem(name), NAME), text, "it is left as it is");
  await visit(page, "#/start");
  await start.offer.delete();
  await start.offer.box.waitFor({ state: "detached" });
  assert.deepEqual((await kept(page)).good, {});
  assert.equal(await page.evaluate(() => globalThis.ran), undefined, "nothing is run");
  await finish();
}

test("what a tab left in pieces does no harm", async () => {
  const prepare = (page) => page.addInitScript((name) => sessionStorage.setItem(name, "zhucan 1\nfoo"), NAME);
  const { page, finish } = await site.open({ prepare });
  assert.ok(await heading(page));
  await hurryFromStart(page, household);
  assert.deepEqual(await verdicts(page), expected(household));
  await finish();
});

/** Two tabs of one profile, each with the answers of its own household; the second was the last to keep them. */
async function twoTabs() {
  const opened = await keeping(household);
  const first = { page: opened.page, keep: opened.keep };
  const page = await opened.another();
  await page.locator("[data-offer]").waitFor();
  await hurryFromStart(page, other);
  const second = { page, keep: await allow(page) };
  return { first, second, finish: opened.finish };
}

test("when a second tab keeps its answers, the first says so, and does not write over them", async () => {
  const { first, second, finish } = await twoTabs();
  await first.keep.trouble.getByText("另一个页面也在存回答").waitFor();
  const theirs = (await kept(second.page)).good;
  await new DisplayFold(first.page, hand).pick("size", "2");
  assert.deepEqual((await kept(first.page)).good, theirs);
  await finish();
});

test("the first tab can keep its own, and then the second is told", async () => {
  const { first, second, finish } = await twoTabs();
  const theirs = (await kept(second.page)).good[NAME];
  await first.keep.keepThis();
  await first.keep.trouble.waitFor({ state: "detached" });
  await keptAnew(first.page, theirs);
  await second.keep.trouble.getByText("另一个页面也在存回答").waitFor();
  assert.deepEqual(await verdicts(first.page), expected(household));
  assert.deepEqual(await verdicts(second.page), expected(other));
  await finish();
});

test("the first tab can take what the second kept, on a screen that shows the old answers too", async () => {
  const { first, second, finish } = await twoTabs();
  const theirs = (await kept(second.page)).good;
  await first.keep.trouble.waitFor();
  assert.deepEqual(await verdicts(first.page), expected(household));
  await first.keep.takeOther();
  await first.keep.trouble.waitFor({ state: "detached" });
  await first.page.getByRole("heading", { level: 1, name: "看看您的回答对不对" }).waitFor();
  assert.deepEqual(await verdicts(first.page), expected(other));
  assert.deepEqual((await kept(first.page)).good, theirs);
  await finish();
});

test("deleted in one tab is deleted in every tab", async () => {
  const opened = await keeping(household, { until: ["own_income"] });
  await visit(opened.page, "#/ask");
  const page = await opened.another("#/keep");
  await page.locator("main h1").waitFor();
  await typeAddress(page, "#/start");
  await new StartPage(page, hand).offer.delete();
  await page.locator("[data-offer]").waitFor({ state: "detached" });
  await hurry(opened.page, household);
  assert.deepEqual((await kept(opened.page)).good, {});
  await visit(opened.page, "#/keep");
  assert.equal(await opened.keep.deleting.count(), 0);
  await opened.finish();
});

test("a tab that ticks and looks around is not taken for another one that keeps", async () => {
  const { page, keep, finish } = await keeping(household);
  for (const address of ["#/results", "#/checklist", "#/handover", "#/start"]) {
    await visit(page, address);
    assert.equal(await keep.trouble.count(), 0, address);
  }
  await finish();
});

test("clearing the page leaves nothing of the answers in the tab, on the screen or in the title", async () => {
  const { page, finish } = await site.open();
  await hurryFromStart(page, household);
  await visit(page, "#/keep");
  const keep = new KeepPage(page, hand);
  await leadsOn(page, () => keep.clear());
  assert.deepEqual(await kept(page), { good: {}, tab: {} });
  const start = await site.open();
  const fresh = { title: await start.page.title(), heading: await heading(start.page) };
  await start.finish();
  assert.deepEqual({ title: await page.title(), heading: await heading(page) }, fresh);
  assert.doesNotMatch(await page.locator("body").innerText(), /接着回答|我的回答|二级/);
  const question = new QuestionPage(page, hand);
  for (let steps = 0; steps < 4; steps += 1) {
    await page.goBack();
    assert.ok(await heading(page));
    if (await question.isShown()) assert.deepEqual(await question.filled(), []);
    assert.equal(await page.locator("[data-programme]").count(), 0);
  }
  await reload(page);
  assert.deepEqual((await kept(page)).tab, {});
  await finish();
});

test("clearing the page leaves what is kept on the device, and offers it", async () => {
  const { page, keep, finish } = await keeping(household);
  const before = (await kept(page)).good;
  await leadsOn(page, () => keep.clear());
  assert.deepEqual(await kept(page), { good: before, tab: {} });
  const { offer } = new StartPage(page, hand);
  await leadsOn(page, () => offer.goOn());
  assert.deepEqual(await verdicts(page), expected(household));
  await finish();
});
