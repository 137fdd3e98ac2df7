// Nothing sticks out sideways and no word is cut off: on the narrowest phone, zoomed, with large text, with the text
// spacing of WCAG 1.4.12. What a finger has to meet is large, and apart from the next.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Findings } from "./findings.mjs";
import { DIRECTORY, PROGRAMMES } from "./households.mjs";
import { SPACING, look } from "./looks.mjs";
import { tooClose, tooSmall } from "./pointers.mjs";
import { sticksOut } from "./room.mjs";
import { STALE, startSite } from "./support.mjs";
import { everyProgramme, everything, grownOld, tools } from "./tour.mjs";
import { CHINESE, ENGLISH, withVoices } from "./voices.mjs";

const PHONE = { width: 360, height: 740 };

/** How the page may be looked at. A page 640 wide is a window of 1280 at 200 %, one 320 wide the same at 400 %. */
const LOOKS = {
  "360 × 740": { size: PHONE },
  "320 × 640": { size: { width: 320, height: 640 } },
  "320 × 256": { size: { width: 320, height: 256 } },
  "640 × 400": { size: { width: 640, height: 400 } },
  "320 × 640 with wide spacing": { size: { width: 320, height: 640 }, css: SPACING },
  "360 × 740 with text at twice its size": { size: PHONE, rootSize: "40px" },
};

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** Every state in each of these sizes; what a finger has to meet on a phone. */
async function findsNothing(states, looks = LOOKS, options = {}) {
  const { page, finish } = await site.open({ context: { viewport: PHONE }, ...options });
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), "20px");
  const found = new Findings();
  for await (const state of states(page)) {
    found.note(state, [...(await tooSmall(page)), ...(await tooClose(page))]);
    for (const [name, how] of Object.entries(looks)) {
      await look(page, how);
      found.note(state, (await sticksOut(page)).map((line) => `${name}: ${line}`));
    }
    await look(page, { size: PHONE });
  }
  await finish();
  found.assertNone();
}

test("every screen in every size; targets on a phone", () => findsNothing(everything));

test("the warnings of an edition that has grown old, in every size", () => findsNothing(grownOld, LOOKS, { now: STALE }));

test("every programme's page on the narrowest phone, and with text at twice its size", () => {
  const { "320 × 640": narrow, "360 × 740 with text at twice its size": large } = LOOKS;
  return findsNothing((page) => everyProgramme(page, [...PROGRAMMES, ...DIRECTORY]), { narrow, large });
});

for (const language of ["zh", "zh-easy", "en"]) {
  const prepare = withVoices(CHINESE, ENGLISH);
  test(`the tools in every size (${language})`, () => findsNothing((page) => tools(page, language), LOOKS, { prepare }));
}

test("the checks themselves see a long line, a cut word, and a small button", async () => {
  const { page, finish } = await site.open();
  await page.evaluate(() => {
    const add = (name, text, className, style) => {
      const element = Object.assign(document.createElement(name), { textContent: text, className });
      Object.assign(element.style, style);
      document.querySelector("main").append(element);
    };
    add("p", "长".repeat(99), "", { whiteSpace: "nowrap" });
    add("p", "短".repeat(99), "", { whiteSpace: "nowrap", overflow: "hidden" });
    add("button", "小", "button", { minHeight: "0", padding: "0" });
    add("button", "近", "button", {});
  });
  const found = (await sticksOut(page)).join("\n");
  assert.match(found, /sideways/);
  assert.match(found, /“短+” is cut off/);
  assert.match((await tooSmall(page)).join("\n"), /“小” is/);
  assert.match((await tooClose(page)).join("\n"), /“小” touches “近”/);
  await finish();
});
