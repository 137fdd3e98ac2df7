// Keeps the page on this device for when there is no network (sw.js does it), and offers a newer edition once it is here.
// Nothing is swapped under a person: the newer one comes when the button is pressed, or when the page is opened anew.

const root = document.documentElement;
const { serviceWorker } = navigator;
const { build, plain } = document.querySelector("script[data-build]").dataset;
/** A browser that does not say when the new worker is at work must not leave anybody waiting. */
const PATIENCE_MS = 5000;

/** Asks a worker, as soon as it waits, whether it has something newer than this page. */
function follow(worker) {
  if (!worker) return;
  const ask = () => {
    if (worker.state === "installed") worker.postMessage({ ask: "newer", build });
  };
  ask();
  worker.addEventListener("statechange", ask);
}

/** Only this page begins anew. What else is open goes on with the parts it has. */
function takeNewer(registration) {
  document.getElementById("app").hidden = true;
  const updating = document.getElementById("updating");
  updating.hidden = false;
  updating.querySelector("h1").focus();
  const again = () => location.reload();
  if (!registration.waiting) return again();
  serviceWorker.addEventListener("controllerchange", again);
  setTimeout(again, PATIENCE_MS);
  registration.waiting.postMessage({ ask: "take" });
}

/** Where the program runs as plain JavaScript, that is asked for once more: now it goes through the worker, which keeps it. */
function keepPlain() {
  const { href } = new URL(plain, document.baseURI);
  if (performance.getEntriesByName(href).length > 0) fetch(href).catch(() => {});
}

async function keep() {
  serviceWorker.addEventListener("message", ({ data }) => {
    if (data === "newer") root.dataset.update = "ready";
  });
  if (serviceWorker.controller) keepPlain();
  serviceWorker.addEventListener("controllerchange", keepPlain);
  const registration = await serviceWorker.register("./sw.js");
  if (registration.active) registration.active.postMessage({ ask: "tidy", build });
  follow(registration.waiting);
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => {});
  });
  document.addEventListener("click", ({ target }) => {
    if (target.closest("[data-update-now]")) takeNewer(registration);
  });
}
// Where a browser or its owner forbids it, the page is what it was: it needs the network.
keep().catch(() => {});
