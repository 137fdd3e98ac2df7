// How much memory the renderer's process of a browser holds: that of the page and of its workers together, as Linux counts it.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

/** A count of the process, in bytes: VmRSS is what it holds, VmHWM the most that it held. */
function count(id, name) {
  const line = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(readFileSync(`/proc/${id}/status`, "utf8"));
  return 1024 * Number(line?.[1] ?? 0);
}

/** The largest renderer of all browsers on this machine: nothing else should be open. */
function largest() {
  const sizes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((id) => {
      try {
        const is = readFileSync(`/proc/${id}/cmdline`, "utf8").includes("--type=renderer");
        return [id, is ? count(id, "VmRSS") : 0];
      } catch {
        return [id, 0]; // It has ended meanwhile.
      }
    });
  return sizes.reduce((one, other) => (other[1] > one[1] ? other : one))[0];
}

export class Renderer {
  constructor() {
    this.id = largest();
  }

  /** What it holds now. */
  get held() {
    return count(this.id, "VmRSS");
  }

  /** The most that it held since `forget`; since it began where Linux does not let us begin anew. */
  get peak() {
    return count(this.id, "VmHWM");
  }

  /** Begins anew to look for the most; whether that could be. */
  forget() {
    try {
      writeFileSync(`/proc/${this.id}/clear_refs`, "5");
      return true;
    } catch {
      return false;
    }
  }
}
