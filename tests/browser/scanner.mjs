// A scanner that types.

/** How long a hand leaves between two keys at least, in milliseconds. */
export const HAND = 75;

/** What a scanner does: a whole text in a moment, and Enter. Nothing waits for an answer between two keys. */
export async function scan(page, text) {
  const devtools = await page.context().newCDPSession(page);
  // A scanner's keys bear the times at which it sent them, however busy the machine is that takes them.
  const begun = Date.now() / 1000;
  const press = (type, key, at) => devtools.send("Input.dispatchKeyEvent", { type, timestamp: begun + at / 1000, ...key });
  const keys = [...text].map((letter) => ({ key: letter, text: letter }));
  keys.push({ key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" });
  await Promise.all(keys.flatMap((key, at) => [press("keyDown", key, at), press("keyUp", { ...key, text: undefined }, at)]));
  await devtools.detach();
  await page.waitForTimeout(HAND);
}
