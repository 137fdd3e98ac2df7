// Makes what wasm-bindgen wrote smaller, without changing what it does.
//
// Three things that no single tool sees, because each concerns the module and its glue together: classes that come with
// a dependency and that the page never uses, exports that nothing in the glue calls with all that only they need, and
// the long names by which module and glue know each other. The loader of the part that comes later is glue too.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Streams that come with Leptos' server functions. The page has no server. */
const UNUSED_CLASSES = /^export class (IntoUnderlying\w+) \{\n[\s\S]*?^\}\n/gm;

/** The glue without the unused classes and what stands beside them. */
export function withoutUnusedClasses(glue) {
  const names = [...glue.matchAll(UNUSED_CLASSES)].map(([, name]) => name);
  let rest = glue.replace(UNUSED_CLASSES, "");
  for (const name of names) {
    rest = rest
      .replace(new RegExp(`^if \\(Symbol\\.dispose\\) ${name}\\..*\\n`, "m"), "")
      .replace(new RegExp(`^const ${name}Finalization = [^;]*;\\n`, "m"), "");
  }
  return rest;
}

/** Where the splitter says that the loader of the later part stands. */
export const LOADER = "./__wasm_split.js";

/** The exports of the module that the glue uses. */
export function called(glue, module) {
  const names = WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(module))).map(({ name }) => name);
  return names.filter((name) => new RegExp(`\\bwasm\\.${name.replaceAll("$", "\\$")}\\b`).test(glue));
}

/** A script with the short names of the module's exports. */
function withShortExports(script, exports) {
  const short = new Map(exports);
  return script.replace(/\bwasm\.(\w+)/g, (whole, name) => (short.has(name) ? `wasm.${short.get(name)}` : whole));
}

/** The glue with short names, and without the imports that the module no longer asks for. */
export function renamed(glue, { imports, exports }) {
  const kept = new Map(imports.map(([, long, short]) => [long, short]));
  const loads = imports.filter(([module]) => module === LOADER);
  // Each import stands at this depth of the glue, and reaches to the next one or to the end of the list.
  const shorter = glue.replace(/^ {8}(?!__proto__)(\w+): [\s\S]*?\n(?= {8}\w+: | {4}\};)/gm, (entry, name) =>
    kept.has(name) ? entry.replace(name, () => kept.get(name)) : "",
  );
  const loaders = loads.map(([, long, short]) => `        ${short}: import1.${long},\n`).join("");
  return withShortExports(shorter, exports)
    .replace("        __proto__: null,\n", (first) => first + loaders)
    .replace('"./zhucan_bg.js": import0', "a: import0")
    .replace(new RegExp(`^ {8}"${LOADER}": import\\d+,\\n`, "gm"), "");
}

/**
 * Shrinks `zhucan.js`, the loader and `zhucan_bg.wasm` of a folder: rewrites the scripts, and writes the module to `out`.
 * `tool` runs a tool of binaryen; `features` are those that the module may use; `passes` make it smaller.
 */
export function shrink(folder, out, { tool, features, passes }) {
  const [script, loader, module] = ["zhucan.js", LOADER, "zhucan_bg.wasm"].map((name) => join(folder, name));
  const glue = withoutUnusedClasses(readFileSync(script, "utf8"));
  const loads = readFileSync(loader, "utf8");
  const roots = called(glue + loads, module);
  const graph = [{ name: "glue", root: true, reaches: roots }, ...roots.map((name) => ({ name, export: name }))];
  writeFileSync(join(folder, "graph.json"), JSON.stringify(graph));
  const live = join(folder, "live.wasm");
  tool("wasm-metadce", [...features, `--graph-file=${join(folder, "graph.json")}`, module, "-o", live]);
  const small = join(folder, "small-parts.wasm");
  tool("wasm-opt", [...features, ...passes, live, "-o", small]);
  const names = JSON.parse(tool("wasm-opt", [...features, "--minify-imports-and-exports-and-modules", small, "-o", out]));
  writeFileSync(script, renamed(glue, names));
  writeFileSync(loader, withShortExports(loads, names.exports));
}

/** Runs a tool of binaryen; gives back what it prints. */
export function binaryen(root) {
  return (name, args) => {
    const program = join(root, "node_modules/binaryen/bin", name);
    return execFileSync(process.execPath, [program, ...args], { encoding: "utf8", maxBuffer: 1 << 26 });
  };
}
