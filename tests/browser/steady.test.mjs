// Nothing that is read is pushed away by what comes after it: on the screens that an address leads to before anything is
// answered, while their parts, their styles and their pictures arrive one after the other, and on results that come back.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HOUSEHOLDS, PROGRAMMES } from "./households.mjs";
import { hurryFromStart } from "./journeys/hurry.mjs";
import { explained } from "./pages/screen.mjs";
import { startSite } from "./support.mjs";

const ADDRESSES = ["", "#/about", "#/authority", "#/keep", "#/results", "#/counter", "#/counter/roster"];
/** Their screens come later than the program. */
const ARRIVING = ["#/about", "#/authority", "#/keep", "#/results", "#/counter", "#/counter/roster"];
/** How long each part, style and picture is on its way, in milliseconds. */
const AWAY = 300;
/** Whose results are long, short, and wholly open. */
const RESULTS = ["farmer", "pensioner", "allUnsure"];
const WINDOWS = { "360 × 740": { width: 360, height: 740 }, "1280 × 800": { width: 1280, height: 800 } };
/** Cumulative layout shift; up to 0.1 counts as good (web.dev/articles/cls). */
const MOST = 0.1;

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** Everything but the page, its script and its program comes late. */
function slowly(page) {
  return page.route(/\.(css|bin|jpg|svg|wasm|json)$/, async (route) => {
    await new Promise((done) => setTimeout(done, AWAY));
    await route.continue().catch(() => {}); // The page is gone.
  });
}

/**
 * In the page: keeps what was moved without anybody touching anything, whether something was waited for, and how many cards came
 * with the results.
 */
function watch() {
  globalThis.moved = [];
  const look = () => {
    globalThis.waited ||= document.querySelector(".arriving") !== null;
    globalThis.pieced ||= document.querySelector("main [aria-busy=true]") !== null;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new MutationObserver(() => {
    if (!document.querySelector("main h1")?.innerText.includes("能申请什么")) return;
    globalThis.cards ??= document.querySelectorAll("[data-programme][data-verdict]").length;
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { value, sources, hadRecentInput } of list.getEntries()) {
      if (hadRecentInput) continue;
      const names = sources.map(({ node }) => node?.className || node?.nodeName || "gone");
      globalThis.moved.push({ value, names: names.join(", ") });
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** The sum of what was moved, once nothing comes any more. */
async function moved(page) {
  await page.waitForFunction(() => document.querySelector("main h1") && !document.querySelector(".arriving"));
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen))));
  return page.evaluate(() => globalThis.moved);
}

function assertSteady(found) {
  const sum = found.reduce((sum, { value }) => sum + value, 0);
  assert.ok(sum <= MOST, `${sum.toFixed(3)}: ${found.map(({ names }) => names).join(" | ")}`);
}

for (const [name, viewport] of Object.entries(WINDOWS)) {
  for (const household of RESULTS) {
    test(`nothing moves by itself when the results of ${household} come piece by piece (${name})`, async () => {
      const { page, finish } = await site.open({ context: { viewport } });
      await hurryFromStart(page, HOUSEHOLDS[household]);
      await explained(page);
      await slowly(page);
      await page.addInitScript(watch);
      await page.reload();
      await page.locator(".card").first().waitFor();
      await explained(page);
      assert.ok(await page.evaluate(() => globalThis.pieced), "it comes piece by piece");
      assert.equal(await page.evaluate(() => globalThis.cards), PROGRAMMES.length, "the cards come with the heading");
      assert.equal(await page.locator(".card").count(), PROGRAMMES.length);
      assertSteady(await moved(page));
      await finish();
    });
  }
  for (const path of ADDRESSES) {
    test(`nothing moves by itself at ${path || "the beginning"} (${name})`, async () => {
      const prepare = async (page) => {
        await slowly(page);
        await page.addInitScript(watch);
      };
      const { page, finish } = await site.open({ path, context: { viewport }, prepare });
      const found = await moved(page);
      assert.equal(await page.evaluate(() => globalThis.waited), ARRIVING.includes(path), "its screen comes later");
      assertSteady(found);
      await finish();
    });
  }
}

test("a picture's room is as large as the picture", async () => {
  const { page, finish } = await site.open({ path: "#/about" });
  const picture = page.locator(".example img");
  await picture.waitFor();
  await picture.evaluate((image) => image.decode());
  const { given, own } = await picture.evaluate((image) => ({
    given: image.getAttribute("width") / image.getAttribute("height"),
    own: image.naturalWidth / image.naturalHeight,
  }));
  assert.ok(Math.abs(given - own) < 0.01, `${given} is not ${own}`);
  await finish();
});

test("the check itself sees what is pushed down", async () => {
  const { page, finish } = await site.open({ prepare: (page) => page.addInitScript(watch) });
  await page.evaluate(() => {
    const block = document.createElement("div");
    block.style.height = "300px";
    document.querySelector("main").prepend(block);
  });
  await page.waitForFunction((most) => globalThis.moved.reduce((sum, { value }) => sum + value, 0) > most, MOST);
  await finish();
});
