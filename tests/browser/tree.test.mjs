// What a screen reader is given, screen by screen, word for word: names, roles, levels, states. The first screen whole, the
// others without the header and the footer, which are the same.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { LANGUAGES, everyScreen } from "./screens.mjs";
import { startSite } from "./support.mjs";
import { CHINESE, ENGLISH, withVoices } from "./voices.mjs";

const GOLDEN = new URL("golden/tree/", import.meta.url);
const REWRITES = process.env.UPDATE === "1";
const FIRST = /^the first screen/;

/** In the other languages: one question in its three states, and the results. */
const IN_EVERY_LANGUAGE = /^the first screen$|^a question with boxes|^the results$/;

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** The name of a screen's file. */
const fileOf = (language, screen) => `${language}-${screen.replaceAll(/[^a-z-]+/g, "-").replaceAll(/^-|-$/g, "")}.yml`;

/** What a screen reader is given; the name of the edition and the handover code, which change with the policy, left out. */
async function tree(page, screen) {
  const whole = await page.locator(FIRST.test(screen) ? "body" : "main").ariaSnapshot();
  return `${whole.replaceAll(/\d{4}-\d\d-\d\d-[0-9a-f]{8}/g, "EDITION").replace(/ZC1[A-Z0-9 ]+/, "CODE")}\n`;
}

function isAsKept(file, now) {
  if (REWRITES) writeFileSync(new URL(file, GOLDEN), now);
  const kept = readFileSync(new URL(file, GOLDEN), "utf8");
  const told = `tests/browser/golden/tree/${file} differs; if it should, rewrite: UPDATE=1 node --test tests/browser/tree.test.mjs`;
  assert.equal(now, kept, told);
}

if (REWRITES) mkdirSync(GOLDEN, { recursive: true });

for (const language of LANGUAGES) {
  test(`what a screen reader is given is what was approved (${language})`, async () => {
    const { page, finish } = await site.open({ prepare: withVoices(CHINESE, ENGLISH) });
    for await (const screen of everyScreen(page, language)) {
      if (language !== "zh" && !IN_EVERY_LANGUAGE.test(screen)) continue;
      isAsKept(fileOf(language, screen), await tree(page, screen));
    }
    await finish();
  });
}
