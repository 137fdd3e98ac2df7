// While the handbook, the file with the explanations, is on its way, or did not come.
import { WAITING } from "./screen.mjs";

export const FAILED = "说明没有取到";
const HANDBOOK = /\/handbook\.[0-9a-f]{10}\.bin$/;
/** The part of the program that tells. */
export const TELLS = /\/told\.[0-9a-f]{10}\.wasm$/;

export class WaitingPage {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
  }

  /** From now on the handbook, or another file, is answered when the test says so, and how. */
  async hold(file = HANDBOOK) {
    const asked = [];
    const catchIt = (route) => asked.push(route);
    await this.page.route(file, catchIt);
    const next = async () => {
      while (asked.length === 0) await this.page.waitForTimeout(10);
      return asked.shift();
    };
    return {
      /** How many requests wait for an answer. */
      waiting: () => asked.length,
      answer: async (response) => (await next()).fulfill({ contentType: "application/octet-stream", ...response }),
      abort: async () => (await next()).abort(),
      /** What waits, and everything after it, goes its way. */
      release: async () => {
        await this.page.unroute(file, catchIt);
        for (const route of asked.splice(0)) await route.continue();
      },
    };
  }

  isComing() {
    return this.page.getByRole("heading", { level: 1, name: WAITING }).waitFor();
  }

  hasFailed() {
    return this.page.getByRole("heading", { level: 1, name: FAILED }).waitFor();
  }

  retry() {
    return this.hand.press(this.page.getByRole("button", { name: "再试一次" }));
  }
}
