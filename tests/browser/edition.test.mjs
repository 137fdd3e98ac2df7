// Which edition it is and when it was checked stands on every screen. Once that is long ago, every screen says so, and
// amounts step back.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Mouse } from "./hands.mjs";
import { HOUSEHOLDS, OTHERS, PROGRAMMES, expected } from "./households.mjs";
import { hurry, hurryFromStart } from "./journeys/hurry.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { leadsOn, typeAddress } from "./pages/screen.mjs";
import { WaitingPage } from "./pages/waiting.mjs";
import { STALE, startSite } from "./support.mjs";

const hand = new Mouse();
const household = HOUSEHOLDS.nursedPensioner;
const EDITION = /政策版本 2026-11-25-[0-9a-f]{8}，2026 年 11 月 25 日核对过。/;
const WARNING = "这里的政策是 2026 年 11 月 25 日核对的，时间有点久了。去之前，请先打 12385 问有没有变。";
const AMOUNT = /[\d,]+ ?万?元/;

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** Every kind of screen, waiting and failed ones too. Yields its name while the page shows it. */
async function* everyScreen(page) {
  const waiting = new WaitingPage(page, hand);
  const held = await waiting.hold();
  yield "start";
  await typeAddress(page, "#/about");
  await waiting.isComing();
  yield "waiting";
  await held.answer({ body: "" });
  await waiting.hasFailed();
  yield "failed";
  await held.release();
  await leadsOn(page, () => waiting.retry());
  await leadsOn(page, () => typeAddress(page, "#/start"));
  await hurryFromStart(page, household, { until: ["assistance"] });
  yield "question";
  await hurry(page, household);
  yield "results";
  const others = ["#/programmes/nursing-subsidy", "#/programmes/legal-aid", "#/programmes/nonsense", "#/checklist"];
  for (const address of [...others, "#/review", "#/about", "#/nonsense"]) {
    await leadsOn(page, () => typeAddress(page, address));
    yield address;
  }
}

const warnings = (page) => page.getByText(WARNING, { exact: true }).filter({ visible: true }).count();

test("every screen names the edition and the day on which it was checked, and warns of nothing", async () => {
  const { page, finish } = await site.open();
  for await (const screen of everyScreen(page)) {
    assert.match(await page.getByRole("contentinfo").innerText(), EDITION, screen);
    assert.equal(await warnings(page), 0, screen);
  }
  await finish();
});

test("an edition that has grown old says so on every screen", async () => {
  const { page, finish } = await site.open({ now: STALE });
  for await (const screen of everyScreen(page)) {
    assert.equal(await warnings(page), 1, screen);
    assert.match(await page.getByRole("contentinfo").innerText(), EDITION, screen);
  }
  await finish();
});

test("it has grown old after six months, and not a day before", async () => {
  for (const [day, expected] of Object.entries({ "2027-05-25": 0, "2027-05-26": 1, "2026-10-01": 0 })) {
    const { page, finish } = await site.open({ now: `${day}T12:00:00+08:00` });
    assert.equal(await warnings(page), expected, day);
    await finish();
  }
});

/** What a card, or a programme's page, says it gives. */
const gained = (page) => page.locator(".gain, .card-side, main section:has(> h2:text-is('能得到什么'))").allInnerTexts();

test("while the edition is new the amount is told, with its source and its day", async () => {
  const { page, finish } = await site.open();
  await hurryFromStart(page, household);
  assert.match(await page.locator("[data-programme=nursing-subsidy]").innerText(), /每月 250 元/);
  await leadsOn(page, () => new ResultsPage(page, hand).openProgramme("nursing-subsidy"));
  assert.match((await gained(page)).join("\n"), /每月 250 元[^]*从 2023 年 9 月 16 日起/);
  await finish();
});

test("once it has grown old no yuan is told, on no screen, and the verdicts stay", async () => {
  for (const one of [household, HOUSEHOLDS.allUnsure, OTHERS.patient]) {
    const { page, finish } = await site.open({ now: STALE });
    await hurryFromStart(page, one);
    assert.deepEqual(await new ResultsPage(page, hand).verdicts(), expected(one));
    assert.doesNotMatch(await page.locator("main").textContent(), AMOUNT);
    const [decided] = [...expected(one).likely, ...expected(one).ask];
    if (decided) assert.doesNotMatch(await page.locator(`[data-programme=${decided}]`).innerText(), AMOUNT);
    await leadsOn(page, () => typeAddress(page, "#/checklist"));
    assert.doesNotMatch(await page.locator("main").textContent(), AMOUNT);
    await finish();
  }
});

test("once it has grown old every programme's page says whom to ask where it would name yuan", async () => {
  const { page, finish } = await site.open({ now: STALE });
  await hurryFromStart(page, household);
  let told = 0;
  for (const id of PROGRAMMES) {
    await leadsOn(page, () => typeAddress(page, `#/programmes/${id}`));
    const text = await page.locator("main").textContent();
    assert.doesNotMatch(text, AMOUNT, id);
    if (/金额可能变了。请问窗口。|多少元，请问窗口/.test(text)) told += 1;
  }
  assert.ok(told > 20, `${told} pages say whom to ask`);
  await finish();
});
