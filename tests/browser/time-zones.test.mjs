// The same household gets the same results wherever the device's clock is, and the day shown is the device's own.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Mouse } from "./hands.mjs";
import { HOUSEHOLDS, expected } from "./households.mjs";
import { hurryFromStart } from "./journeys/hurry.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { startSite } from "./support.mjs";

/** Each zone with its offset on the two days below. */
const ZONES = {
  "Asia/Shanghai": "+08:00",
  UTC: "+00:00",
  "America/New_York": "-05:00",
  "Pacific/Kiritimati": "+14:00",
};

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

async function resultsIn(timezoneId, now, household) {
  const { page, finish } = await site.open({ context: { timezoneId }, now });
  await hurryFromStart(page, household);
  const results = new ResultsPage(page, new Mouse());
  const found = {
    day: /按 ?(.+?)的年龄/.exec(await page.locator("main").innerText())?.[1].replaceAll(" ", ""),
    verdicts: await results.verdicts(),
    cards: await results.cardTexts(),
  };
  await finish();
  return found;
}

test("at one moment, every zone gives the same results", async () => {
  const household = HOUSEHOLDS.expiringOnAllowance;
  const all = await Promise.all(Object.keys(ZONES).map((zone) => resultsIn(zone, "2026-11-25T12:00:00Z", household)));
  for (const { verdicts, cards } of all) {
    assert.deepEqual(verdicts, expected(household));
    assert.deepEqual(cards, all[0].cards);
  }
});

for (const time of ["00:00:01", "23:59:59"]) {
  test(`at ${time} the day is the day of the person's own calendar`, async () => {
    const household = HOUSEHOLDS.pensioner;
    const days = Object.entries(ZONES).map(async ([zone, offset]) => {
      const { day, verdicts } = await resultsIn(zone, `2026-11-25T${time}${offset}`, household);
      assert.equal(day, "2026年11月25日", zone);
      assert.deepEqual(verdicts, expected(household));
    });
    await Promise.all(days);
  });
}

test("a leap day and the last day of a year are days like any other", async () => {
  const household = HOUSEHOLDS.pensioner;
  for (const date of ["2028-02-29", "2026-12-31"]) {
    const { day, verdicts } = await resultsIn("Asia/Shanghai", `${date}T12:00:00+08:00`, household);
    const [year, month, date_] = date.split("-").map(Number);
    assert.equal(day, `${year}年${month}月${date_}日`);
    assert.deepEqual(verdicts, expected(household));
  }
});
