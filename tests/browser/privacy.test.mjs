// What a person answers stays in the page: not in the address, the title, the history or any request; and of all that a
// browser stores only in the one text that lasts as long as the tab.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Mouse } from "./hands.mjs";
import { HOUSEHOLDS } from "./households.mjs";
import { hurry, hurryFromStart } from "./journeys/hurry.mjs";
import { ChecklistPage } from "./pages/checklist.mjs";
import { KEPT, NAME, keptForTab } from "./pages/keep.mjs";
import { ReviewPage } from "./pages/review.mjs";
import { explained, leadsOn, typeAddress } from "./pages/screen.mjs";
import { startSite } from "./support.mjs";

const hand = new Mouse();

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/**
 * What the page asks for once it is in use: the explanations, what tells them, the tools, what these share, the list of
 * these parts, their styles, and the pictures beside the first question and about the page.
 */
const LATER = ["certificate.svg", "handbook.bin", "parts.json", "results.jpg", "shared.wasm", "told.css", "told.wasm", "tools.wasm"];

/** Screens that tell, and those of the tools. */
const ADDRESSES = ["#/results", "#/programmes/living-allowance", "#/about", "#/handover", "#/keep", "#/authority"];

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
  const { path, hash, state, title, session, ...stores } = found;
  assert.equal(path, "/", where);
  assert.match(hash, /^(#\/(start|ask|review|results|checklist|handover|keep|authority|about|programmes\/[a-z-]+))?$/, where);
  assert.match(String(state), /^(null|\d{1,2}|edit \d{1,2})$/, `${where}: only which question is shown`);
  assert.doesNotMatch(title, /45|二级|低保标准/, where);
  const { [NAME]: tab, ...others } = session;
  assert.deepEqual(others, {}, `${where}: one name and no other`);
  if (tab !== undefined) assert.match(tab, KEPT, where);
  const nothing = { local: {}, cookie: "", name: "", databases: [], caches: [], workers: 0 };
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
  const kept = await keptForTab(page);
  for (const address of [...ADDRESSES, "#/review"]) {
    await typeAddress(page, address);
    await page.waitForTimeout(30);
    assertNoTraces(await traces(page), address);
  }
  assert.equal(await keptForTab(page), kept, "looking around changes nothing of it");
  await leadsOn(page, () => new ReviewPage(page, hand).change("年龄"));
  assertNoTraces(await traces(page), "changing an answer");
  await leadsOn(page, () => typeAddress(page, "#/checklist"));
  await new ChecklistPage(page, hand).tick(0, 1);
  assertNoTraces(await traces(page), "checklist");
  const later = requests.filter((address) => !loaded.includes(address) && followsAnswers(withoutHash(address)));
  assert.deepEqual(later.filter((address, at) => later.indexOf(address) < at), [], "nothing is asked for twice");
  assert.deepEqual([...new Set(later.map(withoutHash))].sort(), LATER, "nothing else is asked for after the page has loaded");
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
    await keptForTab(page);
    for (const address of [...ADDRESSES, "#/checklist", "#/review"]) {
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
    assert.match(pathname, /^\/$|\.(js|css|wasm|svg|webmanifest|png|jpg|bin|json)$/);
  }
  await finish();
});

test("another tab of the same profile knows nothing of what was answered in this one", async () => {
  const { page: first, another, finish } = await site.open();
  await hurryFromStart(first, HOUSEHOLDS.lowOwnIncome);
  await keptForTab(first);
  for (const path of ["", "#/results", "#/ask", "#/review", "#/handover"]) {
    const page = await another(path);
    await explained(page);
    assertNoTraces(await traces(page), path);
    assert.equal(await page.locator("[data-programme], [data-code-text], main input:checked, [data-offer]").count(), 0);
    await page.close();
  }
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
