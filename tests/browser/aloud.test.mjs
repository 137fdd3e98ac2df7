// Reading aloud, with a voice that the test plays: what is said, what is marked, and how one stops it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Keyboard, Mouse } from "./hands.mjs";
import { HOUSEHOLDS } from "./households.mjs";
import { hurryFromStart } from "./journeys/hurry.mjs";
import { DisplayFold, ReadingBar } from "./pages/display.mjs";
import { focusComesTo, focused, heading, leadsOn, typeAddress } from "./pages/screen.mjs";
import { startSite } from "./support.mjs";
import { CHINESE, ENGLISH, REMOTE, withVoices } from "./voices.mjs";

const hand = new Mouse();
const household = HOUSEHOLDS.lowOwnIncome;

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** A question, on a device with these voices. */
async function question(prepare = withVoices(CHINESE), options = {}) {
  const opened = await site.open({ prepare, ...options });
  await hurryFromStart(opened.page, household, { until: ["own_income"] });
  return {
    ...opened,
    fold: new DisplayFold(opened.page, hand),
    bar: new ReadingBar(opened.page, hand),
  };
}

const said = (page) => page.evaluate(() => globalThis.voice.said.map((one) => one.text));
const saying = (page) => page.evaluate(() => globalThis.voice.now?.text);
const ends = (page) => page.evaluate(() => globalThis.voice.ends());

/** Lets every sentence end, until nothing is said any more. Gives back all that was said. */
async function toTheEnd(page) {
  await page.evaluate(() => {
    for (let sentences = 0; globalThis.voice.now && sentences < 999; sentences += 1) globalThis.voice.ends();
  });
  return said(page);
}

/** The letters and numbers of a text: what is read aloud of it. */
const letters = (text) => text.replaceAll(/[^\p{L}\p{N}]/gu, "");

/** What is marked as being spoken. */
const marked = (page) =>
  page.evaluate(() => [...(CSS.highlights.get("spoken") ?? [])].map((range) => range.toString().trim()));

for (const [where, width] of Object.entries({ "a phone": 360, "a desk": 1280 })) {
  test(`on ${where} a question is read from its heading to its last word, as it stands there, sentence by sentence`, async () => {
    const { page, fold, finish } = await question(undefined, { context: { viewport: { width, height: 740 } } });
    const title = await heading(page);
    const help = await page.locator("main form .hint").first().innerText();
    const labels = await page.locator("form label").allInnerTexts();
    await fold.read();
    const shown = await page.locator("main").innerText();
    const sentences = await toTheEnd(page);
    assert.equal(letters(sentences.join("")), letters(shown));
    const order = [title, help, ...labels].flatMap((text) => text.split(/(?<=[。！？；])|\n/));
    const places = order.filter((one) => letters(one)).map((one) => sentences.findIndex((said) => letters(said) === letters(one)));
    assert.ok(!places.includes(-1), `not a sentence of its own: ${order[places.indexOf(-1)]}`);
    assert.deepEqual(places, places.toSorted((one, next) => one - next), "in the order of the screen");
    for (const sentence of sentences) assert.doesNotMatch(sentence, /[。！？；].*[\p{L}]/u, "one sentence at a time");
    const voices = await page.evaluate(() => [...new Set(globalThis.voice.said.map(({ lang, by }) => `${lang} ${by}`))]);
    assert.deepEqual(voices, ["zh-CN 小云"]);
    await finish();
  });
}

test("the help of a question and what is not to be had now are unfolded and read", async () => {
  const { page, fold, finish } = await question();
  const why = page.locator("main details", { hasText: "为什么问这个" });
  const inside = letters(await why.locator("p").first().textContent());
  assert.equal(await why.getAttribute("open"), null);
  await fold.read();
  assert.ok(letters((await toTheEnd(page)).join("")).includes(inside));
  assert.equal(await why.getAttribute("open"), "");
  await leadsOn(page, () => typeAddress(page, "#/results"));
  const folded = page.locator("main details.group");
  assert.equal(await folded.getAttribute("open"), null);
  const name = letters(await folded.locator("[data-programme] h3").first().textContent());
  await fold.read();
  assert.equal(await folded.getAttribute("open"), "");
  assert.ok(letters((await toTheEnd(page)).join("")).includes(name));
  await finish();
});

test("results are read too, and nothing of a screen reader's own", async () => {
  const { page, fold, finish } = await question();
  await leadsOn(page, () => typeAddress(page, "#/results"));
  // Reading unfolds what is not to be had now.
  await page.locator("main details.group").evaluate((group) => group.setAttribute("open", ""));
  // A verdict's mark is a picture of the word beside it.
  const shown = await page.locator("main").evaluate((main) => {
    const marks = [...main.querySelectorAll("[aria-hidden]")];
    for (const mark of marks) mark.style.display = "none";
    const text = main.innerText;
    for (const mark of marks) mark.style.display = "";
    return text;
  });
  await fold.read();
  assert.equal(letters((await toTheEnd(page)).join("")), letters(shown));
  await finish();
});

test("the sentence that is spoken is marked, and nothing else, until the end", async () => {
  const { page, fold, bar, finish } = await question();
  await fold.read();
  for (;;) {
    const now = await saying(page);
    if (now === undefined) break;
    assert.deepEqual(await marked(page), [now]);
    assert.equal(await page.locator("[data-spoken]").count(), 0);
    await ends(page);
  }
  assert.deepEqual(await marked(page), []);
  await bar.bar.waitFor({ state: "detached" });
  await finish();
});

test("what is marked is in sight", async () => {
  const { page, fold, finish } = await question();
  await leadsOn(page, () => typeAddress(page, "#/results"));
  await fold.read();
  for (let sentences = 0; sentences < 40 && (await saying(page)); sentences += 1) {
    const seen = await page.evaluate(() => {
      const [range] = CSS.highlights.get("spoken");
      const { top, bottom } = range.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    assert.ok(seen, await saying(page));
    await ends(page);
  }
  await finish();
});

test("a browser that cannot mark letters marks the block", async () => {
  const prepare = async (page) => {
    await withVoices(CHINESE)(page);
    await page.addInitScript(() => delete globalThis.Highlight);
  };
  const { page, fold, finish } = await question(prepare);
  await fold.read();
  for (let sentences = 0; sentences < 5; sentences += 1) {
    const blocks = await page.locator("[data-spoken]").allTextContents();
    assert.equal(blocks.length, 1);
    assert.ok(letters(blocks[0]).includes(letters(await saying(page))));
    await ends(page);
  }
  await toTheEnd(page);
  assert.equal(await page.locator("[data-spoken]").count(), 0);
  await finish();
});

test("paused, nothing is said; going on begins with the same sentence; stopped, it is over", async () => {
  const { page, fold, bar, finish } = await question();
  await fold.read();
  await ends(page);
  await ends(page);
  const here = await saying(page);
  await bar.pause();
  await bar.goingOn.waitFor();
  assert.equal(await saying(page), undefined);
  assert.deepEqual(await marked(page), []);
  await focusComesTo(page, /^button: 接着读/);
  await bar.goOn();
  await bar.pausing.waitFor();
  assert.equal(await saying(page), here);
  assert.deepEqual(await marked(page), [here]);
  await focusComesTo(page, /^button: 停一停/);
  const count = (await said(page)).length;
  await bar.stop();
  await bar.bar.waitFor({ state: "detached" });
  assert.equal(await saying(page), undefined);
  assert.deepEqual(await marked(page), []);
  await focusComesTo(page, /^h1: /);
  assert.equal((await said(page)).length, count, "a voice that ends late moves nothing");
  await fold.read();
  assert.equal(await saying(page), (await said(page))[0], "from the beginning again");
  await finish();
});

for (const [how, way] of [
  ["an answer", (page) => page.locator("form [type=submit]").click()],
  ["another address", (page) => typeAddress(page, "#/results")],
  ["the back button", (page) => page.goBack()],
]) {
  test(`another screen ends the reading: ${how}`, async () => {
    const { page, fold, bar, finish } = await question();
    await fold.read();
    await ends(page);
    await page.locator("form label").first().click();
    await leadsOn(page, () => way(page));
    await bar.bar.waitFor({ state: "detached" });
    assert.equal(await saying(page), undefined);
    assert.deepEqual(await marked(page), []);
    await finish();
  });
}

test("another screen ends a reading that is paused", async () => {
  const { page, fold, bar, finish } = await question();
  await fold.read();
  await bar.pause();
  await leadsOn(page, () => typeAddress(page, "#/results"));
  await bar.bar.waitFor({ state: "detached" });
  await finish();
});

test("another language ends the reading", async () => {
  const { page, fold, bar, finish } = await question(withVoices(CHINESE, ENGLISH));
  await fold.read();
  await fold.speak("en");
  await bar.bar.waitFor({ state: "detached" });
  assert.equal(await saying(page), undefined);
  await finish();
});

test("by keyboard alone: read, pause, go on, stop", async () => {
  const { page, finish } = await question();
  const keyboard = new Keyboard(page);
  const [fold, bar] = [new DisplayFold(page, keyboard), new ReadingBar(page, keyboard)];
  await fold.read();
  assert.equal(await fold.fold.getAttribute("open"), null, "the fold is out of the way");
  await page.waitForFunction(() => document.activeElement.matches("[data-pause]"));
  await page.keyboard.press("Space");
  await page.waitForFunction(() => document.activeElement.matches("[data-go-on]"));
  assert.equal(await saying(page), undefined);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.matches("[data-pause]"));
  assert.equal(await saying(page), (await said(page))[0]);
  await bar.stop();
  await page.waitForFunction(() => document.activeElement.matches("main h1"));
  await finish();
});

test("whoever reads on by keyboard while it speaks keeps the focus", async () => {
  const { page, fold, finish } = await question();
  await fold.read();
  await page.locator("form input").first().focus();
  const here = await focused(page);
  await ends(page);
  await ends(page);
  assert.equal(await focused(page), here);
  await finish();
});

test("voices that are found late are found", async () => {
  const prepare = async (page) => {
    await withVoices(CHINESE)(page);
    await page.addInitScript(() => {
      globalThis.voice.late = true;
    });
  };
  const { page, fold, finish } = await question(prepare);
  await fold.unfoldAloud();
  assert.equal(await fold.reading.count(), 0);
  await page.evaluate(() => globalThis.voice.find());
  await fold.reading.waitFor();
  assert.notEqual(await fold.fold.getAttribute("open"), null, "the fold stays open");
  await finish();
});

const WITHOUT = {
  "no voice": withVoices(),
  "a voice that is somewhere else": withVoices(REMOTE),
  "an English voice": withVoices(ENGLISH),
  "no speech at all": (page) => page.addInitScript(() => delete globalThis.speechSynthesis),
};
for (const [name, prepare] of Object.entries(WITHOUT)) {
  test(`with ${name} no button is there, and how the phone reads is told`, async () => {
    const { fold, finish } = await question(prepare);
    await fold.unfoldAloud();
    assert.equal(await fold.reading.count(), 0);
    assert.match(await fold.aloud.innerText(), /不会读中文[^]*旁白[^]*无障碍/);
    await finish();
  });
}

test("the device's own voice is taken, not the one that is somewhere else", async () => {
  const { page, fold, finish } = await question(withVoices(REMOTE, CHINESE));
  await fold.read();
  assert.equal(await page.evaluate(() => globalThis.voice.said[0].by), "小云");
  await finish();
});

test("in English with only a Chinese voice no button is there, and how the phone reads is told", async () => {
  const { fold, finish } = await question();
  await fold.speak("en");
  await fold.aloud.getByText("cannot read English").waitFor();
  assert.equal(await fold.reading.count(), 0);
  assert.match(await fold.aloud.innerText(), /VoiceOver[^]*TalkBack/);
  await finish();
});

test("in English an English voice reads, and a Chinese one what stands there in Chinese", async () => {
  const { page, fold, finish } = await question(withVoices(CHINESE, ENGLISH));
  await fold.speak("en");
  await leadsOn(page, () => typeAddress(page, "#/results"));
  await fold.read();
  await toTheEnd(page);
  const all = await page.evaluate(() => globalThis.voice.said);
  assert.ok(all.some(({ by }) => by === "Ann"));
  for (const { text, by } of all) assert.equal(by, /[\u4e00-\u9fff]/.test(text) ? "小云" : "Ann", text);
  await finish();
});
