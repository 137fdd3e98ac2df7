// Draws the pictures that show the page: docs/screenshot.png for the README (a household's results on a phone and on a
// desk, side by side) and public/results.jpg for the about page. `node scripts/screenshot.mjs`, after `make build` and
// `make setup`. What the pictures say is written beside them, and the tests compare it with what the page says.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { HOUSEHOLDS } from "../tests/browser/households.mjs";
import { hurryFromStart } from "../tests/browser/journeys/hurry.mjs";
import { openPage, startSite } from "../tests/browser/support.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
/** What the pictures say. */
export const SAID = join(ROOT, "docs/screenshot.txt");
const PHONE = { width: 360, height: 740 };

/** The household's results in a window of this size. */
export async function results(site, viewport) {
  const opened = await openPage(site.browser, site.url, { context: { viewport } });
  await hurryFromStart(opened.page, Object.values(HOUSEHOLDS)[0]);
  await opened.page.locator("[data-programme]").first().waitFor();
  return opened;
}

/** The words that stand in the window, one line each. */
export function said(page) {
  return page.evaluate(() => {
    const seen = (one) => one.getBoundingClientRect().top < innerHeight && one.checkVisibility();
    const lines = [...document.querySelectorAll("header a, summary, button, main h1, main h2, main h3, main p, main li")].filter(seen);
    return lines.map((one) => one.innerText.replace(/\s+/g, " ").trim()).filter(Boolean);
  });
}

async function shot(site, viewport, options) {
  const { page, context } = await results(site, viewport);
  const [picture, lines] = [await page.screenshot(options), await said(page)];
  await context.close();
  return { picture, lines };
}

async function draw() {
  const site = await startSite();
  try {
    const shots = [await shot(site, PHONE), await shot(site, { width: 1180, height: 740 })];
    const page = await site.browser.newPage({ viewport: { width: 1000, height: 480 } });
    const style = "height:440px;border-radius:10px;box-shadow:0 1px 8px #0005";
    const images = shots.map(({ picture }) => `<img src="data:image/png;base64,${picture.toString("base64")}" style="${style}">`);
    await page.setContent(`<body style="margin:0;padding:20px;display:flex;gap:20px;background:#fff">${images.join("")}</body>`);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    writeFileSync(join(ROOT, "docs/screenshot.png"), await page.screenshot());
    writeFileSync(join(ROOT, "public/results.jpg"), (await shot(site, PHONE, { type: "jpeg", quality: 60 })).picture);
    writeFileSync(SAID, shots.flatMap(({ lines }) => [...lines, ""]).join("\n"));
    console.log("docs/screenshot.png and public/results.jpg are drawn.");
  } finally {
    await site.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await draw();
