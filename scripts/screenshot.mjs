// Draws docs/screenshot.png from the built page: a household's results on a phone and on a desk, side by side.
// `node scripts/screenshot.mjs`, after `make build` and `make setup`.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { HOUSEHOLDS } from "../tests/browser/households.mjs";
import { hurryFromStart } from "../tests/browser/journeys/hurry.mjs";
import { openPage, startSite } from "../tests/browser/support.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

async function results(site, width, height) {
  const opened = await openPage(site.browser, site.url, { context: { viewport: { width, height } } });
  await hurryFromStart(opened.page, Object.values(HOUSEHOLDS)[0]);
  await opened.page.locator("[data-programme]").first().waitFor();
  const shot = await opened.page.screenshot();
  await opened.context.close();
  return `data:image/png;base64,${shot.toString("base64")}`;
}

const site = await startSite();
try {
  const shots = [await results(site, 360, 740), await results(site, 1180, 740)];
  const page = await site.browser.newPage({ viewport: { width: 1000, height: 480 } });
  const images = shots.map((shot) => `<img src="${shot}" style="height:440px;border-radius:10px;box-shadow:0 1px 8px #0005">`);
  await page.setContent(`<body style="margin:0;padding:20px;display:flex;gap:20px;background:#fff">${images.join("")}</body>`);
  await page.waitForTimeout(300);
  writeFileSync(join(ROOT, "docs/screenshot.png"), await page.screenshot());
  console.log("docs/screenshot.png is drawn.");
} finally {
  await site.stop();
}
