// Starts the app, and shows what to do when it cannot start or stops: the page is never blank.
// It stands in the page itself, and the script tag there says where the parts are: data-glue, data-wasm, data-plain and
// data-offline.

const QUIET_MS = 3000;
/** A page that nobody sees, or a browser that does not say when it has drawn something: then the program comes anyway. */
const SEEN_MS = 100;
const script = document.querySelector("script[data-glue][data-wasm]");
const address = (name) => new URL(script.dataset[name], document.baseURI).href;

/** The page shows itself as it was left: the size of its text, its colours. */
function showAsLeft() {
  try {
    const left = sessionStorage.getItem("zhucan") || localStorage.getItem("zhucan");
    const [, size] = /^size ([2-4])$/m.exec(left) || [];
    if (size) document.documentElement.dataset.size = size;
    if (/^contrast more$/m.test(left)) document.documentElement.dataset.contrast = "more";
  } catch {
    // The browser keeps nothing.
  }
}

/**
 * Whether this may be the first visit: no earlier one has left a worker. What the browser keeps is asked for after the first
 * picture then. To ask waits for a process that is at its busiest before it, and most likely nothing is kept.
 */
function mayBeFirst() {
  const [navigation] = performance.getEntriesByType("navigation");
  const { serviceWorker } = navigator;
  return Boolean(navigation && navigation.type === "navigate" && serviceWorker && !serviceWorker.controller);
}
const late = mayBeFirst();
if (!late) showAsLeft();

/** Once: the app goes, the failure sentence comes, and the keyboard and the screen reader are on it. */
function fail() {
  const root = document.documentElement;
  if (root.dataset.state === "failed") return;
  root.dataset.state = "failed";
  document.getElementById("app").hidden = true;
  const failure = document.getElementById("failure");
  failure.hidden = false;
  failure.querySelector("h1").focus();
}

/** A Rust panic ends as a RuntimeError of the module, whatever called into it. */
function failOnPanic(reason) {
  if (reason && reason.name === "RuntimeError") fail();
}
addEventListener("error", (event) => failOnPanic(event.error));
addEventListener("unhandledrejection", (event) => failOnPanic(event.reason));

/** WebAssembly can be missing, forbidden by the browser's owner or its reading of our policy, or too old for the program. */
function runsWebAssembly() {
  try {
    // The smallest module that exports a mutable global, the newest thing that the program needs.
    const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 6, 6, 1, 127, 1, 65, 0, 11, 7, 5, 1, 1, 97, 3, 0];
    return Boolean(new WebAssembly.Module(new Uint8Array(bytes)));
  } catch {
    return false;
  }
}

/** Nothing is fetched before the person sees the page: what is read first does not wait for what comes next. */
function seen() {
  return new Promise((resolve) => {
    setTimeout(resolve, performance.getEntriesByType("paint").length > 0 ? 0 : SEEN_MS);
    try {
      new PerformanceObserver(resolve).observe({ entryTypes: ["paint"] });
    } catch {
      // It does not say so: the timer does.
    }
  });
}

async function start() {
  await seen();
  const runs = runsWebAssembly();
  // Both are on their way at once.
  const coming = [import(address(runs ? "glue" : "plain")), runs && fetch(address("wasm"))];
  if (late) showAsLeft();
  const [glue, program] = await Promise.all(coming);
  await glue.default({ module_or_path: program });
  if ("serviceWorker" in navigator) setTimeout(keepLater, QUIET_MS);
}

/** The page is kept on the device once it is used: the first visit's network is for the first visit. */
function keepLater() {
  import(address("offline")).catch(() => {});
}
start().catch(fail);
