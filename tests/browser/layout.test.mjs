// Nothing sticks out sideways and no word is cut off: on the narrowest phone, zoomed, with large text, with the text
// spacing of WCAG 1.4.12. What a finger has to meet is large, and apart from the next.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Findings } from "./findings.mjs";
import { DIRECTORY, PROGRAMMES } from "./households.mjs";
import { STALE, startSite } from "./support.mjs";
import { everyProgramme, everything, grownOld } from "./tour.mjs";

const PHONE = { width: 360, height: 740 };
const SPACING =
  "* { line-height: 1.7 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
  "p { margin-bottom: 2em !important }";

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

async function look(page, { size, css = "", rootSize = "" }) {
  await page.setViewportSize(size);
  await page.evaluate(([css, rootSize]) => {
    document.documentElement.style.fontSize = rootSize;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, [css, rootSize]);
}

/**
 * What sticks out of the screen, and what is cut off by its own box. A table of data may be wider than the screen where
 * it scrolls by itself, by keyboard too: WCAG 1.4.10 has it so.
 */
function sticksOut(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found = [];
    const sideways = document.scrollingElement.scrollWidth - width;
    if (sideways > 0) found.push(`the page scrolls ${sideways} px sideways`);
    const leaves = ({ left, right }) => right > width + 0.5 || left < -0.5;
    const scrolls = "[role=region][aria-label][tabindex='0']:has(> table)";
    for (const element of document.querySelectorAll("body *")) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || element.closest(`.visually-hidden, .skip, ${scrolls} > table`)) continue;
      const style = getComputedStyle(element);
      const cut =
        (style.overflowX !== "visible" && !element.matches(scrolls) && element.scrollWidth > element.clientWidth + 1) ||
        (style.overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1);
      const name = `${element.localName} “${element.textContent.trim().slice(0, 20)}”`;
      const outermost = !leaves(element.parentElement.getBoundingClientRect());
      if (leaves(box) && outermost) found.push(`${name} leaves the screen`);
      if (cut) found.push(`${name} is cut off`);
    }
    return found;
  });
}

/**
 * Targets that are too small at 20 px type: answers and main buttons need 60 px, the rest 48. Links that run with a
 * sentence are exempt, as in WCAG 2.5.8.
 */
function tooSmall(page) {
  return page.evaluate(() => {
    const [MAIN, OTHER] = [60, 48];
    const all = (selector) => [...document.querySelectorAll(selector)];
    const lines = all("input[type=radio], input[type=checkbox]").map((input) => input.closest("label"));
    const main = [...lines, ...all("main .button, main .choice, main input[type=text]")];
    const runsWithText = (one) => getComputedStyle(one).display === "inline";
    const others = all("a[href], button, summary").filter(
      (one) => !main.includes(one) && !one.matches(".skip") && !runsWithText(one),
    );
    const small = (least) => (element) => {
      const { width, height } = element.getBoundingClientRect();
      const fits = width === 0 || (height > least - 0.5 && width > OTHER - 0.5);
      return fits ? [] : [`“${element.innerText.trim()}” is ${Math.round(width)} × ${Math.round(height)}`];
    };
    return [...main.flatMap(small(MAIN)), ...others.flatMap(small(OTHER))];
  });
}

/** Lines and buttons with less than 8 px between them. */
function tooClose(page) {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll("main label, main .button, main .choice")]
      .map((one) => ({ name: one.innerText.trim(), ...one.getBoundingClientRect().toJSON() }))
      .filter((box) => box.width > 0);
    const gap = (one, other) =>
      Math.max(
        Math.max(one.left, other.left) - Math.min(one.right, other.right),
        Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom),
      );
    return boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter((other) => gap(one, other) < 7.5)
        .map((other) => `“${one.name}” touches “${other.name}”`),
    );
  });
}

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
