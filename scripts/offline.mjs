// What the page keeps on a device: the list of its files for public/sw.js, and the name of the build.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Kept for nothing: what a server picks instead, what only an installing system or a browser without modules asks for. */
const NOT_KEPT = /\.(br|png|webmanifest)$|^(old|plain|roster|\w+-worker)\.|^sw(-off)?\.js$/;
/** Kept only where it is asked for: large, and few have use for it. The program without WebAssembly, the roster, and the workers. */
const KEPT_WHERE_USED = /^(plain\.\w+\.js|roster\.\w+\.wasm|\w+-worker\.\w+\.(js|wasm))$/;

function digest(content) {
  return createHash("sha256").update(content).digest("base64");
}

/** Every file of a folder that is chosen, with its digest. */
function files(folder, isChosen) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = found.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(join(folder, "/").length));
  return names
    .filter(isChosen)
    .sort()
    .map((name) => [`./${name.replaceAll("\\", "/")}`, digest(readFileSync(join(folder, name)))]);
}

/** What the worker keeps on every device. */
const keptFiles = (folder) => files(folder, (name) => !NOT_KEPT.test(name));

/** The name of what stands in the folder, together with the page, which is not there yet because it bears this name. */
export function buildName(folder, page) {
  const all = JSON.stringify([...keptFiles(folder), digest(page)]);
  return createHash("sha256").update(all).digest("hex").slice(0, 10);
}

/** Writes sw.js for a finished folder. `template` is public/sw.js, written down for old engines. */
export function writeWorker(folder, template, build) {
  const worker = template
    .replace('"{{build}}"', () => JSON.stringify(build))
    .replace('"{{files}}"', () => JSON.stringify(keptFiles(folder)))
    .replace('"{{keptWhereUsed}}"', () => JSON.stringify(files(folder, (name) => KEPT_WHERE_USED.test(name))));
  if (worker.includes("{{")) throw new Error("sw.js has a placeholder that the build does not know");
  writeFileSync(join(folder, "sw.js"), worker);
}
