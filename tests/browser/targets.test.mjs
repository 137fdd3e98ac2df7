// On every screen in the three languages: what a finger has to meet is large and apart from the next, words have a contrast
// of 7:1, edges and the ring of the focus one of 3:1, in the usual colours and in black and white.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { faintEdges, faintRings, faintWords } from "./colours.mjs";
import { Findings } from "./findings.mjs";
import { CONTRASTS, SIZES, choose } from "./looks.mjs";
import { tooClose, tooSmall, under44 } from "./pointers.mjs";
import { LANGUAGES, everyScreen } from "./screens.mjs";
import { startSite } from "./support.mjs";

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

describe("on every screen", { concurrency: true }, () => {
  for (const language of LANGUAGES) {
    test(`targets are large and apart, and what is to be seen stands out (${language})`, async () => {
      const { page, finish } = await site.open({ context: { hasTouch: true } });
      const found = new Findings();
      for await (const screen of everyScreen(page, language)) {
        found.note(screen, [...(await tooSmall(page)), ...(await tooClose(page))]);
        for (const size of SIZES) {
          for (const contrast of CONTRASTS) {
            await choose(page, { size, contrast });
            const lines = [...(await under44(page)), ...(await faintWords(page)), ...(await faintEdges(page))];
            found.note(screen, lines.map((line) => `size ${size}, ${contrast} colours: ${line}`));
          }
        }
        await choose(page, { size: "1" });
      }
      await finish();
      found.assertNone();
    });
  }
});

for (const contrast of CONTRASTS) {
  test(`the ring of the focus is 3 px wide and stands out from what is around it (${contrast} colours)`, async () => {
    const { page, finish } = await site.open();
    const found = new Findings();
    for await (const screen of everyScreen(page, "zh")) {
      await choose(page, { size: "1", contrast });
      found.note(screen, await faintRings(page));
      await choose(page, { size: "1" });
    }
    await finish();
    found.assertNone();
  });
}

test("the checks themselves see a small link, faint words, a faint edge and a faint ring", async () => {
  const { page, finish } = await site.open();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "main .choice { border-color: #ddd } main .note { color: #888 } .header a:focus { outline: 3px solid #eee }",
    );
    document.adoptedStyleSheets = [sheet];
    const link = Object.assign(document.createElement("a"), { href: "#/about", textContent: "小" });
    const line = document.createElement("div");
    line.append(link);
    document.querySelector("main").append(line);
  });
  assert.match((await under44(page)).join("\n"), /“小” is/);
  assert.match((await faintWords(page)).join("\n"), /has 3\.\d+:1/);
  assert.match((await faintEdges(page)).join("\n"), /button “为我自己” has an edge of 1\.\d+:1/);
  assert.match((await faintRings(page)).join("\n"), /“助残导航.*” has a ring of 1\.\d+:1/);
  await finish();
});
