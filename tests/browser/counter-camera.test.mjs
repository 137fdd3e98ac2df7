// A resident's code by camera: read in a worker of its own, and the camera is off whenever it is not needed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HOUSEHOLDS, expected } from "./households.mjs";
import { hurryFromStart } from "./journeys/hurry.mjs";
import { LIMB, openCounter } from "./pages/counter.mjs";
import { HandoverPage } from "./pages/handover.mjs";
import { typeAddress } from "./pages/screen.mjs";
import { Mouse } from "./hands.mjs";
import { startSite } from "./support.mjs";
import { dotsOf, dotsOfRows, video } from "./video.mjs";

const household = HOUSEHOLDS.lowOwnIncome;
/** The number of `LIMB` as a code: 21 rows of 21 dots. */
const NUMBER = [
  0x1fd77f, 0x104e41, 0x174d5d, 0x175a5d, 0x17595d, 0x105541, 0x1fd57f, 0x1600, 0x1176f9, 0x28046, 0x1644bb,
  0x20cd9, 0xa6db7, 0x12f7, 0x1fdf6c, 0x104539, 0x175b86, 0x1749f7, 0x174620, 0x104211, 0x1fd9c7,
];

let sites;
let films;
before(async () => {
  const without = await startSite();
  const { code, drawn } = await atThePhone(without);
  films = { resident: video(dotsOf(drawn)), certificate: video(dotsOfRows(NUMBER)), nothing: video() };
  const seeing = (film) => startSite({ flags: film.flags });
  sites = {
    without,
    resident: await seeing(films.resident),
    certificate: await seeing(films.certificate),
    nothing: await seeing(films.nothing),
    code,
  };
});
after(async () => {
  for (const site of Object.values(sites ?? {})) await site.stop?.();
  for (const film of Object.values(films ?? {})) film.remove();
});

/** The code that a resident shows, and how it is drawn. */
async function atThePhone(site) {
  const { page, finish } = await site.open();
  await hurryFromStart(page, household);
  const handover = new HandoverPage(page, new Mouse());
  await handover.open();
  const found = { code: await handover.code(), drawn: await handover.scanned.getAttribute("src") };
  await finish();
  return found;
}

/** In the page: notes what is asked of the camera, and every track that it gives. */
function noteCameras() {
  globalThis.tracks = [];
  const { mediaDevices } = navigator;
  const ask = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (wanted) => {
    globalThis.wanted = wanted;
    const stream = await ask(wanted);
    globalThis.tracks.push(...stream.getTracks());
    return stream;
  };
}

/** The counter on a machine where the camera may be used; `before` is done with the page before anything loads. */
function open(site, { allowed = true, before } = {}) {
  const prepare = async (page) => {
    if (allowed) await page.context().grantPermissions(["camera"]);
    await page.addInitScript(noteCameras);
    await before?.(page);
  };
  return openCounter(site, { prepare });
}

/** How many cameras are on. */
const running = (page) => page.evaluate(() => globalThis.tracks.filter((track) => track.readyState === "live").length);

async function turnOn(page, counter) {
  await counter.press("Shift+F2");
  await page.waitForFunction(() => globalThis.tracks.length > 0);
  await counter.camera.picture.waitFor();
}

test("a resident's code is read from the camera, gone on with, and the camera is off", async () => {
  const { page, counter, requests, finish } = await open(sites.resident);
  assert.ok(!requests.some((address) => /camera-worker\.\w+\.(js|wasm)/.test(address)), "nothing comes before it is wanted");
  await turnOn(page, counter);
  assert.deepEqual(Object.keys(await page.evaluate(() => globalThis.wanted)), ["video"], "no sound is asked for");
  await counter.camera.picture.waitFor({ state: "detached" });
  assert.equal(await running(page), 0);
  assert.deepEqual(await counter.verdicts(), expected(household));
  assert.match(await counter.status.innerText(), /都只是口述/);
  assert.ok(requests.some((address) => /camera-worker\.\w+\.wasm/.test(address)));
  await finish();
});

test("a certificate before the camera is not read: the page says what it wants, and looks on", async () => {
  const { page, counter, finish } = await open(sites.certificate);
  await turnOn(page, counter);
  await page.waitForFunction(() => /不是交接码/.test(document.querySelector(".camera [role=status]").textContent));
  assert.deepEqual(await counter.answers(), {});
  assert.equal(await running(page), 1);
  assert.ok(!(await page.content()).includes(LIMB));
  await finish();
});

test("the camera is turned off by Escape, the same key, its button, the next person, another screen and who is away", async () => {
  const { page, counter, finish } = await open(sites.nothing, { before: (page) => page.clock.install() });
  const ways = {
    Escape: () => counter.press("Escape"),
    "the same key": () => counter.press("Shift+F2"),
    "its button": () => counter.camera.button.click(),
    "next person": () => counter.press("F8"),
    "one more person": () => page.getByRole("button", { name: "再来一位" }).click(),
    "a scan": () => counter.scan(LIMB),
    "nobody is there": async () => {
      await page.clock.fastForward("04:05");
      await counter.warning.waitFor();
      await page.clock.fastForward("01:05");
    },
    "another screen": async () => {
      await typeAddress(page, "#/about");
      await page.getByRole("heading", { level: 1, name: /助残导航/ }).waitFor();
      await page.goBack();
      await counter.ready();
    },
    "the page is left": () => page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }))),
  };
  for (const [way, go] of Object.entries(ways)) {
    const before = await page.evaluate(() => globalThis.tracks.length);
    await counter.press("Shift+F2");
    await page.waitForFunction((before) => globalThis.tracks.length > before, before);
    await counter.camera.picture.waitFor();
    await go();
    assert.equal(await running(page), 0, way);
    assert.equal(await counter.camera.picture.count(), 0, way);
  }
  await finish();
});

test("who turns it off while the browser still asks has it off", async () => {
  const { page, counter, finish } = await open(sites.nothing);
  await page.evaluate(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wanted) => {
      await new Promise((done) => {
        globalThis.answer = done;
      });
      return ask(wanted);
    };
  });
  await counter.press("Shift+F2");
  assert.match(await counter.camera.status.innerText(), /正在打开/);
  await counter.press("Escape");
  await page.evaluate(() => globalThis.answer());
  await page.waitForFunction(() => globalThis.tracks.length === 1);
  await page.waitForTimeout(200);
  assert.equal(await running(page), 0);
  assert.equal(await counter.camera.picture.count(), 0);
  await finish();
});

test("without permission, without a camera, and where it is taken, a sentence says so and the field waits", async () => {
  const troubles = [
    [{ site: sites.nothing, allowed: false }, null, /没有允许/],
    [{ site: sites.without }, null, /没有找到/],
    [{ site: sites.nothing }, "NotReadableError", /别的程序正在用/],
    [{ site: sites.nothing }, "none", /这里用不了/],
  ];
  for (const [{ site, allowed }, name, told] of troubles) {
    const { page, counter, finish } = await open(site, { allowed });
    await page.evaluate((name) => {
      if (name === "none") Object.defineProperty(navigator, "mediaDevices", { value: undefined });
      else if (name) navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", name));
    }, name);
    await counter.press("Shift+F2");
    await counter.camera.alert.filter({ hasText: told }).waitFor();
    assert.ok(await counter.field.evaluate((field) => field === document.activeElement), String(told));
    await counter.field.fill(sites.code);
    await counter.press("Enter");
    assert.deepEqual(await counter.verdicts(), expected(household), "pasting still works");
    assert.equal(await counter.camera.alert.innerText(), "", "what was said of the camera is gone");
    await finish();
  }
});

test("a picture at which the module stops costs a worker, and nothing at the desk", async () => {
  const stumble = () => {
    const Real = globalThis.Worker;
    globalThis.hired = 0;
    globalThis.Worker = class extends Real {
      constructor(...given) {
        super(...given);
        globalThis.hired += 1;
        // The first three stop at whatever they are shown.
        const stop = () => this.dispatchEvent(new MessageEvent("message", { data: 0 }));
        if (globalThis.hired < 4) this.postMessage = stop;
      }
    };
  };
  const { page, counter, finish } = await open(sites.resident, { before: (page) => page.addInitScript(stumble) });
  await turnOn(page, counter);
  await counter.camera.picture.waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => globalThis.hired), 4);
  assert.deepEqual(await counter.verdicts(), expected(household));
  await finish();
});
