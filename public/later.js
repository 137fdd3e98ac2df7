// Fetches the parts of the program that come later, when the program asks for one, and joins them to the part that runs.
// The build puts this in the place of the loader that the splitter names in the module.
import { style } from "./later-styles.js";
import running from "./zhucan.js";

const { dataset } = document.querySelector("script[data-parts]");
/** What has come or is on its way, by its file: the list of the parts and the files they are made of. */
const come = {};
/** What was joined: a file that two parts share is joined once, or its data would begin anew. */
const joined = {};

/** Begins a work for a file once. What failed can be begun again. */
function once(begun, file, work) {
  begun[file] = begun[file] || work().catch((error) => {
    delete begun[file];
    throw error;
  });
  return begun[file];
}

async function get(file, how) {
  const answer = await fetch(new URL(file, document.baseURI), how);
  if (!answer.ok) throw new Error(answer.status);
  return answer;
}

/** For each part the files it is made of, with their digests. A file of another build would run, and do anything. */
const list = () => once(come, dataset.parts, async () => (await get(dataset.parts)).json());
const bytes = ([file, integrity]) => once(come, file, async () => (await get(file, { integrity })).arrayBuffer());

async function join(wasm, part) {
  await WebAssembly.instantiate(await bytes(part), {
    __wasm_split: {
      __wasm_split_shared0: wasm.__wasm_split_shared0,
      __indirect_function_table: wasm.__indirect_function_table,
      memory: wasm.memory,
    },
  });
}

/** Calls the function at `callback` in the table with `data` and whether the part has come. It can be asked for again. */
async function load(name, callback, data) {
  const wasm = await running();
  let came = 1;
  const styled = style();
  try {
    const parts = (await list())[name];
    // All are on their way at once; they are joined one after the other.
    for (const part of parts) bytes(part).catch(() => {});
    for (const part of parts) await once(joined, part[0], () => join(wasm, part));
    await styled;
  } catch {
    came = 0;
  }
  wasm.__indirect_function_table.get(callback)(data, came);
}

export const __wasm_split_load_told = (callback, data) => load("told", callback, data);
export const __wasm_split_load_counter = (callback, data) => load("counter", callback, data);
export const __wasm_split_load_roster = (callback, data) => load("roster", callback, data);
export const __wasm_split_load_tools = (callback, data) => load("tools", callback, data);
export const __wasm_split_load_easy = (callback, data) => load("easy", callback, data);
export const __wasm_split_load_en = (callback, data) => load("en", callback, data);
