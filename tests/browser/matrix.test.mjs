// axe-core finds nothing on any screen in any of the three languages, at any of the four sizes, in either of the colours.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { faults } from "./faults.mjs";
import { Findings } from "./findings.mjs";
import { Mouse } from "./hands.mjs";
import { CONTRASTS, SIZES, choose } from "./looks.mjs";
import { DisplayFold } from "./pages/display.mjs";
import { LANGUAGES, everyScreen } from "./screens.mjs";
import { startSite } from "./support.mjs";

const LOOKS = SIZES.flatMap((size) => CONTRASTS.map((contrast) => ({ size, contrast })));

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** What the document's root says about the size and the colours. */
const root = (page) => page.evaluate(() => ({ ...document.documentElement.dataset }));

test("what these tests set on the document's root is what the fold sets", async () => {
  const { page, finish } = await site.open();
  const fold = new DisplayFold(page, new Mouse());
  for (const look of LOOKS) {
    await fold.pick("size", look.size);
    await fold.pick("contrast", look.contrast);
    const chosen = await root(page);
    await choose(page, look);
    assert.deepEqual(await root(page), chosen);
  }
  await finish();
});

describe("every screen in every size and both colours", { concurrency: true }, () => {
  for (const language of LANGUAGES) {
    test(`in ${language}`, async () => {
      const { page, finish } = await site.open({ context: { hasTouch: true } });
      const found = new Findings();
      for await (const screen of everyScreen(page, language)) {
        for (const look of LOOKS) {
          await choose(page, look);
          found.note(`${screen}, size ${look.size}, ${look.contrast} colours`, await faults(page));
        }
        await choose(page, LOOKS[0]);
      }
      await finish();
      found.assertNone();
    });
  }
});
