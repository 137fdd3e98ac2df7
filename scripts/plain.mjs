// Writes the program as plain JavaScript, for browsers that have no WebAssembly or are forbidden to run it.
//
// The linked module before it is parted, with all that comes later already in it: wasm-bindgen -> wasm-metadce ->
// wasm-opt -> wasm2js -> one script with its glue. It is slower and larger, and the same program.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { called, withoutUnusedClasses } from "./shrink.mjs";

/** The module from which an unparted program asks for its later parts. */
const PARTS = "__wasm_split_placeholder__";

/** Answers for what comes later: each part's own function, and a loader that says it has come as soon as it is styled. */
function partsAreHere(module) {
  const names = module.filter((one) => one.module === PARTS).map(({ name }) => name);
  const answer = (name) =>
    name.startsWith("__wasm_split_load_")
      ? "(callback, data) => style().then(() => running().__indirect_function_table.get(callback)(data, 1))"
      : `(...given) => running().${name.replace("_import_", "_export_")}(...given)`;
  const imports = ['import { style } from "./later-styles.js";', 'import { initSync as running } from "./zhucan.js";'];
  return [...imports, ...names.map((name) => `export const ${name} = ${answer(name)};`)].join("\n");
}

/** The glue for memory that grows without the old buffer being taken away, and with one place for what comes later. */
function adapted(glue) {
  const fresh = /if \((cached\w+Memory0) === null \|\| .*\) \{/g;
  if (glue.match(fresh)?.length !== 2) throw new Error("the glue's views of the memory are not where they were");
  return withoutUnusedClasses(glue)
    .replace(fresh, "if ($1 === null || $1.buffer !== wasm.memory.buffer) {")
    .replace(new RegExp(`^import \\* as import(?!1\\b)\\d+ from "${PARTS}"\\n`, "gm"), "")
    .replace(new RegExp(`^ +"${PARTS}": import(?!1\\b)\\d+,\\n`, "gm"), "");
}

/** What stands in the place of WebAssembly: only what the glue's `initSync` asks of it. */
const INSTEAD = `
import { asmFunc } from "./plain.js";
class Module {}
class Instance {
  constructor(_, imports) {
    this.exports = asmFunc(imports);
  }
}
export const WebAssembly = { Module, Instance };
`;
const ENTRY = `
import { initSync } from "./zhucan.js";
import { WebAssembly } from "./instead.js";
export default () => initSync({ module: new WebAssembly.Module() });
`;

/** wasm2js' script as a function of the imports. A panic bears the name that it has in WebAssembly (public/boot.js). */
function asFunction(script) {
  const start = script.indexOf("\nfunction Table(");
  const end = script.indexOf("\nvar retasmFunc = ");
  const trap = "function wasm2js_trap() { throw new Error('abort'); }";
  if (start < 0 || end < 0 || !script.includes(trap)) throw new Error("wasm2js writes its script in another way");
  const named = 'function wasm2js_trap() { throw Object.assign(new Error("unreachable"), { name: "RuntimeError" }); }';
  return `${script.slice(start, end).replace(trap, named)}\nexport { asmFunc };\n`;
}

/**
 * Gives the script, from the folder where wasm-bindgen has bound the linked module as `zhucan`. `tool` runs a tool of
 * binaryen, `features` and `passes` are the page's own; `javascript` says what may be used of it.
 */
export function plainScript(folder, { tool, features, passes, javascript }) {
  const at = (name) => join(folder, name);
  const bound = at("zhucan_bg.wasm");
  const glue = adapted(readFileSync(at("zhucan.js"), "utf8"));
  const later = partsAreHere(WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(bound))));
  const roots = called((glue + later).replaceAll("running().", "wasm."), bound);
  const graph = [{ name: "glue", root: true, reaches: roots }, ...roots.map((name) => ({ name, export: name }))];
  writeFileSync(at("graph.json"), JSON.stringify(graph));
  tool("wasm-metadce", [...features, `--graph-file=${at("graph.json")}`, bound, "-o", at("live.wasm")]);
  tool("wasm-opt", [...features, ...passes, at("live.wasm"), "-o", at("small.wasm")]);
  tool("wasm2js", ["-O", at("small.wasm"), "-o", at("wasm2js.js")]);
  writeFileSync(at("plain.js"), asFunction(readFileSync(at("wasm2js.js"), "utf8")));
  for (const [name, text] of Object.entries({ "zhucan.js": glue, "parts.js": later, "instead.js": INSTEAD, "entry.js": ENTRY })) {
    writeFileSync(at(name), text);
  }
  const result = esbuild.buildSync({
    entryPoints: [at("entry.js")],
    bundle: true,
    format: "esm",
    minify: true,
    ...javascript,
    alias: { [PARTS]: at("parts.js") },
    inject: [at("instead.js")],
    write: false,
  });
  return result.outputFiles[0].text;
}
