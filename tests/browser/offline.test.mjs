// The page without a network, and how a newer edition comes: offered, never swapped under a person, and never to half.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { startServer } from "../../scripts/serve.mjs";
import { Mouse } from "./hands.mjs";
import { HOUSEHOLDS, expected } from "./households.mjs";
import { hurryFromStart } from "./journeys/hurry.mjs";
import { ChecklistPage } from "./pages/checklist.mjs";
import { DisplayFold } from "./pages/display.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { leadsOn, typeAddress } from "./pages/screen.mjs";
import { openPage, startSite } from "./support.mjs";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const hand = new Mouse();
const household = HOUSEHOLDS.pensioner;
const NEWER = "ffffffffff";
/** What a browser reports when there is no server, and when a file is not there or not what it should be. */
const AWAY = [/net::ERR_(CONNECTION_REFUSED|FAILED|CONNECTION_RESET|EMPTY_RESPONSE)/, /404/, /integrity/, /ServiceWorker/];

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** A server of the test's own, over a copy of dist/, that can go away and come back. */
async function serveCopy() {
  const root = join(mkdtempSync(join(tmpdir(), "zhucan-")), "dist");
  cpSync(dist, root, { recursive: true });
  let server = await startServer({ root });
  const { url } = server;
  const port = Number(new URL(url).port);
  const close = () => server?.close().then(() => (server = undefined));
  return {
    url,
    root,
    goesAway: close,
    comesBack: async () => (server = await startServer({ root, port })),
    /** The server takes the request, and says nothing. */
    hangs: async () => {
      await close();
      const mute = createServer(() => {});
      await new Promise((done) => mute.listen(port, "127.0.0.1", done));
      server = {
        close: () =>
          new Promise((done) => {
            mute.close(done);
            mute.closeAllConnections();
          }),
      };
    },
    open: ({ browser = site.browser, ...options } = {}) =>
      openPage(browser, url, { allow: AWAY, ...options, context: { serviceWorkers: "allow" } }),
    stop: async () => {
      await close();
      rmSync(join(root, ".."), { recursive: true });
    },
  };
}

/** What the worker is to keep. */
function listed() {
  const [, list] = /=(\[\[.*?\]\])/.exec(readFileSync(join(dist, "sw.js"), "utf8"));
  return JSON.parse(list).map(([name]) => name.slice(2));
}

/** A visit after which the page is on the device. */
async function visit(server, options) {
  const opened = await server.open(options);
  await opened.page.waitForFunction(() => navigator.serviceWorker.controller, undefined, { timeout: 20_000 });
  return opened;
}

const isReady = (page) => page.waitForSelector("html[data-state=ready]", { state: "attached" });
const shownBuild = (page) => page.getAttribute("script[data-build]", "data-build");
const cachesOf = (page) => page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ").pop()));
/** Waits until something asked of the page is so. */
async function eventually(page, isSo, given) {
  for (const until = Date.now() + 20_000; !(await page.evaluate(isSo, given)); await page.waitForTimeout(100)) {
    assert.ok(Date.now() < until, `not in time: ${isSo}`);
  }
}
const becomesVisible = (page) => page.evaluate(() => void document.dispatchEvent(new Event("visibilitychange")));
const offered = (page) => page.waitForSelector("html[data-update=ready]", { state: "attached", timeout: 20_000 });

/** Puts a file in the place of another, as it is sent to everyone. */
function put(root, name, content) {
  writeFileSync(join(root, name), content);
  rmSync(join(root, `${name}.br`), { force: true });
}

/** Makes of the copy what a newer build would be: its page, its worker, and other names for some files, whose old ones are gone. */
function becomeNewer(root, renamed = /^(told|handbook)\.[0-9a-f]{10}\.\w+$/) {
  const read = (name) => readFileSync(join(root, name), "utf8");
  const digest = (text) => createHash("sha256").update(text).digest("base64");
  const old = read("index.html");
  const build = /data-build="(\w+)"/.exec(old)[1];
  let [page, worker] = [old.replace(build, NEWER), read("sw.js").replace(build, NEWER)];
  for (const file of readdirSync(root).filter((name) => renamed.test(name))) {
    const name = file.replace(/[0-9a-f]{10}/, NEWER);
    renameSync(join(root, file), join(root, name));
    rmSync(join(root, `${file}.br`));
    [page, worker] = [page.replaceAll(file, name), worker.replaceAll(file, name)];
  }
  put(root, "index.html", page);
  put(root, "sw.js", worker.replace(digest(old), digest(page)));
  assert.notEqual(page, old);
}

const button = (page) => page.locator("[data-update-now]");

test("from the second visit there need be no network: a household in Chinese, and one in English, to the checklist", async () => {
  const server = await serveCopy();
  const { page, finish } = await visit(server);
  await server.goesAway();
  await page.reload();
  await isReady(page);
  await hurryFromStart(page, household);
  assert.deepEqual(await new ResultsPage(page, hand).verdicts(), expected(household));
  await leadsOn(page, () => new ResultsPage(page, hand).toChecklist());
  assert.ok((await new ChecklistPage(page, hand).read()).length > 0);

  await page.goto(new URL("./?from=wechat", server.url).href);
  await isReady(page);
  await hurryFromStart(page, HOUSEHOLDS.nursedPensioner);
  await new DisplayFold(page, hand).speak("en");
  await page.getByRole("heading", { level: 1, name: /can apply for/ }).waitFor();
  assert.deepEqual(await new ResultsPage(page, hand).verdicts(), expected(HOUSEHOLDS.nursedPensioner));
  for (const to of ["#/handover", "#/keep", "#/checklist"]) await leadsOn(page, () => typeAddress(page, to));
  assert.ok((await new ChecklistPage(page, hand).read()).length > 0);
  const kept = await page.evaluate(async () => {
    const [cache] = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await cache.keys()).map(({ url }) => url);
  });
  assert.deepEqual(kept.sort(), listed().map((name) => new URL(name, server.url).href).sort(), "nothing else is kept, whoever answered what");
  await finish();
  await server.stop();
});

test("where there is no WebAssembly, the program that runs instead is kept too, and by no other browser", async (t) => {
  const server = await serveCopy();
  const jitless = await startSite({ flags: ["--js-flags=--jitless"] });
  t.after(() => jitless.stop());
  t.after(() => server.stop());
  const { page, finish } = await visit(server, { browser: jitless.browser });
  const keeps = (name) =>
    eventually(
      page,
      async (name) => {
        const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
        return kept.flat().some(({ url }) => new RegExp(`/plain\\.${name}\\.js$`).test(url));
      },
      name,
    );
  await keeps("[0-9a-f]{10}");
  becomeNewer(server.root, /^plain\.[0-9a-f]{10}\.js$/);
  await page.reload();
  await isReady(page);
  await keeps(NEWER);
  // The newer worker goes to work by itself: the page is of its build already.
  await eventually(page, async () => {
    const { installing, waiting } = await navigator.serviceWorker.getRegistration();
    return !installing && !waiting;
  });
  await server.goesAway();
  await page.reload();
  await isReady(page);
  assert.equal(await shownBuild(page), NEWER);
  assert.equal(await page.evaluate(() => typeof WebAssembly), "undefined");
  await hurryFromStart(page, household);
  assert.deepEqual(await new ResultsPage(page, hand).verdicts(), expected(household));
  await finish();
});

test("without a network the directory opens too, in every language, with its styles and its search", async () => {
  const server = await serveCopy();
  const { page, finish } = await visit(server);
  await server.goesAway();
  const languages = ["programmes/", "programmes/en/", "programmes/zh-easy/"];
  for (const path of languages.flatMap((folder) => [`${folder}free-transit.html`, `${folder}index.html`, folder])) {
    await page.goto(new URL(path, server.url).href);
    assert.ok((await page.locator("h1").innerText()).length > 0);
    assert.equal(await page.evaluate(() => document.styleSheets[0].cssRules.length > 0), true);
  }
  await page.locator("#query").waitFor();
  await finish();
  await server.stop();
});

test("a page that this build does not have is the server's to answer", async () => {
  const server = await serveCopy();
  const { page, finish } = await visit(server);
  const answer = await page.goto(new URL("programmes/nonsense.html", server.url).href);
  assert.equal(answer.status(), 404);
  await finish();
  await server.stop();
});

test("where the network does not answer, the page comes from the device after three seconds", async () => {
  const server = await serveCopy();
  const { page, finish } = await visit(server);
  await server.hangs();
  const start = Date.now();
  await page.reload();
  await isReady(page);
  const took = Date.now() - start;
  assert.ok(took > 2500 && took < 7000, `${took} ms`);
  await finish();
  await server.stop();
});

test("a newer build is offered and not swapped; the button takes it; another tab goes on with the parts it has", async () => {
  const server = await serveCopy();
  const { page, context, finish } = await visit(server);
  const old = await shownBuild(page);
  const other = await context.newPage();
  await other.goto(server.url);
  await isReady(other);
  assert.equal(await button(page).isVisible(), false, "nothing is offered while there is nothing newer");

  becomeNewer(server.root);
  await becomesVisible(page);
  await offered(page);
  await button(page).waitFor();
  await page.emulateMedia({ media: "print" });
  assert.equal(await button(page).isVisible(), false, "no button on paper");
  await page.emulateMedia({ media: null });
  await page.waitForTimeout(300);
  assert.equal(await shownBuild(page), old);
  assert.deepEqual(await cachesOf(page), [old, NEWER]);

  await other.evaluate(() => (window.stays = true));
  await button(page).click();
  await page.waitForSelector(`script[data-build="${NEWER}"]`, { state: "attached" });
  await isReady(page);
  assert.equal(await page.evaluate(() => "update" in document.documentElement.dataset), false);

  assert.equal(await other.evaluate(() => window.stays), true, "the other tab was not opened anew");
  await hurryFromStart(other, household);
  assert.deepEqual(await new ResultsPage(other, hand).verdicts(), expected(household));
  await page.waitForTimeout(3500);
  assert.deepEqual(await cachesOf(page), [old, NEWER], "what the other tab may need is still here");
  await other.close();
  await page.reload();
  await isReady(page);
  await eventually(page, async () => (await caches.keys()).length === 1);
  assert.deepEqual(await cachesOf(page), [NEWER]);
  await server.goesAway();
  await page.reload();
  await isReady(page);
  assert.equal(await shownBuild(page), NEWER);
  await finish();
  await server.stop();
});

test("the other tab, too, can take what was offered to it, after the first has taken it", async () => {
  const server = await serveCopy();
  const { page, context, finish } = await visit(server);
  const other = await context.newPage();
  await other.goto(server.url);
  await isReady(other);
  await other.waitForTimeout(3500);
  becomeNewer(server.root);
  await becomesVisible(page);
  await Promise.all([page, other].map(offered));
  for (const tab of [page, other]) {
    await button(tab).click();
    await tab.waitForSelector(`script[data-build="${NEWER}"]`, { state: "attached" });
    await isReady(tab);
  }
  await finish();
  await server.stop();
});

test("while a newer one is taken, the page says so", async () => {
  const server = await serveCopy();
  const { page, finish } = await visit(server);
  becomeNewer(server.root);
  await becomesVisible(page);
  await offered(page);
  await server.hangs();
  const said = await button(page).evaluate((button) => {
    button.click();
    const { innerText } = document.getElementById("updating");
    return { innerText, focus: document.activeElement.innerText, app: document.getElementById("app").hidden };
  });
  assert.match(said.innerText, /^正在换成新版本\s+请等一会儿，马上就好。\s+A new version is coming. One moment.$/);
  assert.deepEqual([said.focus, said.app], ["正在换成新版本", true]);
  await page.waitForSelector(`script[data-build="${NEWER}"]`, { state: "attached" });
  await isReady(page);
  await finish();
  await server.stop();
});

test("who opens the page anew has the newer build at once, is offered nothing, and keeps it", async () => {
  const server = await serveCopy();
  const { page, finish } = await visit(server);
  becomeNewer(server.root);
  await page.reload();
  await isReady(page);
  assert.equal(await shownBuild(page), NEWER);
  await eventually(page, async (build) => {
    const { waiting, installing } = await navigator.serviceWorker.getRegistration();
    return !waiting && !installing && (await caches.keys()).some((name) => name.endsWith(build));
  }, NEWER);
  assert.equal(await page.evaluate(() => "update" in document.documentElement.dataset), false);
  await server.goesAway();
  await page.reload();
  await isReady(page);
  assert.equal(await shownBuild(page), NEWER);
  await finish();
  await server.stop();
});

const broken = {
  "is not there": (root, name) => rmSync(join(root, name)),
  "is not this build's": (root, name) => put(root, name, `${readFileSync(join(root, name), "utf8")} `),
  "is a hotel's log-in page": (root, name) => put(root, name, "<!doctype html><p>请登录"),
};
for (const [how, breakIt] of Object.entries(broken)) {
  test(`a newer build of which one file ${how} is not taken, and the old one stays; once it is whole, it is offered`, async () => {
    const server = await serveCopy();
    const { page, finish } = await visit(server);
    const old = await shownBuild(page);
    becomeNewer(server.root);
    const name = "programmes/free-transit.html";
    const whole = readFileSync(join(server.root, name));
    breakIt(server.root, name);
    const failed = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const coming = new Promise((done) => registration.addEventListener("updatefound", () => done(registration.installing)));
      registration.update().catch(() => {});
      const worker = await coming;
      return new Promise((done) => worker.addEventListener("statechange", () => done(worker.state)));
    });
    assert.equal(await failed, "redundant");
    assert.equal(await page.evaluate(() => "update" in document.documentElement.dataset), false);
    await server.goesAway();
    await page.reload();
    await isReady(page);
    assert.equal(await shownBuild(page), old);
    await page.waitForTimeout(3500);
    put(server.root, name, whole);
    await server.comesBack();
    await becomesVisible(page);
    await offered(page);
    await finish();
    await server.stop();
  });
}

test("below another path, beside another copy, each copy has its own worker and takes only its own away", async () => {
  const server = await serveCopy();
  const below = "below/zhucan/";
  cpSync(dist, join(server.root, below), { recursive: true });
  const { page, finish } = await visit(server);
  await page.goto(new URL(below, server.url).href);
  await isReady(page);
  await eventually(page, () => navigator.serviceWorker.controller?.scriptURL.endsWith("/below/zhucan/sw.js"));
  const names = () => page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ")[1]));
  assert.deepEqual(await names(), ["/", "/below/zhucan/"]);
  await server.goesAway();
  await page.reload();
  await isReady(page);
  await hurryFromStart(page, household);
  await server.comesBack();
  put(server.root, `${below}sw.js`, readFileSync(join(server.root, "sw-off.js")));
  await page.reload();
  await eventually(page, async () => (await caches.keys()).length === 1);
  assert.deepEqual(await names(), ["/"]);
  await finish();
  await server.stop();
});

test("served in the place of the worker, the switch takes everything away again", async () => {
  const server = await serveCopy();
  const { page, finish } = await visit(server);
  put(server.root, "sw.js", readFileSync(join(server.root, "sw-off.js")));
  await page.evaluate(() => caches.open("somebody else's"));
  await page.reload();
  await isReady(page);
  await eventually(
    page,
    async () => (await caches.keys()).join() === "somebody else's" && !(await navigator.serviceWorker.getRegistration()),
  );
  await page.reload();
  await isReady(page);
  await page.waitForTimeout(3500);
  assert.deepEqual(await page.evaluate(() => caches.keys()), ["somebody else's"]);
  await hurryFromStart(page, household);
  await finish();
  await server.stop();
});

test("the first visit waits for none of it, and a browser that has no workers asks for none of it", async () => {
  const asked = (requests) => requests.filter((address) => /\/(offline\.|sw\.js)/.test(address));
  const first = await site.open();
  assert.deepEqual(asked(first.requests), []);
  await first.finish();
  const without = await site.open({ prepare: (page) => page.addInitScript(() => delete Navigator.prototype.serviceWorker) });
  await without.page.waitForTimeout(3500);
  assert.deepEqual(asked(without.requests), []);
  await without.finish();
});

test("the page and its worker are asked of the server every time", async () => {
  for (const path of ["", "index.html", "sw.js", "manifest.webmanifest", "programmes/index.html"]) {
    const { status, headers } = await fetch(new URL(path, site.url));
    assert.deepEqual([status, headers.get("cache-control")], [200, "no-cache"], path);
  }
});

test("the worker keeps every file that the page can ask for, and no other", () => {
  const kept = listed();
  const all = readdirSync(dist, { recursive: true }).filter((name) => /\.\w+$/.test(name));
  const left = all.filter((name) => !kept.includes(name) && !name.endsWith(".br"));
  assert.deepEqual(
    left.filter((name) => !/^(icon-\w+\.png|manifest\.webmanifest|(old|plain|\w+-worker)\.\w+\.js|(roster|\w+-worker)\.\w+\.wasm|sw(-off)?\.js)$/.test(name)),
    [],
  );
  assert.deepEqual(kept.filter((name) => !existsSync(join(dist, name))), []);
});

test("the page can be installed: a name, a way to begin, and icons of the sizes they say", () => {
  const manifest = JSON.parse(readFileSync(join(dist, "manifest.webmanifest"), "utf8"));
  assert.equal(manifest.name, "助残导航");
  assert.deepEqual([manifest.start_url, manifest.scope, manifest.display], ["./", "./", "standalone"]);
  for (const { src, sizes, type } of manifest.icons.filter(({ type }) => type === "image/png")) {
    const png = readFileSync(join(dist, src));
    assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, sizes, `${src} ${type}`);
  }
  assert.ok(manifest.icons.some(({ purpose }) => purpose === "maskable"));
});
