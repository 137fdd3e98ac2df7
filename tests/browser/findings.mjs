// What a tour found, told whole and each thing once.
import assert from "node:assert/strict";

export class Findings {
  /** The states in which each line was found. */
  #states = new Map();

  note(state, lines) {
    for (const line of new Set(lines)) this.#states.set(line, [...(this.#states.get(line) ?? []), state]);
  }

  assertNone() {
    const told = [...this.#states].map(([line, states]) => `${line} (${states.length} times, first at ${states[0]})`);
    assert.ok(told.length === 0, `${told.length} findings\n${told.join("\n")}`);
  }
}
