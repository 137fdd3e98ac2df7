// The checklist on paper: everything to carry, nothing to click, on A4.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Mouse } from "./hands.mjs";
import { HOUSEHOLDS, expected } from "./households.mjs";
import { hurryFromStart } from "./journeys/hurry.mjs";
import { ChecklistPage } from "./pages/checklist.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { leadsOn, typeAddress } from "./pages/screen.mjs";
import { A4_MM, charactersOf, notDrawn, pagesOf } from "./pdf.mjs";
import { startSite } from "./support.mjs";

const PX_PER_MM = 96 / 25.4;
const hand = new Mouse();

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

async function checklistOf(household) {
  const opened = await site.open({ context: { viewport: { width: 1280, height: 800 } } });
  await hurryFromStart(opened.page, household);
  await leadsOn(opened.page, () => new ResultsPage(opened.page, hand).toChecklist());
  return { ...opened, checklist: new ChecklistPage(opened.page, hand) };
}

test("every stop, paper and deadline is on the sheet, and nothing else to press", async () => {
  const { page, checklist, finish } = await checklistOf(HOUSEHOLDS.lowOwnIncome);
  const stops = await checklist.read();
  const deadlines = await page.locator("ol.route .deadline").allInnerTexts();
  assert.ok(deadlines.length > 0);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: Math.floor((A4_MM.width - 30) * PX_PER_MM), height: 1000 });
  const carried = stops.flatMap((stop) => [stop.window, ...stop.programmes, ...stop.papers]);
  for (const text of [...carried, ...deadlines]) {
    assert.ok(await page.getByText(text, { exact: true }).filter({ visible: true }).count(), `${text} is missing`);
  }
  const shown = await page.locator("body").innerText();
  assert.match(shown, /要填的表 \d 份/);
  assert.match(shown, /助残导航办事清单。政策版本 \S+。2026 ?年 ?11 ?月 ?25 ?日打印。/);
  assert.match(shown, /最后由窗口决定/);
  for (const role of ["button", "navigation", "banner", "contentinfo"]) {
    assert.equal(await page.getByRole(role).count(), 0, `no ${role} on paper`);
  }
  assert.doesNotMatch(shown, /返回|打印清单|跳到正文/);
  const wider = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
  assert.ok(wider <= 0, `the sheet is ${wider} px too wide`);
  await finish();
});

for (const [name, most] of Object.entries({ lowOwnIncome: 3, pensioner: 2, expiringOnAllowance: 5 })) {
  const household = HOUSEHOLDS[name];
  test(`on at most ${most} pages of A4, with every character: ${household.sentence}`, async () => {
    const { page, checklist, finish } = await checklistOf(household);
    const wanted = JSON.stringify(await checklist.read());
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const { count, sizes } = pagesOf(pdf);
    assert.ok(count >= 1 && count <= most, `${count} pages`);
    for (const size of sizes) assert.deepEqual(size, A4_MM);
    const drawn = charactersOf(pdf);
    assert.deepEqual(notDrawn(wanted, drawn), []);
    await finish();
  });
}

test("a ticked paper is ticked on paper", async () => {
  const { page, checklist, finish } = await checklistOf(HOUSEHOLDS.lowOwnIncome);
  await checklist.tick(1);
  await page.emulateMedia({ media: "print" });
  assert.deepEqual(await checklist.ticked(), [1]);
  const looks = (place) =>
    checklist.boxes.nth(place).evaluate((box) => getComputedStyle(box, "::before").content !== "none");
  assert.deepEqual([await looks(0), await looks(1)], [false, true]);
  await finish();
});

test("the results on paper show what is folded on the screen", async () => {
  const { page, finish } = await checklistOf(HOUSEHOLDS.pensioner);
  await leadsOn(page, () => typeAddress(page, "#/results"));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const folded = await page.locator("details [data-programme] .card-main").evaluateAll((cards) =>
    cards.map((one) => one.textContent),
  );
  const drawn = charactersOf(pdf);
  assert.equal(folded.length, expected(HOUSEHOLDS.pensioner)["not-now"].length);
  assert.deepEqual(notDrawn(folded.join(""), drawn), []);
  await finish();
});

test("the button opens the browser's print dialogue", async () => {
  const { page, finish } = await checklistOf(HOUSEHOLDS.pensioner);
  await page.evaluate(() => {
    globalThis.printed = 0;
    globalThis.print = () => (globalThis.printed += 1);
  });
  await page.getByRole("button", { name: "打印清单" }).click();
  assert.equal(await page.evaluate(() => globalThis.printed), 1);
  await finish();
});
