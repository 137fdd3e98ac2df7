// Makes the workers of the page: what is much work, or may stop, runs beside it in a module and a memory of its own. Each is
// fetched when it is wanted, by offices and not by every phone: what counts is how fast it is, and not how small.
//
// A worker is a crate, and a script of public/ that imports the crate's glue as "./program.js", and starts it with the module
// at PROGRAM.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";

export const WORKERS = [
  { name: "camera", crate: "zhucan-qr" },
  { name: "roster", crate: "zhucan-roster-worker" },
];

const PASSES = ["-O3", "--low-memory-unused"];

/**
 * Compiles, binds and optimises all of them in a folder; `tools` are the build's own, which know the compiler and what may be
 * used of WebAssembly. Says each one's module.
 */
export function workerModules(folder, tools) {
  const compiled = tools.compile(WORKERS.map(({ crate }) => crate));
  return WORKERS.map(({ name, crate }) => {
    const own = join(folder, name);
    tools.bind(join(compiled, `${crate.replaceAll("-", "_")}.wasm`), own);
    const module = join(own, "quick.wasm");
    tools.optimise(join(own, "program_bg.wasm"), module, PASSES);
    return { name, module };
  });
}

/** A worker as one script, which any browser runs that has workers, and which knows the address of its module. */
export function workerScript(root, folder, { name, address, javascript }) {
  const result = esbuild.buildSync({
    stdin: { contents: readFileSync(join(root, `public/${name}.js`), "utf8"), resolveDir: join(folder, name) },
    bundle: true,
    format: "iife",
    minify: true,
    ...javascript,
    // The glue would look beside itself where it is not told; it is.
    define: { PROGRAM: JSON.stringify(address), "import.meta.url": "undefined" },
    write: false,
  });
  return result.outputFiles[0].text;
}
