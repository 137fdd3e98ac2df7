// The clerk's counter between two people: nothing of the one before is left anywhere that the page can reach.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HOUSEHOLDS } from "./households.mjs";
import { hurryFromStart } from "./journeys/hurry.mjs";
import { CounterPage, DESKTOP, certificateNumber, openCounter } from "./pages/counter.mjs";
import { typeAddress } from "./pages/screen.mjs";
import { startSite } from "./support.mjs";

/** Somebody whose birthday, age and number nobody else has. */
const NUMBER = certificateNumber("19330717", 6, 3);
const MARKS = [NUMBER, NUMBER.slice(0, 18), "19330717", "93 周岁", "精神残疾，三级"];

/** The codes for the phone that were on the screen, as they stood there and as they are scanned. */
const codes = new Set();

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

const open = (options) => openCounter(site, options);

/**
 * Fills one person with marks: a number, answers, what was seen, a number that is none, half a grade, who comes, reasons
 * that are open, the code for the phone, a slip in large type.
 */
async function fillIn(counter) {
  await counter.press("F2");
  await counter.takeCertificate(NUMBER);
  await counter.row("certificate").locator("input").first().focus();
  await counter.press("F4", "1");
  await counter.row("age").locator("input[type=text]").fill("93");
  await counter.row("assistance").locator("input").first().focus();
  await counter.press("2");
  await counter.row("needs").locator("input").first().focus();
  await counter.type("137c");
  await counter.press("Enter");
  await counter.field.pressSequentially(NUMBER.slice(0, 19));
  await counter.press("F3", "F6", "Enter", "F1");
  const letters = await counter.phone.locator("[data-code-text]").innerText();
  codes.add(letters).add(letters.replaceAll(" ", ""));
  await counter.press("Shift+F9");
}

/** All that is in the document: its text, its attributes, and what the fields hold. */
function document(page) {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll("input, select, textarea")];
    const held = fields.map((one) => [one.name, one.type, one.checked, one.value, one.defaultValue].join(" "));
    return [document.documentElement.outerHTML, ...held].join("\n");
  });
}

/** All that outlives a screen or is seen beside it. */
function beside(page) {
  return page.evaluate(async () =>
    JSON.stringify({
      title: document.title,
      address: location.href,
      state: history.state,
      entries: history.length,
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
      name: window.name,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    }),
  );
}

/** Every string that the page's engine holds, after a collection of what nothing holds. */
async function heap(page) {
  const devtools = await page.context().newCDPSession(page);
  const chunks = [];
  devtools.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await devtools.send("HeapProfiler.collectGarbage");
  await devtools.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await devtools.detach();
  return JSON.parse(chunks.join("")).strings.join("\n");
}

/** The memory of the program itself, as text. */
async function memory(page) {
  const bytes = await page.evaluate(async () => {
    const glue = await import(new URL(document.querySelector("script[data-glue]").dataset.glue, document.baseURI).href);
    const running = await glue.default();
    const memory = Object.values(running).find((one) => one instanceof WebAssembly.Memory);
    const bytes = new Uint8Array(memory.buffer);
    let text = "";
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(text);
  });
  return Buffer.from(bytes, "base64").toString("latin1");
}

function assertNone(text, where, marks = [...MARKS, ...codes]) {
  for (const mark of marks) assert.ok(!text.includes(mark), `${where} holds “${mark}”`);
}

async function assertNothingLeft(page, where, fresh) {
  const shown = await document(page);
  assertNone(shown, `${where}: the document`);
  assert.equal(await new CounterPage(page).slip.count(), 0, `${where}: the slip`);
  assert.equal(await new CounterPage(page).phone.count(), 0, `${where}: the code for the phone`);
  assert.equal(await page.locator("[name=comes-now]:checked").inputValue(), "person", `${where}: who comes`);
  assert.equal(await page.locator(".verdict-group li details[open]").count(), 0, `${where}: the reasons`);
  assert.equal(await new CounterPage(page).changed.innerText(), "", `${where}: what was said aloud`);
  assert.deepEqual(await new CounterPage(page).answers(), {}, `${where}: the fields`);
  assert.equal(await new CounterPage(page).field.inputValue(), "", `${where}: the field at the top`);
  assert.deepEqual(await new CounterPage(page).verdicts(), fresh.verdicts, `${where}: the verdicts`);
  const outside = await beside(page);
  assertNone(outside, `${where}: storage, title, address, history`);
  assert.deepEqual({ ...JSON.parse(outside), entries: 0 }, fresh.beside, `${where}: storage, title, address, history`);
  assertNone(await heap(page), `${where}: the engine's strings`);
  assertNone(await memory(page), `${where}: the program's memory`, [NUMBER, NUMBER.slice(0, 18), "19330717"]);
}

async function freshly(page) {
  const counter = new CounterPage(page);
  return { verdicts: await counter.verdicts(), beside: { ...JSON.parse(await beside(page)), entries: 0 } };
}

test("these tests would see it: an age in the page, a number in the engine's memory, a word in the program's", async () => {
  const { page, counter, finish } = await open();
  await counter.scan(NUMBER);
  assert.ok((await document(page)).includes("93 周岁"));
  await counter.press("Escape");
  await counter.field.pressSequentially(NUMBER);
  await page.evaluate(() => {
    globalThis.held = document.querySelector("#entry").value;
  });
  assert.ok((await heap(page)).includes(NUMBER));
  assert.ok((await memory(page)).includes("grade_limb"));
  await finish();
});

test("the number is in no memory once it was read, whether it came by hand or by scanner, whole or wrong", async () => {
  const { page, counter, finish } = await open();
  await counter.press("F2");
  await counter.takeCertificate(NUMBER);
  await counter.row("certificate").locator("input").first().focus();
  await counter.scan(NUMBER);
  await counter.press("Escape");
  await counter.row("certificate").locator("input").first().focus();
  await counter.scan(`${NUMBER.slice(0, 19)}9`);
  const marks = [NUMBER.slice(0, 18), "19330717"];
  assertNone(await memory(page), "the program's memory", marks);
  assertNone(await heap(page), "the engine's strings", marks);
  await finish();
});

test("after “next person” nothing of the one before is left", async () => {
  const { page, counter, finish } = await open();
  const fresh = await freshly(page);
  await fillIn(counter);
  assert.ok((await counter.slip.count()) > 0, "the slip was being printed");
  assert.ok((await counter.slip.locator(".qr").count()) > 0, "with the code on it");
  await counter.press("F8");
  assert.equal(await counter.ticket.innerText(), "正在办：A2");
  await assertNothingLeft(page, "next person", fresh);
  await finish();
});

test("who waits is not lost, and nothing of one person comes to another", async () => {
  const { page, counter, finish } = await open();
  await fillIn(counter);
  const first = await counter.answers();
  await page.getByRole("button", { name: "再来一位" }).click();
  assert.deepEqual(await counter.answers(), {});
  assertNone(await document(page), "the second person's screen");
  await counter.row("certificate").locator("input").first().focus();
  await counter.press("4");
  await page.getByRole("button", { name: "叫 A1" }).click();
  assert.deepEqual(await counter.answers(), first);
  await page.getByRole("button", { name: "叫 A2" }).click();
  assert.deepEqual(await counter.answers(), { certificate: "none" });
  await page.getByRole("button", { name: "不等了：A1" }).click();
  await counter.press("F8");
  assert.equal(await counter.ticket.innerText(), "正在办：A3");
  assertNone(await document(page), "after both have gone");
  assertNone(await heap(page), "after both have gone: the engine's strings");
  await finish();
});

test("leaving the screen, or the page, wipes everybody; so does coming back to a page as it was left", async () => {
  const { page, counter, finish } = await open();
  const fresh = await freshly(page);
  const away = async () => {
    await typeAddress(page, "#/about");
    await page.getByRole("heading", { level: 1, name: /助残导航/ }).waitFor();
    await page.goBack();
  };
  const leave = {
    "another screen": away,
    "another screen, from a field that is half filled in": async () => {
      await counter.row("age").locator("input[type=text]").pressSequentially("93");
      await away();
    },
    "the page is left": () => page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }))),
    "the page comes back": () => page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))),
    "another page": async () => {
      await page.goto(new URL("programmes/index.html", site.url).href);
      await page.goBack();
    },
    "loaded anew": () => page.reload(),
  };
  for (const [way, go] of Object.entries(leave)) {
    await fillIn(counter);
    await page.getByRole("button", { name: "再来一位" }).click();
    await go();
    await counter.ready();
    assert.equal(await counter.ticket.innerText(), "正在办：A1", way);
    await assertNothingLeft(page, way, fresh);
  }
  await finish();
});

test("nothing is kept, and what a visitor of this machine left is gone after “next person”, and is not offered", async () => {
  const { page, another, finish } = await site.open({ context: DESKTOP });
  await hurryFromStart(page, HOUSEHOLDS.farmer);
  await typeAddress(page, "#/keep");
  await page.getByRole("button", { name: "存下来", exact: true }).click();
  await page.waitForFunction(() => localStorage.zhucan?.includes("\nanswers "));
  const theirs = await page.evaluate(() => localStorage.zhucan);
  await page.close();
  const clerk = await another();
  await clerk.locator("[data-offer]").waitFor();
  await typeAddress(clerk, "#/counter");
  const desk = new CounterPage(clerk);
  await desk.ready();
  await clerk.keyboard.press("F8");
  const stored = () => clerk.evaluate(() => [localStorage.zhucan, sessionStorage.zhucan]);
  assert.deepEqual(await stored(), [theirs, undefined], "who opens the counter by mistake loses nothing");
  await desk.takeCertificate(NUMBER);
  assert.deepEqual(await stored(), [theirs, undefined], "nothing of whoever is at the desk is stored");
  await clerk.keyboard.press("F8");
  assert.deepEqual(await stored(), [undefined, undefined]);
  await typeAddress(clerk, "#/start");
  await clerk.getByRole("button", { name: /^为我自己/ }).waitFor();
  assert.equal(await clerk.locator("[data-offer]").count(), 0);
  await finish();
});

test("F8 held down is done with one person, not with everybody who waits", async () => {
  const { page, counter, finish } = await open();
  for (let person = 0; person < 3; person += 1) {
    await counter.takeCertificate(NUMBER);
    await page.getByRole("button", { name: "再来一位" }).click();
  }
  await page.keyboard.down("F8");
  for (let again = 0; again < 5; again += 1) await page.keyboard.down("F8");
  await page.keyboard.up("F8");
  assert.equal(await page.getByRole("button", { name: /^叫 / }).count(), 2, "two still wait");
  await finish();
});

test("a number that was typed and not sent does not stay on the screen when nobody is there", async () => {
  const { page, counter, finish } = await open({ prepare: (page) => page.clock.install() });
  await page.locator("#entry").fill(NUMBER.slice(0, 12));
  await page.clock.fastForward("04:05");
  await counter.warning.waitFor();
  // As a voice or a switch does it: a click, and no pointer.
  await counter.warning.getByRole("button").evaluate((button) => button.click());
  assert.equal(await counter.warning.count(), 0, "the button goes on");
  assert.notEqual(await page.locator("#entry").inputValue(), "");
  await page.clock.fastForward("04:05");
  await page.clock.fastForward("01:05");
  assert.equal(await page.locator("#entry").inputValue(), "");
  await finish();
});

test("when nobody is there a warning comes, any key goes on, and without one everything is wiped", async () => {
  const { page, counter, finish } = await open({ prepare: (page) => page.clock.install() });
  const fresh = await freshly(page);
  await page.clock.fastForward("05:30");
  assert.equal(await counter.warning.count(), 0, "with nobody at the desk nothing is wiped and nothing is said");
  await fillIn(counter);
  for (let again = 0; again < 3; again += 1) {
    await page.clock.fastForward("03:50");
    assert.equal(await counter.warning.count(), 0);
    await page.clock.fastForward("00:15");
    await counter.warning.waitFor();
    await counter.press("Shift");
    assert.equal(await counter.warning.count(), 0, "any key goes on");
  }
  await page.clock.fastForward("04:05");
  await counter.warning.getByRole("button").click();
  assert.equal(await counter.warning.count(), 0, "so does the button");
  assert.equal((await counter.answers()).certificate, "valid");
  await page.clock.fastForward("04:05");
  await counter.warning.waitFor();
  await page.clock.fastForward("00:55");
  assert.equal((await counter.answers()).certificate, "valid", "not before the minute is over");
  await page.clock.fastForward("00:10");
  assert.match(await counter.status.innerText(), /已经全部清掉/);
  await assertNothingLeft(page, "nobody was there", fresh);
  await finish();
});
