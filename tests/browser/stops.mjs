// Every stop of the keyboard, from the top of the page to its end.

/** The next Tab leads to the first stop of the page. */
export function fromTheTop(page) {
  return page.evaluate(() => {
    scrollTo(0, 0);
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
}

/** Tabs through the whole page. `judge` runs in the page at each stop and says what is wrong there, or nothing. */
export async function atEveryStop(page, judge) {
  await fromTheTop(page);
  await page.evaluate(() => {
    globalThis.stops = [];
  });
  const found = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const isNew = await page.evaluate(() => {
      const at = document.activeElement;
      return at !== document.body && !globalThis.stops.includes(at) && globalThis.stops.push(at) > 0;
    });
    if (!isNew) return found;
    const line = await page.evaluate(judge);
    if (line) found.push(line);
  }
}
