// Fetches the parts of the program that come later, when the program asks for one, and joins them to the part that runs.
// The build puts this in the place of the loader that the splitter names in the module.
import { style } from "./later-styles.js";
import running from "./zhucan.js";

const { dataset } = document.querySelector("script[data-parts]");
/** The list of the parts, asked for once, though two may be wanted at the same time. */
let listed;
/** The files that have come or are on their way: one that two parts share is joined once, or its data would begin anew. */
const joined = {};

async function get(file, how) {
  const answer = await fetch(new URL(file, document.baseURI), how);
  if (!answer.ok) throw new Error(answer.status);
  return answer;
}

/** For each part the files it is made of, with their digests. A file of another build would run, and do anything. */
async function list() {
  return (await get(dataset.parts)).json();
}

async function join(wasm, file, integrity) {
  const answer = await get(file, { integrity });
  await WebAssembly.instantiate(await answer.arrayBuffer(), {
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
    listed = listed || list();
    const parts = await listed.catch((error) => {
      listed = undefined;
      throw error;
    });
    for (const [file, integrity] of parts[name]) {
      joined[file] = joined[file] || join(wasm, file, integrity);
      await joined[file].catch((error) => {
        delete joined[file];
        throw error;
      });
    }
    await styled;
  } catch {
    came = 0;
  }
  wasm.__indirect_function_table.get(callback)(data, came);
}

export const __wasm_split_load_told = (callback, data) => load("told", callback, data);
export const __wasm_split_load_tools = (callback, data) => load("tools", callback, data);
export const __wasm_split_load_easy = (callback, data) => load("easy", callback, data);
export const __wasm_split_load_en = (callback, data) => load("en", callback, data);
