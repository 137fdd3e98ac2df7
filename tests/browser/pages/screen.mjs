// What holds for every screen: one heading that carries the focus, a title of its own, never blank.
import assert from "node:assert/strict";

const HEADING = "main h1";

/** The heading while the explanations are on their way: nothing to stop at. */
export const WAITING = "正在取说明";

/** The same in every language. */
const ALL_WAITING = [WAITING, "正在打开说明", "The explanations are coming"];

/** Waits until the explanations are here, and the screen is whole: what comes piece by piece is no longer busy. */
export async function explained(page) {
  await page.waitForFunction(
    ([at, ...waiting]) =>
      ![undefined, ...waiting].includes(document.querySelector(at)?.innerText.trim()) &&
      !document.querySelector("main [aria-busy=true]"),
    [HEADING, ...ALL_WAITING],
  );
}

/** The heading's text; waits until there is one. */
export async function heading(page) {
  return (await page.locator(HEADING).innerText()).trim();
}

/** What has the focus: tag and text, to compare and to read in a failure. */
export function focused(page) {
  return page.evaluate(() => {
    const at = document.activeElement;
    return at && at !== document.body ? `${at.localName}: ${at.innerText.trim()}` : "nothing";
  });
}

/** Waits until the focus is on something whose description matches: it moves once the screen is drawn. */
export async function focusComesTo(page, expected, told) {
  const until = Date.now() + 2000;
  let now = await focused(page);
  while (!expected.test(now) && Date.now() < until) {
    await page.waitForTimeout(15);
    now = await focused(page);
  }
  assert.match(now, expected, told);
}

/**
 * Does what leads to another screen, and waits for it, and for its explanations. A person who cannot see the page must notice: the focus is on
 * the new heading, the title has changed, and the heading is in sight.
 */
export async function leadsOn(page, action) {
  const before = { heading: await heading(page), title: await page.title() };
  await action();
  await page
    .waitForFunction(([at, ...passing]) => {
      const now = document.querySelector(at)?.innerText.trim();
      return now && !passing.includes(now);
    }, [HEADING, before.heading, ...ALL_WAITING], { timeout: 5000 })
    .catch(() => assert.fail(`“${before.heading}” led nowhere`));
  await explained(page);
  const now = await heading(page);
  await focusComesTo(page, /^h1: /, `the focus is on the heading “${now}”`);
  assert.equal(await focused(page), `h1: ${now}`);
  const title = await page.title();
  assert.notEqual(title, before.title, `“${now}” has a title of its own`);
  assert.doesNotMatch(title, /错误/);
  const top = await page.locator(HEADING).evaluate((one) => one.getBoundingClientRect().top / innerHeight);
  assert.ok(top >= 0 && top < 1, `“${now}” is in sight, not at ${top} screens`);
  return now;
}

/** Somebody follows a link or a bookmark, or types: only what stands after # changes. */
export async function typeAddress(page, address) {
  await page.evaluate((address) => {
    location.hash = address;
  }, address);
}

/** The address without the host: what the browser's history and a shared link would give away. */
export function address(page) {
  return page.evaluate(() => location.pathname + location.search + location.hash);
}
