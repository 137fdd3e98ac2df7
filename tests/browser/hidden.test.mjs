// What is touched counts even where the page is hidden before it is drawn again.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startSite } from "./support.mjs";

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

test("A touch is taken though the browser draws nothing after it", async (t) => {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(site.url);
  await page.locator("html[data-state=ready]").waitFor({ state: "attached" });
  // As in a page that another one covers: nobody is told of the next picture, because there is none.
  await page.evaluate(() => {
    globalThis.requestAnimationFrame = () => 0;
  });
  await page.getByRole("button", { name: "为我自己" }).tap();
  await page.locator("form[data-fact]").waitFor();
  const first = await page.locator("main h1").innerText();
  await page.locator("form[data-fact] label").first().tap();
  const led = (first) => document.querySelector("main h1")?.innerText !== first;
  await page.waitForFunction(led, first, { polling: 100 });
  assert.match(await page.evaluate(() => location.hash), /^#\/ask$/);
});
