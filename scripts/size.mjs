// What the first visit downloads, part by part: `node scripts/size.mjs`. Fails above the budget.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const DIST = join(dirname(fileURLToPath(import.meta.url)), "../dist");
const BUDGET = 120 * 1024;
const PARTS = {
  "page (html)": /^index\.html$/,
  "styles (css)": /^styles\.[0-9a-f]{10}\.css$/,
  "start (boot.js)": /^boot\.[0-9a-f]{10}\.js$/,
  "glue (js)": /^zhucan\.[0-9a-f]{10}\.js$/,
  "program (wasm)": /^zhucan\.[0-9a-f]{10}\.wasm$/,
};

export function measure(folder = DIST) {
  const files = readdirSync(folder);
  const parts = Object.entries(PARTS).map(([name, pattern]) => {
    const file = files.find((candidate) => pattern.test(candidate));
    if (!file) throw new Error(`dist/ has no ${name}. Run: make build`);
    const path = join(folder, file);
    return { name, raw: readFileSync(path).length, brotli: statSync(`${path}.br`).size };
  });
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  return { parts, total: { name: "first visit", raw: sum("raw"), brotli: sum("brotli") } };
}

function main() {
  const { parts, total } = measure();
  const row = (name, raw, brotli) => `${name.padEnd(18)}${String(raw).padStart(10)}${String(brotli).padStart(12)}`;
  console.log(row("bytes", "raw", "brotli 11"));
  for (const part of [...parts, total]) console.log(row(part.name, part.raw, part.brotli));
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
