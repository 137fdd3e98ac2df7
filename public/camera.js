// Looks for a handover code in the pictures of a camera, with the module of crates/qr. The page runs this as a worker while
// its camera is on, and throws it away with all that it saw. It answers each picture: with the text of the code, with an
// empty text for a code of others, with nothing where there is none, with 0 when the module stopped at the picture and this
// worker is of no more use, with 1 when the module does not run here at all.
import init, { find } from "./program.js";

const ready = init({ module_or_path: PROGRAM });

addEventListener("message", async ({ data: { width, data: dots } }) => {
  let found = 1;
  try {
    await ready;
    found = 0;
    found = find(width, dots);
  } catch {
    // It is said which of the two has failed.
  }
  postMessage(found);
});
