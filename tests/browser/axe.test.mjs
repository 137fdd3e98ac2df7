// axe-core finds nothing on any screen, in any state: every rule it has, with contrast at 7:1.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faults } from "./faults.mjs";
import { Findings } from "./findings.mjs";
import { Mouse } from "./hands.mjs";
import { HOUSEHOLDS, expected } from "./households.mjs";
import { hurry, hurryFromStart } from "./journeys/hurry.mjs";
import { DisplayFold } from "./pages/display.mjs";
import { leadsOn, typeAddress } from "./pages/screen.mjs";
import { STALE, startSite } from "./support.mjs";
import { everything, grownOld, tools, withAnswers } from "./tour.mjs";
import { CHINESE, ENGLISH, withVoices } from "./voices.mjs";

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

async function findsNothing(page, states) {
  const found = new Findings();
  for await (const state of states) found.note(state, await faults(page));
  found.assertNone();
}

test("the check itself sees a fault", async () => {
  const { page, finish } = await site.open();
  await page.evaluate(() => document.querySelector("main").append(document.createElement("img")));
  assert.match((await faults(page)).join("\n"), /image-alt/);
  await finish();
});

test("every screen, question, mistake and verdict, on a phone", async () => {
  const { page, finish } = await site.open();
  await findsNothing(page, everything(page));
  await finish();
});

test("every screen at the width of a desk, with the system's high contrast", async () => {
  const context = { viewport: { width: 1280, height: 800 }, contrast: "more" };
  const { page, finish } = await site.open({ context });
  await findsNothing(page, withAnswers(page, HOUSEHOLDS.expiringOnAllowance));
  await finish();
});

test("in English, in the largest text and in black and white, with the fold open and closed", async () => {
  const { page, finish } = await site.open();
  const household = HOUSEHOLDS.nursedPensioner;
  const fold = new DisplayFold(page, new Mouse());
  async function* states() {
    await hurryFromStart(page, household, { until: ["age"] });
    await fold.pick("size", "4");
    await fold.pick("contrast", "high");
    await fold.speak("en");
    yield "question, fold open";
    await fold.close();
    yield "question";
    await hurry(page, household);
    yield "results";
    const [likely] = expected(household).likely;
    for (const address of [`#/programmes/${likely}`, "#/checklist", "#/review", "#/about", "#/nonsense"]) {
      await leadsOn(page, () => typeAddress(page, address));
      yield address;
    }
  }
  await findsNothing(page, states());
  await finish();
});

for (const language of ["zh", "zh-easy", "en"]) {
  test(`the tools, in every state (${language})`, async () => {
    const { page, finish } = await site.open({ prepare: withVoices(CHINESE, ENGLISH) });
    await findsNothing(page, tools(page, language));
    await finish();
  });
}

test("the tools in the largest text and in black and white, on the narrowest phone", async () => {
  const { page, finish } = await site.open({ context: { viewport: { width: 320, height: 640 } } });
  const fold = new DisplayFold(page, new Mouse());
  await fold.pick("size", "4");
  await fold.pick("contrast", "high");
  await findsNothing(page, tools(page, "zh"));
  await finish();
});

test("the warnings of an edition that has grown old", async () => {
  const { page, finish } = await site.open({ now: STALE });
  await findsNothing(page, grownOld(page));
  await finish();
});

test("the failure screen", async () => {
  const prepare = (page) => page.route("**/*.wasm", (route) => route.abort());
  const { page, finish } = await site.open({ prepare, ready: false, allow: [/net::ERR_FAILED/] });
  await page.getByRole("heading", { name: "这一页没能打开" }).waitFor();
  assert.deepEqual(await faults(page), []);
  await finish();
});
