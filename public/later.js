// Fetches the part of the program that tells, when the program asks for it, and joins it to the part that runs.
// The build puts this in the place of the loader that the splitter names in the module.
import running from "./zhucan.js";

const { told, integrity } = document.querySelector("script[data-told]").dataset;

async function join(wasm) {
  const answer = await fetch(new URL(told, document.baseURI), { integrity });
  if (!answer.ok) throw new Error(answer.status);
  await WebAssembly.instantiate(await answer.arrayBuffer(), {
    __wasm_split: {
      __wasm_split_shared0: wasm.__wasm_split_shared0,
      __indirect_function_table: wasm.__indirect_function_table,
      memory: wasm.memory,
    },
  });
}

/** Calls the function at `callback` in the table with `data` and whether the part has come. It can be asked for again. */
export async function __wasm_split_load_told(callback, data) {
  const wasm = await running();
  const came = await join(wasm).then(
    () => 1,
    () => 0,
  );
  wasm.__indirect_function_table.get(callback)(data, came);
}
