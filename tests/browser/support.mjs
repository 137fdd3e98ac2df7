// What every browser test starts with: the page in dist/, served here, in Debian's Chromium, watched.
import assert from "node:assert/strict";
import { chromium } from "playwright-core";
import { startServer } from "../../scripts/serve.mjs";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

/** The day of every test that does not choose its own: verdicts turn on dates, and tests must not age. */
export const TODAY = "2026-11-25T12:00:00+08:00";

/** A day on which the edition of those tests has grown old: more than six months later. */
export const STALE = "2027-06-01T12:00:00+08:00";

/**
 * Starts the server and the browser for one test file. `root` is another folder than dist/ to serve, `flags` are more
 * of the browser's, `restores` lets it show a page again as it was left, which tests are usually kept from.
 * @returns {Promise<{url: string, browser: import("playwright-core").Browser, open: Function, stop: () => Promise<void>}>}
 */
export async function startSite({ root, flags = [], restores = false } = {}) {
  const server = await startServer({ root });
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const ignoreDefaultArgs = restores ? ["--disable-back-forward-cache"] : [];
  const browser = await chromium.launch({ executablePath, args: [...FLAGS, ...flags], ignoreDefaultArgs }).catch(async (error) => {
    await server.close();
    throw error;
  });
  return {
    url: server.url,
    browser,
    open: (options) => openPage(browser, server.url, options),
    stop: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** In the page: every new Date is this moment. Timers keep running. */
function stopClock(now) {
  const Real = Date;
  globalThis.Date = class Date extends Real {
    constructor(...given) {
      super(...(given.length > 0 ? given : [now]));
    }

    static now() {
      return now;
    }
  };
}

/** Waits until the app stands in the page. */
function isReady(page) {
  return page.waitForSelector("html[data-state=ready]", { state: "attached" });
}

/** Loads the page again, as it stands: its address, its history, what the tab remembers. */
export async function reload(page) {
  await page.reload();
  await isReady(page);
}

/**
 * Opens the page in a browser profile of its own, a phone's unless `context` says otherwise.
 *
 * `path`     what to open, below the page's address ("" or "#/…")
 * `context`  Playwright's context options
 * `prepare`  called with the page before anything loads (routes, init scripts)
 * `ready`    false: do not wait for the app
 * `allow`    patterns of console errors this test provokes on purpose
 * `now`      what the device's clock says
 *
 * `another()` opens a further page in the same profile: another tab, or a later visit once the first page is closed.
 * `finish()` closes it, and fails if it asked anyone but us for anything or reported any error.
 */
export async function openPage(browser, url, options = {}) {
  const { path = "", context = {}, prepare, ready = true, allow = [], now = TODAY } = options;
  const opened = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // A worker answers before a test's own routes do: only the tests that are about it have one.
    serviceWorkers: "block",
    ...context,
  });
  const requests = [];
  const errors = [];
  // On the context: a worker's and a pop-up's requests count too.
  opened.on("request", (request) => requests.push(request.url()));
  const visit = async (path) => {
    const page = await opened.newPage();
    page.setDefaultTimeout(10_000);
    page.on("websocket", (socket) => requests.push(socket.url()));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(`${error.name}: ${error.message}`));
    await page.addInitScript(stopClock, Date.parse(now));
    await prepare?.(page);
    await page.goto(new URL(path, url).href);
    if (ready) await isReady(page);
    return page;
  };
  const page = await visit(path);

  const ours = new URL(url).origin;
  const strangers = () =>
    requests.filter((address) => !/^(data|blob):/.test(address) && new URL(address).origin !== ours);
  return {
    page,
    context: opened,
    requests,
    errors,
    strangers,
    another: (path = "") => visit(path),
    finish: async () => {
      await opened.close();
      assert.deepEqual(strangers(), [], "the page asked someone else for something");
      const unexpected = errors.filter((text) => !allow.some((pattern) => pattern.test(text)));
      assert.deepEqual(unexpected, [], "the page reported errors");
    },
  };
}
