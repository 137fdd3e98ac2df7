// Blocks of text by WCAG 1.4.8, on every screen in the three languages, at the width of a desk: lines of at most 40 Chinese
// letters, or 80 others, half as much again from line to line, and half as much again from paragraph to paragraph; not justified.
import { after, before, describe, test } from "node:test";
import { Findings } from "./findings.mjs";
import { LANGUAGES, everyScreen } from "./screens.mjs";
import { STALE, startSite } from "./support.mjs";

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** What is hard to read among the blocks of the screen. The letter of authority is a paper that is filled in by hand. */
const hardToRead = (page) =>
  page.evaluate(() => {
    const words = (element) => element.textContent.trim();
    const length = (value) => parseFloat(value) || 0;
    return [...document.querySelectorAll("main :is(p, li, dd), .banner p")].flatMap((block) => {
      if (!block.checkVisibility() || !words(block) || block.closest(".letter")) return [];
      const style = getComputedStyle(block);
      const [type, line] = [length(style.fontSize), length(style.lineHeight)];
      const wide = (block.clientWidth - length(style.paddingLeft) - length(style.paddingRight)) / type;
      const found = [];
      const name = `“${words(block).slice(0, 20)}”`;
      if (wide > 40.5) found.push(`${name} has lines of ${wide.toFixed(1)} letters`);
      if (line < 1.5 * type) found.push(`${name} has lines of ${(line / type).toFixed(2)}`);
      if (style.textAlign === "justify") found.push(`${name} is justified`);
      const next = block.nextElementSibling;
      if (block.matches("p") && next?.matches("p:not(.print-only)") && next.checkVisibility() && words(next)) {
        const between = next.getBoundingClientRect().top - block.getBoundingClientRect().bottom;
        const apart = (between + line) / line;
        if (between >= 0 && apart < 1.49) found.push(`${name} is ${apart.toFixed(2)} lines over the next paragraph`);
      }
      return found;
    });
  });

async function findsNothing(screens, options) {
  const { page, finish } = await site.open({ context: { viewport: { width: 1280, height: 800 } }, ...options });
  const found = new Findings();
  for await (const screen of screens(page)) found.note(screen, await hardToRead(page));
  await finish();
  found.assertNone();
}

describe("blocks of text are easy to read", { concurrency: true }, () => {
  for (const language of LANGUAGES) {
    test(`in ${language}`, () => findsNothing((page) => everyScreen(page, language)));
  }
  test("in an edition that has grown old", () => findsNothing((page) => everyScreen(page, "zh"), { now: STALE }));
});
