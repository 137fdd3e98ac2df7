// Builds the page into dist/: `node scripts/build.mjs`.
//
// Policy -> directory pages and handbooks; Rust -> its parts -> wasm-bindgen -> wasm-opt -> esbuild -> names that carry
// the content's hash -> index.html -> sw.js, which keeps all of it on the device. `--directory-only` makes only the
// directory, in target/directory, with the unfilled index.html. Everything is made in target/ and swapped in when whole.
// What may be used of WebAssembly, and by which compiler, was decided by scripts/setup.sh and stands in
// target/wasm-toolchain.json.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import * as esbuild from "esbuild";
import { buildName, writeWorker } from "./offline.mjs";
import { plainScript } from "./plain.mjs";
import { LOADER, binaryen, shrink } from "./shrink.mjs";
import { WORKERS, workerModules, workerScript } from "./workers.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const TARGET = "wasm32-unknown-unknown";
/** The app's styles; the directory has these and its own. */
const STYLES = ["tokens", "base", "components"];
/** What is styled later: the screens that come after the questions, the tools, and paper. */
const LATER_STYLES = ["told", "counter", "roster", "print"];
/** The oldest engines the JavaScript and CSS are written down for. */
const ENGINES = ["chrome69", "safari12"];
/**
 * esbuild counts Safari's destructuring as whole only from 14.1, and cannot lower it. The plain `{ name } = value` of our
 * scripts and the glue has worked there since Safari 10.
 */
const PLAIN_DESTRUCTURING = { destructuring: true };
/** Files of public/ that the build works on itself; the rest is copied as it is. */
const PROCESSED = new Set([
  ...["boot.js", "later.js", "later-styles.js", "offline.js", "old.js", "directory.js", "sw.js", "sw-off.js", "styles"],
  ...WORKERS.map(({ name }) => `${name}.js`),
]);

/** What a phone must know of WebAssembly: its first version and mutable globals (Chrome 74, iOS 12). */
export const PROMISED = ["--mvp-features", "--enable-mutable-globals"];
/**
 * rustup's ready-made library uses three newer things, which wasm-opt writes down to the promised ones.
 * A library built from source (scripts/setup.sh) has none of them. Anything else fails the build.
 */
const LOWERING = {
  own: [],
  ready: [
    "--enable-sign-ext",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--llvm-memory-copy-fill-lowering",
    "--llvm-nontrapping-fptoint-lowering",
    "--signext-lowering",
  ],
};

/** What makes the module smallest once it is compressed: functions called once stay functions, which repeat better. */
const SMALLEST = ["-Oz", "--converge", "--one-caller-inline-max-function-size=0", "--low-memory-unused"];

function readToolchain() {
  const path = join(ROOT, "target/wasm-toolchain.json");
  if (!existsSync(path)) throw new Error("The tools are not set up. Run: make setup");
  return JSON.parse(readFileSync(path, "utf8"));
}

export function wasmOpt(args, stderr = "inherit") {
  const program = join(ROOT, "node_modules/binaryen/bin/wasm-opt");
  execFileSync(process.execPath, [program, ...args], { stdio: ["ignore", "inherit", stderr] });
}

function run(program, args, env = process.env) {
  execFileSync(program, args, { cwd: ROOT, env, stdio: ["ignore", "inherit", "inherit"] });
}

function step(name, work) {
  const start = performance.now();
  const result = work();
  console.log(`  ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/** The linker that comes with a compiler of rustup's. */
function ownLinker(rustc) {
  const ask = (...args) => execFileSync(rustc, args, { cwd: ROOT, encoding: "utf8" });
  const host = /^host: (.+)$/m.exec(ask("-vV"))[1];
  return join(ask("--print", "sysroot").trim(), "lib/rustlib", host, "bin/rust-lld");
}

/**
 * Compiles `what`, words for cargo, to WebAssembly, with `flags` for the compiler beside those of every module, and
 * `settings` for cargo. Says where the modules are.
 */
function compile(toolchain, what, flags = [], settings = {}) {
  const cargoHome = process.env.CARGO_HOME ?? join(homedir(), ".cargo");
  const all = [
    "-Ctarget-cpu=mvp",
    "-Ctarget-feature=+mutable-globals",
    // The builder's own folders stay out of the module, so that it is the same wherever it is built.
    `--remap-path-prefix=${cargoHome}=cargo`,
    `--remap-path-prefix=${ROOT}=zhucan`,
    ...flags,
  ];
  const env = {
    ...process.env,
    CARGO_TARGET_DIR: join(ROOT, `target/wasm-${toolchain.kind}`),
    CARGO_PROFILE_RELEASE_STRIP: "debuginfo",
    ...settings,
  };
  if (toolchain.sysroot) {
    // Our own library has no panic texts, and the page goes without them too: public/boot.js says what people
    // need when the module stops. The stable compiler takes these flags only under RUSTC_BOOTSTRAP.
    all.push(`--sysroot=${toolchain.sysroot}`, "-Zunstable-options", "-Cpanic=immediate-abort");
    all.push("-Zlocation-detail=none", "-Zfmt-debug=none");
    env.RUSTC_BOOTSTRAP = "1";
  }
  if (toolchain.kind === "source") {
    env.RUSTC = toolchain.rustc;
    delete env.RUSTUP_TOOLCHAIN;
  }
  env.CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER = join(ROOT, "scripts/wasm-ld.sh");
  env.ZHUCAN_WASM_LD = toolchain.linker || ownLinker(toolchain.rustc);
  env.CARGO_ENCODED_RUSTFLAGS = all.join("\x1f");
  run(toolchain.cargo, ["build", "--release", "--locked", "--target", TARGET, ...what], env);
  return join(env.CARGO_TARGET_DIR, TARGET, "release");
}

function compileProgram(toolchain) {
  // The splitter reads what refers to what, and the two parts find each other's functions in the table.
  const flags = ["-Clink-arg=--emit-relocs", "-Clink-arg=--export-table"];
  return join(compile(toolchain, ["--package", "zhucan", "--bin", "zhucan"], flags), "zhucan.wasm");
}

/** The workers' crates. In a folder of their own: cargo would make all that they share with the program anew each time. */
function compileWorkers(toolchain, crates) {
  const settings = {
    CARGO_TARGET_DIR: join(ROOT, `target/wasm-${toolchain.kind}-workers`),
    CARGO_PROFILE_RELEASE_OPT_LEVEL: "3",
  };
  return compile(toolchain, ["--lib", ...crates.flatMap((crate) => ["--package", crate])], [], settings);
}

/** Where scripts/setup.sh put a tool written in Rust, in the version that `pattern` finds in a file. */
function tool(crate, program, file, pattern) {
  const version = pattern.exec(readFileSync(join(ROOT, file), "utf8"))?.[1];
  const { ZHUCAN_CACHE, XDG_CACHE_HOME } = process.env;
  const cache = ZHUCAN_CACHE || join(XDG_CACHE_HOME || join(homedir(), ".cache"), "zhucan");
  const path = join(cache, `${crate}-${version}`, "bin", program);
  if (!existsSync(path)) throw new Error(`${crate} ${version} is not set up. Run: make setup`);
  return path;
}

/**
 * Parts the module at the functions marked for it. Says where the first part is, and for each later one its files: its
 * own, after those that it shares with another, as the splitter's own loader has them.
 */
function split(module, folder) {
  const splitter = tool("wasm_split_cli_support", "wasm-split-cli", "scripts/versions.env", /^WASM_SPLIT_VERSION=(.+)$/m);
  run(splitter, [module, folder, "--target", "web", "--out-name", "zhucan"]);
  const loader = readFileSync(join(folder, LOADER), "utf8");
  const shared = new Map();
  for (const [, name, file] of loader.matchAll(/^const (\w+) = makeLoad\([^"]*"\.\/(\w+)\.wasm"/gm)) shared.set(name, file);
  const later = {};
  const own = /^export const __wasm_split_load_(\w+) = wrapAsyncCb\(makeLoad\([^"]*"\.\/(\w+)\.wasm"[^[]*\[([^\]]*)\]/gm;
  for (const [, part, file, needs] of loader.matchAll(own)) {
    later[part] = [...needs.split(",").map((name) => shared.get(name.trim())).filter(Boolean), file];
  }
  return { first: join(folder, "zhucan.wasm"), later };
}

/**
 * The module without its list of features. wasm-bindgen believes that list; rustup's library lists reference types, which
 * nothing uses here, and without the list wasm-bindgen does without them. What only the splitter reads goes too.
 */
function withoutFeatures(module) {
  const unwanted = /^(target_features|linking|reloc\..*)$/;
  const bytes = readFileSync(module);
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at < bytes.length; ) {
    const start = at++;
    const size = leb();
    const end = at + size;
    const name = bytes[start] === 0 ? bytes.toString("utf8", at + 1, at + 1 + bytes[at]) : "";
    if (!unwanted.test(name)) kept.push(bytes.subarray(start, end));
    at = end;
    function leb() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++];
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) return value;
      }
    }
  }
  return Buffer.concat(kept);
}

function bind(linked, folder, name = "zhucan", more = []) {
  const module = join(folder, "linked.wasm");
  mkdirSync(folder, { recursive: true });
  writeFileSync(module, withoutFeatures(linked));
  const args = [module, "--target", "web", "--no-typescript", "--out-dir", folder, "--out-name", name, ...more];
  const bindgen = tool("wasm-bindgen-cli", "wasm-bindgen", "Cargo.lock", /^name = "wasm-bindgen"\nversion = "([^"]+)"/m);
  const { status, stderr, error } = spawnSync(bindgen, args, { encoding: "utf8" });
  // The list is left out on purpose.
  const remarks = (stderr ?? "").split("\n").filter((line) => line && !line.includes("`target_features` custom section"));
  if (remarks.length > 0) console.error(remarks.join("\n"));
  if (status !== 0) throw error ?? new Error("wasm-bindgen failed");
}

/** The glue as one file, without what the page never calls. */
function bundleGlue(folder) {
  const result = esbuild.buildSync({
    stdin: { contents: 'export { default } from "./zhucan.js";', resolveDir: folder },
    bundle: true,
    format: "esm",
    minify: true,
    target: ENGINES,
    supported: PLAIN_DESTRUCTURING,
    write: false,
  });
  return result.outputFiles[0].text;
}

function script(name, format) {
  const source = readFileSync(join(ROOT, "public", name), "utf8");
  if (!format) return esbuild.transformSync(source, { minify: true, target: "es5" }).code;
  return esbuild.transformSync(source, { minify: true, format, target: ENGINES, supported: PLAIN_DESTRUCTURING }).code;
}

function stylesheet(names) {
  const read = (name) => readFileSync(join(ROOT, `public/styles/${name}.css`), "utf8");
  const source = names.map(read).join("\n");
  return esbuild.transformSync(source, { loader: "css", minify: true, target: ENGINES }).code;
}

/** Fills index.html's {{placeholders}}; an unknown or a forgotten one stops the build. */
export function fill(template, values) {
  const unused = new Set(Object.keys(values));
  const page = template.replace(/\{\{(\w+)\}\}/g, (whole, name) => {
    if (!(name in values)) throw new Error(`index.html has ${whole}, which the build does not know`);
    unused.delete(name);
    return values[name];
  });
  if (unused.size > 0) throw new Error(`index.html does not use {{${[...unused].join("}}, {{")}}}`);
  return page;
}

/** Writes a file under a name that carries its content's hash, and says the name. */
function writeHashed(folder, name, extension, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const file = `${name}.${hash}.${extension}`;
  writeFileSync(join(folder, file), content);
  return file;
}

/** The files of public/ that ship as they are. */
function copyPublic(out) {
  const folder = join(ROOT, "public");
  for (const name of readdirSync(folder)) {
    if (!PROCESSED.has(name)) cpSync(join(folder, name), join(out, name), { recursive: true });
  }
}

/**
 * The programmes as static pages, and the handbooks that the app fetches when somebody begins. Says their names.
 * The host program's development build runs for a tenth of a second: optimising it would only take time.
 */
export function buildDirectory(out, policy = join(ROOT, "policy")) {
  const stylesheetName = writeHashed(out, "directory", "css", stylesheet([...STYLES, ...LATER_STYLES, "directory"]));
  const scriptName = writeHashed(out, "directory", "js", script("directory.js", "iife"));
  const names = ["--policy", policy, "--stylesheet", stylesheetName, "--script", scriptName];
  run("cargo", ["run", "--quiet", "--locked", "--package", "zhucan-directory", "--", out, ...names]);
  const handbook = (language) => {
    const path = join(out, `handbook.${language}.bin`);
    if (!existsSync(path)) return "";
    const content = readFileSync(path);
    rmSync(path);
    return writeHashed(out, language === "zh" ? "handbook" : `handbook-${language}`, "bin", content);
  };
  return { zh: handbook("zh"), easy: handbook("zh-easy"), en: handbook("en") };
}

/** A page that links to a file nobody made would show an error to everyone. */
function mustExist(folder, page, links = /(?:href|src)="(?!tel:)([^"#?]+)/g) {
  for (const [, name] of readFileSync(join(folder, page), "utf8").matchAll(links)) {
    const found = existsSync(join(folder, dirname(page), name));
    if (!found) throw new Error(`${page} links to ${name}, which neither public/ nor the build makes`);
  }
}

function directoryMustLink(folder) {
  const pages = readdirSync(join(folder, "programmes"), { recursive: true }).filter((name) => name.endsWith(".html"));
  for (const name of pages) mustExist(folder, join("programmes", name));
}

/** A .br beside every file that shrinks, for servers that send it as it is. */
function compress(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(html|css|js|wasm|bin|svg|json|webmanifest|txt)$/.test(entry.name)) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const content = readFileSync(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
  }
}

export function build() {
  const toolchain = readToolchain();
  const work = join(ROOT, "target/page");
  const out = join(ROOT, "target/dist.tmp");
  for (const folder of [work, out]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });

  const handbooks = step("directory", () => buildDirectory(out));
  const module = step("Rust to WebAssembly", () => compileProgram(toolchain));
  const parts = join(work, "parts");
  const { first, later } = step("the parts", () => split(module, parts));
  const whole = join(work, "whole");
  step("wasm-bindgen", () => {
    // The part that comes later finds the table, the memory and the stack by the names that the linker gave them.
    for (const [linked, folder] of [[first, work], [module, whole]]) bind(linked, folder, "zhucan", ["--keep-lld-exports"]);
    cpSync(join(ROOT, "public/later.js"), join(work, LOADER));
    for (const folder of [work, whole]) cpSync(join(ROOT, "public/later-styles.js"), join(folder, "later-styles.js"));
  });
  const small = join(work, "small.wasm");
  const laterFiles = [...new Set(Object.values(later).flat())];
  const shrunk = (file) => join(work, `${file}.wasm`);
  const strip = ["--strip-debug", "--strip-producers", "--strip-target-features"];
  const lowering = LOWERING[toolchain.sysroot ? "own" : "ready"];
  const features = [...PROMISED, ...lowering.filter((flag) => flag.startsWith("--enable"))];
  const lowered = [...lowering.filter((flag) => !flag.startsWith("--enable")), ...strip];
  const passes = [...lowered, ...SMALLEST];
  const checked = (module) => wasmOpt([...PROMISED, "--quiet", module, "-o", join(work, "checked.wasm")]);
  step("wasm-opt", () => {
    shrink(work, small, { tool: binaryen(ROOT), features, passes });
    for (const file of laterFiles) wasmOpt([...features, ...passes, join(parts, `${file}.wasm`), "-o", shrunk(file)]);
    for (const part of [small, ...laterFiles.map(shrunk)]) checked(part);
  });
  const beside = join(work, "workers");
  const workers = step("the workers", () =>
    workerModules(beside, {
      compile: (crates) => compileWorkers(toolchain, crates),
      bind: (linked, folder) => bind(linked, folder, "program"),
      optimise: (from, to, more) => {
        wasmOpt([...features, ...lowered, ...more, from, "-o", to]);
        checked(to);
      },
    }),
  );
  const javascript = { target: ENGINES, supported: PLAIN_DESTRUCTURING };
  const plain = step("the program as JavaScript", () =>
    plainScript(whole, { tool: binaryen(ROOT), features, passes, javascript }),
  );
  step("scripts, styles, index.html", () => {
    const write = (name, extension, content) => writeHashed(out, name, extension, content);
    const named = new Map();
    for (const file of laterFiles) {
      const content = readFileSync(shrunk(file));
      const digest = `sha256-${createHash("sha256").update(content).digest("base64")}`;
      named.set(file, [`./${write(file.replace("split_", "").replace(/^chunk_\d+$/, "shared"), "wasm", content)}`, digest]);
    }
    const byPart = Object.entries(later).map(([part, list]) => [part, list.map((file) => named.get(file))]);
    const written = ({ name, module }) => {
      const file = `${name}-worker`;
      const address = `./${write(file, "wasm", readFileSync(module))}`;
      return [name, write(file, "js", workerScript(ROOT, beside, { name, address, javascript }))];
    };
    const styles = stylesheet(STYLES).trim();
    const boot = script("boot.js", "esm").trim();
    const files = {
      ...handbooks,
      parts: write("parts", "json", JSON.stringify(Object.fromEntries(byPart))),
      // In the page itself: nothing is drawn before its styles are here. The policy allows these and no others.
      styles,
      stylesDigest: createHash("sha256").update(styles).digest("base64"),
      later: write("told", "css", stylesheet(LATER_STYLES)),
      wasm: write("zhucan", "wasm", readFileSync(small)),
      glue: write("zhucan", "js", bundleGlue(work)),
      plain: write("plain", "js", plain),
      ...Object.fromEntries(workers.map(written)),
      // In the page too: it has no more to do than to fetch the rest.
      boot,
      bootDigest: createHash("sha256").update(boot).digest("base64"),
      offline: write("offline", "js", script("offline.js", "esm")),
      old: write("old", "js", script("old.js")),
    };
    copyPublic(out);
    const page = (build) => fill(readFileSync(join(ROOT, "index.html"), "utf8"), { ...files, build });
    const build = buildName(out, page(""));
    writeFileSync(join(out, "index.html"), page(build));
    writeWorker(out, script("sw.js", "iife"), build);
    writeFileSync(join(out, "sw-off.js"), script("sw-off.js", "iife"));
    mustExist(out, "index.html", /(?:href|src|data-\w+)="\.\/([^"#?]+)"/g);
    directoryMustLink(out);
    compress(out);
  });
  rmSync(join(ROOT, "dist"), { recursive: true, force: true });
  renameSync(out, join(ROOT, "dist"));
}

/** Only the directory, for work on it: the app is not built, and index.html stays unfilled. */
function buildDirectoryAlone(policy) {
  const out = join(ROOT, "target/directory");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  step("directory", () => buildDirectory(out, policy));
  copyPublic(out);
  // A server sends its policy with every page, and nothing has a digest yet.
  const page = readFileSync(join(ROOT, "index.html"), "utf8").replace(/ 'sha256-\{\{\w+\}\}'/g, "");
  writeFileSync(join(out, "index.html"), page);
  directoryMustLink(out);
  compress(out);
}

function main(mode, policy) {
  if (mode === "--directory-only") {
    buildDirectoryAlone(policy);
    console.log("The directory is in target/directory/.");
  } else if (mode === undefined) {
    build();
    console.log("The page is in dist/.");
  } else {
    throw new Error(`there is no ${mode}; say nothing, or --directory-only [POLICY]`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(...process.argv.slice(2));
  } catch (error) {
    // A tool that failed has already said why.
    if (error.status === undefined || error.code) console.error(`build: ${error.message}`);
    console.error("build: stopped; dist/ is as it was.");
    process.exitCode = 1;
  }
}
