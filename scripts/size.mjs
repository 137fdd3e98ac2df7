// What the first visit downloads, part by part: `node scripts/size.mjs`. Fails above the budget. What is downloaded only
// when somebody begins, or opens the directory, is told beside it; so is what keeps the page on the device, which is
// fetched seconds after the page can be used, one file after the other.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const DIST = join(dirname(fileURLToPath(import.meta.url)), "../dist");
const BUDGET = 100 * 1024;
const PARTS = {
  "page with its styles and start (html)": /^index\.html$/,
  "glue (js)": /^zhucan\.[0-9a-f]{10}\.js$/,
  "program (wasm)": /^zhucan\.[0-9a-f]{10}\.wasm$/,
};

/** No budget: a list of fifty programmes should still open at once on a bad network. */
const LIST_AIM = 16 * 1024;

function sizes(path) {
  return { raw: readFileSync(path).length, brotli: statSync(`${path}.br`).size };
}

function together(name, parts) {
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  return { name, raw: sum("raw"), brotli: sum("brotli") };
}

export function measure(folder = DIST) {
  const files = readdirSync(folder);
  const parts = Object.entries(PARTS).map(([name, pattern]) => {
    const file = files.find((candidate) => pattern.test(candidate));
    if (!file) throw new Error(`dist/ has no ${name}. Run: make build`);
    return { name, ...sizes(join(folder, file)) };
  });
  return { parts, total: together("first visit", parts) };
}

/** What comes later: the handbook and the part of the program that tells it, what keeps the page for when there is no network, the list of programmes with its style and script, all the programmes' pages, and the same in the other languages. */
export function measureLater(folder = DIST) {
  const of = (pattern) => readdirSync(folder).filter((name) => pattern.test(name)).map((name) => sizes(join(folder, name)));
  const [parts] = readdirSync(folder).filter((name) => /^parts\.[0-9a-f]{10}\.json$/.test(name));
  const files = JSON.parse(readFileSync(join(folder, parts), "utf8"));
  const part = (name) => files[name].map(([file]) => sizes(join(folder, file)));
  const within = (path) => readdirSync(join(folder, path)).filter((name) => name.endsWith(".html"));
  const pages = within("programmes").filter((name) => name !== "index.html");
  const entries = readdirSync(join(folder, "programmes"), { withFileTypes: true });
  const languages = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join("programmes", name));
  const others = languages.flatMap((path) => within(path).map((name) => join(path, name)));
  const list = [sizes(join(folder, "programmes/index.html")), ...of(/^directory\.[0-9a-f]{10}\.(css|js)$/)];
  return {
    told: together("what tells (wasm)", part("told")),
    english: together("English (wasm, bin)", of(/^(en|handbook-en)\.[0-9a-f]{10}\.(wasm|bin)$/)),
    handbook: together("handbook", of(/^handbook\.[0-9a-f]{10}\.bin$/)),
    offline: together("offline (js)", of(/^(offline\.[0-9a-f]{10}|sw)\.js$/)),
    counter: together("the counter (wasm)", part("counter")),
    roster: together("a whole roster (wasm)", part("roster")),
    worker: together("the roster's worker (wasm, js)", of(/^roster-worker\.[0-9a-f]{10}\.(js|wasm)$/)),
    camera: together("what reads a camera (wasm, js)", of(/^camera-worker\.[0-9a-f]{10}\.(js|wasm)$/)),
    plain: together("without WebAssembly (js)", of(/^plain\.[0-9a-f]{10}\.js$/)),
    list: together("list, css, js", list),
    pages: together(`${pages.length} programmes`, pages.map((name) => sizes(join(folder, "programmes", name)))),
    others: together(`list, programmes, ${languages.length} more languages`, others.map((name) => sizes(join(folder, name)))),
  };
}

function main() {
  const { parts, total } = measure();
  const row = (name, raw, brotli) => `${name.padEnd(40)}${String(raw).padStart(10)}${String(brotli).padStart(12)}`;
  console.log(row("bytes", "raw", "brotli 11"));
  for (const part of [...parts, total]) console.log(row(part.name, part.raw, part.brotli));
  const { list, ...others } = measureLater();
  for (const part of [...Object.values(others), list]) console.log(row(`later: ${part.name}`, part.raw, part.brotli));
  console.log(`later: the list is to stay near ${LIST_AIM} bytes (${Math.round((100 * list.brotli) / LIST_AIM)} %)`);
  const share = Math.round((100 * total.brotli) / BUDGET);
  console.log(`size: ${total.brotli} of at most ${BUDGET} bytes (${share} %)`);
  if (total.brotli > BUDGET) {
    console.error(`size: over the budget by ${total.brotli - BUDGET} bytes`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(`size: ${error.message}`);
    process.exitCode = 1;
  }
}
