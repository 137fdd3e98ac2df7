// The worker that screens a whole roster, beside the page: nothing that it does holds the page up. It reads files, hands
// them on in slices, and carries messages; what they mean is the program's. It asks nobody for anything but its program.
// The page ends it with the roster, and nothing of it is kept.
import begin, { Desk } from "./program.js";

/** So much of a file is read at a time. */
const SLICE = 1 << 22;

const program = begin({ module_or_path: PROGRAM }).then(() => new Desk());
/** What was asked is answered in turn. */
let turn = program;

function tell(told, bytes) {
  if (!told) return;
  // As a blob the browser can put what is handed over elsewhere than in this process's memory.
  if (bytes && bytes.length > 0) postMessage({ told, bytes: new Blob([bytes]) });
  else postMessage({ told });
}

/** Lets what was asked meanwhile come first. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Reads the file that comes with a question; whether it is here as a whole, and as large as it was when it was chosen. */
async function read(desk, ask, file, size) {
  const refused = desk.room(ask, size);
  if (refused) return tell(refused);
  const reader = new FileReaderSync();
  let left = size;
  try {
    for (let at = 0; at < file.size; at += SLICE) {
      const slice = new Uint8Array(reader.readAsArrayBuffer(file.slice(at, at + SLICE)));
      left -= slice.length;
      tell(desk.take(slice));
      await pause();
    }
  } catch {
    left = -1;
  }
  return left === 0 || tell(desk.vanished(ask));
}

async function answer({ rules, ask, file, size }) {
  const desk = await program;
  if (rules && !desk.rules(rules[0], rules[1])) throw new Error("the rules cannot be read");
  if (file && !(await read(desk, ask, file, size))) return;
  tell(desk.ask(ask), desk.bytes());
  go(desk).catch(fail);
}

let goes = false;
/** Goes on with what takes a while, part by part. */
async function go(desk) {
  if (goes) return;
  goes = true;
  try {
    for (let told = desk.step(); told; told = desk.step()) {
      tell(told, desk.bytes());
      await pause();
    }
  } finally {
    goes = false;
  }
}

/** The page hears of it as of any error of a worker. */
function fail(error) {
  setTimeout(() => {
    throw error;
  });
}
addEventListener("message", ({ data }) => {
  turn = turn.then(() => answer(data)).catch(fail);
});
