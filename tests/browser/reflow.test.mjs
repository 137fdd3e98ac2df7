// Every screen in the three languages on a screen of 320 × 256, in the largest text, at twice the text, with larger letters
// alone (as WeChat makes them), and with the spacing of WCAG 1.4.12: nothing leaves the screen, is cut off, or lies over something else, and the focus is never covered.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Findings } from "./findings.mjs";
import { Mouse } from "./hands.mjs";
import { HOUSEHOLDS } from "./households.mjs";
import { hurryFromStart } from "./journeys/hurry.mjs";
import { SPACING, choose, look } from "./looks.mjs";
import { DisplayFold, ReadingBar } from "./pages/display.mjs";
import { coversFocus, liesOver, sticksOut } from "./room.mjs";
import { LANGUAGES, everyScreen } from "./screens.mjs";
import { startSite } from "./support.mjs";
import { CHINESE, withVoices } from "./voices.mjs";

const PHONE = { width: 360, height: 740 };
/** A window of 1280 × 1024 at 400 %. */
const AT_400 = { width: 320, height: 256 };

const LOOKS = {
  "320 × 256": { size: AT_400 },
  "320 × 256 with wide spacing": { size: AT_400, css: SPACING },
  "360 × 740 with wide spacing": { size: PHONE, css: SPACING },
  "360 × 740 with text at twice its size": { size: PHONE, rootSize: "40px" },
  "360 × 740 with letters half as large again in their old boxes": { size: PHONE, letters: 1.5 },
  "360 × 740 in the largest text": { size: PHONE, text: "4" },
  "360 × 740 in the largest text with wide spacing": { size: PHONE, text: "4", css: SPACING },
};

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** Looks at the page in one of those ways, and gives back what has no room. */
async function lacksRoom(page, how) {
  await look(page, how);
  await choose(page, { size: how.text ?? "1" });
  return [...(await sticksOut(page)), ...(await liesOver(page))];
}

describe("every screen has room", { concurrency: true }, () => {
  for (const language of LANGUAGES) {
    test(`in ${language}`, async () => {
      const { page, finish } = await site.open({ context: { viewport: PHONE } });
      const found = new Findings();
      for await (const screen of everyScreen(page, language)) {
        for (const [name, how] of Object.entries(LOOKS)) {
          found.note(screen, (await lacksRoom(page, how)).map((line) => `${name}: ${line}`));
        }
        await lacksRoom(page, { size: PHONE });
      }
      await finish();
      found.assertNone();
    });
  }
});

test("on a screen of 320 × 256 whatever has the focus is in sight and uncovered, on every screen", async () => {
  const { page, finish } = await site.open({ context: { viewport: AT_400 } });
  const found = new Findings();
  for await (const screen of everyScreen(page, "zh")) found.note(screen, await coversFocus(page));
  await finish();
  found.assertNone();
});

const WINDOWS = { "320 × 256": AT_400, "360 × 740": PHONE, "1280 × 800": { width: 1280, height: 800 } };
for (const [name, size] of Object.entries(WINDOWS)) {
  test(`the bar of reading aloud, which keeps its place, never covers the focus (${name})`, async () => {
    const { page, finish } = await site.open({ context: { viewport: size }, prepare: withVoices(CHINESE) });
    await hurryFromStart(page, HOUSEHOLDS.lowOwnIncome);
    const fold = new DisplayFold(page, new Mouse());
    await fold.read();
    await new ReadingBar(page, new Mouse()).pause();
    await fold.close();
    assert.deepEqual(await coversFocus(page), []);
    await finish();
  });
}

test("the checks themselves see words over words, and something over the focus", async () => {
  const { page, finish } = await site.open();
  await page.evaluate(() => {
    const cover = Object.assign(document.createElement("div"), { textContent: "盖".repeat(99) });
    Object.assign(cover.style, { position: "fixed", top: "0", left: "0", right: "0", height: "100vh", zIndex: "9" });
    document.body.append(cover);
  });
  assert.match((await liesOver(page)).join("\n"), /“盖+” lies over “/);
  assert.match((await coversFocus(page)).join("\n"), /“助残导航.*covered/);
  await finish();
});
