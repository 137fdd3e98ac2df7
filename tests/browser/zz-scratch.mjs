import { HOUSEHOLDS } from "./households.mjs";
import { hurryFromStart } from "./journeys/hurry.mjs";
import { heading } from "./pages/screen.mjs";
import { kept } from "./pages/keep.mjs";
import { startSite, reload } from "./support.mjs";
const site = await startSite();
for (const until of ["own_income", "age", "grade_limb", "assistance"]) {
const { page, errors, finish } = await site.open();
await hurryFromStart(page, HOUSEHOLDS.lowOwnIncome, { until: [until] });
console.log(await heading(page), await page.evaluate(() => [location.hash, history.state]), (await kept(page)).tab.zhucan);
await reload(page);
await page.waitForTimeout(500);
console.log(await heading(page), await page.evaluate(() => [location.hash, history.state]), (await kept(page)).tab.zhucan);
await finish();
}
await site.stop();
