// Blocks of text by WCAG 1.4.8, on every screen in the three languages, at the width of a desk: lines of at most 40 Chinese
// letters, or 80 others, half as much again from line to line, and half as much again from paragraph to paragraph; not justified.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Findings } from "./findings.mjs";
import { LANGUAGES, everyScreen } from "./screens.mjs";
import { STALE, startSite } from "./support.mjs";

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/**
 * What is hard to read among the blocks of the screen. The letter of authority is a paper that is filled in by hand, a row of
 * buttons is no text, and the small line with the source belongs to its sentence.
 */
const hardToRead = (page) =>
  page.evaluate(() => {
    const length = (value) => parseFloat(value) || 0;
    const isText = (block) =>
      block?.checkVisibility() &&
      !block.closest(".letter, .actions, .print-only, .cite") &&
      [...block.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    return [...document.querySelectorAll("main :is(p, li, dd, .option-text), .banner p")].filter(isText).flatMap((block) => {
      const style = getComputedStyle(block);
      const [type, line] = [length(style.fontSize), length(style.lineHeight)];
      const wide = (block.clientWidth - length(style.paddingLeft) - length(style.paddingRight)) / type;
      const next = block.matches("p") ? block.nextElementSibling : null;
      const found = [];
      if (wide > 40.5) found.push(`lines of ${wide.toFixed(1)} letters`);
      if (line < 1.5 * type) found.push(`lines ${(line / type).toFixed(2)} high`);
      if (style.textAlign === "justify") found.push("justified lines");
      if (next?.matches("p") && isText(next)) {
        const least = Math.min(line, length(getComputedStyle(next).lineHeight));
        const between = next.getBoundingClientRect().top - block.getBoundingClientRect().bottom;
        const apart = (between + least) / least;
        if (between >= 0 && apart < 1.49) found.push(`the next paragraph ${apart.toFixed(2)} lines below`);
      }
      return found.map((fault) => `“${block.textContent.trim().slice(0, 20)}” has ${fault}`);
    });
  });

async function findsNothing(screens, options) {
  const { page, finish } = await site.open({ context: { viewport: { width: 1280, height: 800 } }, ...options });
  const found = new Findings();
  for await (const screen of screens(page)) found.note(screen, await hardToRead(page));
  await finish();
  found.assertNone();
}

test("the check itself sees wide, low and justified lines, and paragraphs that stand close", async () => {
  const { page, finish } = await site.open({ context: { viewport: { width: 1280, height: 800 } } });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("main p { max-width: none; line-height: 1.2; text-align: justify; margin: 0 !important }");
    document.adoptedStyleSheets = [sheet];
    const wide = Object.assign(document.createElement("p"), { textContent: "长".repeat(99) });
    document.querySelector("main").append(wide);
  });
  const found = (await hardToRead(page)).join("\n");
  for (const fault of [/“长+” has lines of \d\d/, /has lines 1\.20 high/, /has justified lines/, /has the next paragraph 1\.00/]) {
    assert.match(found, fault);
  }
  await finish();
});

describe("blocks of text are easy to read", { concurrency: true }, () => {
  for (const language of LANGUAGES) {
    test(`in ${language}`, () => findsNothing((page) => everyScreen(page, language)));
  }
  test("in an edition that has grown old", () => findsNothing((page) => everyScreen(page, "zh"), { now: STALE }));
});
