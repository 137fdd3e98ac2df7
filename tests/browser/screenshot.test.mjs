// The pictures in the README and on the about page show the page as it is.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { SAID, results, said } from "../../scripts/screenshot.mjs";
import { startSite } from "./support.mjs";

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

test("what the pictures say is what the page says now", async () => {
  const drawn = readFileSync(SAID, "utf8");
  const now = [];
  for (const width of [360, 1180]) {
    const { page, context } = await results(site, { width, height: 740 });
    now.push(...(await said(page)), "");
    await context.close();
  }
  assert.equal(now.join("\n"), drawn, "draw them anew: make screenshots");
});
