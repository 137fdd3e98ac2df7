// What a person answers stays in the page: not in the address, the title, the history, any storage or any request.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Mouse } from "./hands.mjs";
import { HOUSEHOLDS } from "./households.mjs";
import { hurry, hurryFromStart } from "./journeys/hurry.mjs";
import { ChecklistPage } from "./pages/checklist.mjs";
import { ReviewPage } from "./pages/review.mjs";
import { leadsOn, typeAddress } from "./pages/screen.mjs";
import { startSite } from "./support.mjs";

const hand = new Mouse();

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** What the page asks for once it is in use: the explanations, what tells them, and the picture beside the first question. */
const LATER = ["certificate.svg", "handbook.bin", "shared.wasm", "told.wasm"];

/** A file's name without the hash of its content. */
const withoutHash = (address) => new URL(address).pathname.slice(1).replace(/\.[0-9a-f]{10}(?=\.)/, "");

/** Everything that outlives the page or is seen beside it. */
function traces(page) {
  return page.evaluate(async () => ({
    path: location.pathname + location.search,
    hash: location.hash,
    state: history.state,
    title: document.title,
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookie: document.cookie,
    name: window.name,
    databases: (await indexedDB.databases()).map((one) => one.name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

function assertNoTraces(found, where) {
  const { path, hash, state, title, ...stores } = found;
  assert.equal(path, "/", where);
  assert.match(hash, /^(#\/(start|ask|review|results|checklist|about|programmes\/[a-z-]+))?$/, where);
  assert.match(String(state), /^(null|\d{1,2}|edit \d{1,2})$/, `${where}: only which question is shown`);
  assert.doesNotMatch(title, /45|二级|低保标准/, where);
  const nothing = { local: {}, session: {}, cookie: "", name: "", databases: [], caches: [], workers: 0 };
  assert.deepEqual(stores, nothing, where);
}

/** Chromium asks for the icon wherever the address changes, and the page for offline.js by the clock, whoever uses it. */
const followsAnswers = (name) => !["icon.svg", "offline.js"].includes(name);

test("no screen of a whole journey leaves a trace or asks for anything", async () => {
  const { page, context, requests, finish } = await site.open();
  const household = HOUSEHOLDS.lowOwnIncome;
  assertNoTraces(await traces(page), "start");
  const loaded = [...requests];
  await hurryFromStart(page, household, { until: ["grade_limb"] });
  assertNoTraces(await traces(page), "questions");
  await hurry(page, household);
  for (const address of ["#/results", "#/programmes/living-allowance", "#/about", "#/review"]) {
    await typeAddress(page, address);
    await page.waitForTimeout(30);
    assertNoTraces(await traces(page), address);
  }
  await leadsOn(page, () => new ReviewPage(page, hand).change("年龄"));
  assertNoTraces(await traces(page), "changing an answer");
  await leadsOn(page, () => typeAddress(page, "#/checklist"));
  await new ChecklistPage(page, hand).tick(0, 1);
  assertNoTraces(await traces(page), "checklist");
  const later = requests.filter((address) => !loaded.includes(address)).map(withoutHash);
  assert.deepEqual(later.filter(followsAnswers).sort(), LATER, "nothing else is asked for after the page has loaded");
  assert.deepEqual(await context.cookies(), []);
  await finish();
});

test("whoever answers whatever, the same files are asked for, with nothing in the request but the name", async () => {
  const asked = [];
  for (const household of [HOUSEHOLDS.farmer, HOUSEHOLDS.pupil, HOUSEHOLDS.allUnsure]) {
    const { page, context, finish } = await site.open();
    const sent = [];
    context.on("request", (request) => sent.push([request.method(), request.url(), request.postData()]));
    await hurryFromStart(page, household);
    for (const address of ["#/results", "#/programmes/living-allowance", "#/checklist", "#/review", "#/about"]) {
      await typeAddress(page, address);
      await page.waitForTimeout(30);
    }
    for (const [method, address, body] of sent) {
      const { origin, search, hash } = new URL(address);
      assert.deepEqual([method, origin, search, hash, body], ["GET", new URL(site.url).origin, "", "", null]);
    }
    asked.push([...new Set(sent.map(([, address]) => withoutHash(address)))].filter(followsAnswers).sort());
    await finish();
  }
  assert.deepEqual(asked, [LATER, LATER, LATER]);
});

test("the page asks for its own few files, without a query", async () => {
  const { page, requests, finish } = await site.open();
  await hurryFromStart(page, HOUSEHOLDS.pensioner);
  for (const request of requests) {
    const { origin, search, pathname } = new URL(request);
    assert.equal(origin, new URL(site.url).origin);
    assert.equal(search, "");
    assert.match(pathname, /^\/$|\.(js|css|wasm|svg|webmanifest|png|bin)$/);
  }
  await finish();
});

test("what one household answered is gone from the page after a reload", async () => {
  const { page, finish } = await site.open();
  await hurryFromStart(page, HOUSEHOLDS.lowOwnIncome);
  await page.reload();
  await page.waitForSelector("html[data-state=ready]", { state: "attached" });
  assert.equal(await page.locator("[data-programme]").count(), 0);
  await page.goBack();
  await page.waitForTimeout(100);
  const filled = await page.locator("main input:checked").count();
  assert.equal(filled, 0, "no answer comes back with the back button");
  await finish();
});

/** Tries what a slipped-in script would try, and gives back which directives stopped it. */
function attempt(page, what) {
  return page.evaluate(async (what) => {
    const blocked = [];
    addEventListener("securitypolicyviolation", (event) => blocked.push(event.effectiveDirective));
    globalThis.ran = [];
    const add = (name, properties) => document.body.append(Object.assign(document.createElement(name), properties));
    const elsewhere = "http://127.0.0.2:9/";
    const attempts = {
      "inline script": () => add("script", { textContent: "globalThis.ran.push('inline script')" }),
      "inline handler": () => {
        const image = document.createElement("img");
        image.setAttribute("onerror", "globalThis.ran.push('inline handler')");
        image.src = "data:,";
        document.body.append(image);
      },
      "script from elsewhere": () => add("script", { src: `${elsewhere}x.js` }),
      "script from a data address": () => add("script", { src: "data:text/javascript,globalThis.ran.push('data')" }),
      eval: () => setTimeout(() => globalThis.ran.push(new Function("return 'eval'")())),
      "fetch to elsewhere": () => fetch(elsewhere).then(() => globalThis.ran.push("fetch")),
      "beacon to elsewhere": () => navigator.sendBeacon(elsewhere, "x"),
      "socket to elsewhere": () => new WebSocket("ws://127.0.0.2:9/"),
      "image from elsewhere": () => add("img", { src: `${elsewhere}x.png` }),
      frame: () => add("iframe", { src: elsewhere }),
      "form": () => {
        const form = document.createElement("form");
        form.action = "/sent";
        form.method = "get";
        document.body.append(form);
        form.submit();
      },
      "inline style": () => add("style", { textContent: "body { color: red }" }),
      "another base": () => document.head.append(Object.assign(document.createElement("base"), { href: elsewhere })),
    };
    try {
      await attempts[what]();
    } catch {
      // Refused with an error; the event says by what.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { blocked: [...new Set(blocked)], ran: globalThis.ran };
  }, what);
}

const STOPPED_BY = {
  "inline script": "script-src-elem",
  "inline handler": "script-src-attr",
  "script from elsewhere": "script-src-elem",
  "script from a data address": "script-src-elem",
  eval: "script-src",
  "fetch to elsewhere": "connect-src",
  "beacon to elsewhere": "connect-src",
  "socket to elsewhere": "connect-src",
  "image from elsewhere": "img-src",
  frame: "frame-src",
  form: "form-action",
  "inline style": "style-src-elem",
  "another base": "base-uri",
};

test("the page's policy stops whatever would run or send", async () => {
  const { page, context, strangers } = await site.open();
  const arrived = [];
  context.on("response", (response) => arrived.push(response.url()));
  for (const [what, directive] of Object.entries(STOPPED_BY)) {
    const { blocked, ran } = await attempt(page, what);
    assert.ok(blocked.includes(directive), `${what}: stopped by ${blocked.join() || "nothing"}`);
    assert.deepEqual(ran, [], what);
    assert.match(page.url(), /\/$/, `${what} leads nowhere`);
  }
  assert.deepEqual(arrived.filter((url) => !url.startsWith(site.url)), []);
  assert.deepEqual(strangers().filter((url) => arrived.includes(url)), []);
  await context.close(); // Not finish(): what was stopped is an error in the console, and was meant to be.
});
