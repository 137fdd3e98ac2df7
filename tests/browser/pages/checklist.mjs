// The route sheet.
export class ChecklistPage {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.stops = page.locator("ol.route > li");
    this.boxes = page.locator("ol.route").getByRole("checkbox");
  }

  /** Each stop as a person reads it: where, what for, with which papers. */
  read() {
    return this.stops.evaluateAll((stops) =>
      stops.map((stop) => {
        const texts = (selector) => [...stop.querySelectorAll(selector)].map((one) => one.textContent.trim());
        return {
          window: texts("h2")[0],
          programmes: texts("a[href^='#/programmes/']"),
          papers: texts(".paper-name"),
        };
      }),
    );
  }

  async tick(...places) {
    for (const place of places) await this.hand.pick(this.boxes.nth(place));
  }

  /** The places of the ticked boxes. */
  ticked() {
    return this.boxes.evaluateAll((boxes) => boxes.flatMap((box, at) => (box.checked ? [at] : [])));
  }

  toResults() {
    return this.hand.press(this.page.getByRole("link", { name: "返回结果" }));
  }
}
