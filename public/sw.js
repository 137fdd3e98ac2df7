// Keeps the whole page on the device: it opens without a network from the second visit.
// The build fills in which build this is, and its files with their digests.

const BUILD = "{{build}}";
const FILES = "{{files}}";
/** Files that only some browsers have use for, kept where they are asked for. */
const KEPT_WHERE_USED = "{{keptWhereUsed}}";

/** Another copy of the page may live on this host under another path. Its caches are not ours. */
const OURS = `zhucan ${new URL(registration.scope).pathname} `;
const CACHE = OURS + BUILD;
const HASHED = /\.[0-9a-f]{10}\.\w+$/;
const PATIENCE_MS = 3000;

/** The names of our caches, oldest first. */
const ourCaches = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));
const keptIn = async (name, file) => (await caches.open(name)).match(file, { ignoreVary: true });

/** A file from any of our caches: a page of an older build finds the parts it was built with. Hashed names never clash. */
async function kept(file) {
  for (const name of (await ourCaches()).reverse()) {
    const answer = await keptIn(name, file);
    if (answer) return answer;
  }
}

/**
 * One file after the other, because somebody is using the network. The digest refuses what is not this build's: an error
 * page, a hotel's log-in, half of a newer edition. What has come stays; the next try goes on from there.
 */
async function keepAll() {
  for (const one of FILES) await keep(one);
  for (const one of KEPT_WHERE_USED) if (await isUsed(one)) await keep(one);
}

/** Whether this device has kept such a file: of an older build it bears another hash. */
async function isUsed([file]) {
  const { href } = new URL(file.replace(HASHED, "."), registration.scope);
  for (const name of await ourCaches()) {
    const files = await (await caches.open(name)).keys();
    if (files.some(({ url }) => url.startsWith(href))) return true;
  }
  return false;
}

async function keep([file, digest]) {
  if (await keptIn(CACHE, file)) return;
  const had = HASHED.test(file) && (await kept(file));
  // "no-cache" asks the server whatever the browser has, and spares the bytes where that is still the same.
  const how = { integrity: `sha256-${digest}`, cache: "no-cache", redirect: "error" };
  const answer = had || (await fetch(file, how));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  await (await caches.open(CACHE)).put(file, answer);
}

/** A file by the name that carries its hash: from the device, or from the server. */
async function hashed(request, path) {
  const used = KEPT_WHERE_USED.find(([file]) => file === path);
  if (used) await keep(used).catch(() => {});
  return (await kept(path)) || fetch(request);
}

/** Takes away the caches of older builds, once no page that may need them is open. `asking` is a page of this build. */
async function tidy(asking) {
  if (registration.installing || registration.waiting) return;
  const pages = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  if (pages.some(({ id, url }) => id !== asking && url.startsWith(registration.scope))) return;
  const names = await ourCaches();
  await Promise.all(names.slice(0, names.indexOf(CACHE)).map((name) => caches.delete(name)));
}

/** The network's page while the network is quick, or this build's. An error of the server is no page. */
async function page(request, file) {
  const fresh = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const first = await Promise.race([fresh, late]).catch(() => undefined);
  if (first && (first.ok || first.type === "opaqueredirect")) return first;
  return (await keptIn(CACHE, file)) || fresh;
}

addEventListener("install", (event) => event.waitUntil(keepAll()));
addEventListener("activate", (event) => event.waitUntil(tidy().then(() => clients.claim())));

addEventListener("fetch", (event) => {
  const { request } = event;
  const address = request.url.split(/[?#]/, 1)[0];
  if (request.method !== "GET" || !address.startsWith(registration.scope)) return;
  const path = `./${address.slice(registration.scope.length)}`;
  if (request.mode === "navigate") {
    const file = path.replace(/\/$/, "/index.html");
    if (FILES.some(([name]) => name === file)) event.respondWith(page(request, file));
  } else if (HASHED.test(path) || /\.(svg|jpg)$/.test(path)) {
    event.respondWith(hashed(request, path));
  }
});

addEventListener("message", (event) => {
  const { ask, build } = event.data;
  // Where the page shows this build already, nothing is swapped by going to work.
  if (ask === "take" || (ask === "newer" && build === BUILD)) skipWaiting();
  else if (ask === "newer") event.source.postMessage("newer");
  else if (build === BUILD) event.waitUntil(tidy(event.source.id));
});
