// axe-core finds nothing at the counter in any of its states, and everything there has room, in the three languages, on a
// desktop's screen and on a phone's.
import { after, before, test } from "node:test";
import { faults } from "./faults.mjs";
import { Findings } from "./findings.mjs";
import { Mouse } from "./hands.mjs";
import { look } from "./looks.mjs";
import { certificateNumber, openCounter } from "./pages/counter.mjs";
import { DisplayFold } from "./pages/display.mjs";
import { explained } from "./pages/screen.mjs";
import { liesOver, sticksOut } from "./room.mjs";
import { LANGUAGES } from "./screens.mjs";
import { startSite } from "./support.mjs";

const WINDOWS = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };

/** Somebody of 60. */
const NUMBER = certificateNumber("19660301", 4, 2);

/** On a desktop the results scroll by themselves, by keyboard too. Their lines are looked at as if they did not. */
const UNROLLED = ".verdicts { max-height: none !important; overflow: visible !important }";

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** What is wrong with the page as it is now, in each window; it is in the desktop's again then. */
async function wrong(page) {
  const found = [];
  for (const [name, size] of Object.entries(WINDOWS).reverse()) {
    await look(page, { size, css: UNROLLED });
    await page.evaluate(() => scrollTo(0, 0));
    const lacks = [...(await sticksOut(page)), ...(await liesOver(page))];
    await look(page, { size });
    found.push(...[...lacks, ...(await faults(page))].map((line) => `${name}: ${line}`));
  }
  return found;
}

/** Shows the counter in a language, with the fold over it closed. */
async function speak(page, counter, language) {
  const fold = new DisplayFold(page, new Mouse());
  await fold.speak(language);
  await fold.close();
  await explained(page);
  await counter.ready();
}

/** What comes in at the top: a number that is none, one that is to be compared, one that is filled in. */
async function* entered(page, counter) {
  yield "nothing entered";
  await counter.field.fill("1101");
  await counter.press("Enter");
  await page.locator("#entry[aria-invalid=true]").waitFor();
  yield "a wrong number refused";
  await counter.row("age").locator("input[type=text]").fill("50");
  await counter.field.fill(NUMBER);
  await counter.press("Enter");
  await counter.differs.first().waitFor();
  await page.locator("#fill:focus").waitFor();
  yield "a certificate's number read, which contradicts what was said";
  await counter.press("Enter");
  await counter.fill.waitFor({ state: "detached" });
  yield "a certificate's number filled in";
}

/** The facts and the results: some of what decides them was seen, some was only said. */
async function* answered(page, counter) {
  await counter.row("certificate").locator("input").first().focus();
  await counter.press("1");
  await counter.row("registration").locator("input").first().focus();
  await counter.press("F4", "F4", "1");
  await page.locator("[data-rests=partly]").first().waitFor({ state: "attached" });
  yield "some answers";
  await counter.press("F6", "Enter");
  await page.locator(".verdict-group li details[open] .cite").first().waitFor();
  yield "the reasons of a result";
  await page.locator("details.verdict-group > summary").click();
  yield "what cannot be had unfolded";
  await counter.press("F3", "F3");
  await page.locator(".verdict-group .acting").first().waitFor();
  await page.locator(".comes-told summary").click();
  yield "somebody who acts, with what they should know";
}

/** Every state of the counter that comes without waiting, one after the other. */
async function* states(page, counter) {
  yield* entered(page, counter);
  yield* answered(page, counter);
  await page.locator("details.keys > summary").click();
  yield "the keys unfolded";
  await counter.press("F1");
  await page.locator("#phone-code:focus").waitFor();
  yield "the code for the phone";
  await counter.more.click();
  await counter.calls.first().waitFor();
  await counter.more.click();
  await counter.calls.nth(1).waitFor();
  yield "two people waiting";
}

for (const language of LANGUAGES) {
  test(`no state of the counter has a fault, and all has room, on a desktop and on a phone (${language})`, async () => {
    const { page, counter, finish } = await openCounter(site);
    await speak(page, counter, language);
    const found = new Findings();
    for await (const state of states(page, counter)) found.note(state, await wrong(page));
    await finish();
    found.assertNone();
  });
}

test("nor has the warning that nobody is there, in any language", async () => {
  const { page, counter, finish } = await openCounter(site, { prepare: (page) => page.clock.install() });
  await counter.row("certificate").locator("input").first().focus();
  await counter.press("1");
  const found = new Findings();
  for (const language of LANGUAGES) {
    await speak(page, counter, language);
    await page.clock.fastForward("04:05");
    await counter.warning.waitFor();
    found.note(language, await wrong(page));
    await counter.press("Shift");
    await counter.warning.waitFor({ state: "detached" });
  }
  await finish();
  found.assertNone();
});
