// What a finger has to meet: how large it is, and how far from the next.

/**
 * Targets that are too small at 20 px type: answers and main buttons need 60 px, the rest 48. Links that run with a
 * sentence are exempt, as in WCAG 2.5.8.
 */
export function tooSmall(page) {
  return page.evaluate(() => {
    const [MAIN, OTHER] = [60, 48];
    const all = (selector) => [...document.querySelectorAll(selector)];
    const lines = all("input[type=radio], input[type=checkbox]").map((input) => input.closest("label"));
    const main = [...lines, ...all("main .button, main .choice, main input[type=text]")];
    const runsWithText = (one) => getComputedStyle(one).display === "inline";
    const others = all("a[href], button, summary").filter(
      (one) => !main.includes(one) && !one.matches(".skip") && !runsWithText(one),
    );
    const small = (least) => (element) => {
      const { width, height } = element.getBoundingClientRect();
      // What is folded has a size of its own in Chromium.
      const fits = !element.checkVisibility() || width === 0 || (height > least - 0.5 && width > OTHER - 0.5);
      return fits ? [] : [`“${element.innerText.trim()}” is ${Math.round(width)} × ${Math.round(height)}`];
    };
    return [...main.flatMap(small(MAIN)), ...others.flatMap(small(OTHER))];
  });
}

/** Lines and buttons with less than 8 px between them. */
export function tooClose(page) {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll("main label, main .button, main .choice")]
      .filter((one) => one.checkVisibility())
      .map((one) => ({ name: one.innerText.trim(), ...one.getBoundingClientRect().toJSON() }))
      .filter((box) => box.width > 0);
    const gap = (one, other) =>
      Math.max(
        Math.max(one.left, other.left) - Math.min(one.right, other.right),
        Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom),
      );
    return boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter((other) => gap(one, other) < 7.5)
        .map((other) => `“${one.name}” touches “${other.name}”`),
    );
  });
}

/**
 * Targets of less than 44 × 44 px, whatever they look like (WCAG 2.5.5). A link that runs inside a sentence is exempt; a
 * link that stands alone on its line is not.
 */
export function under44(page) {
  return page.evaluate(() => {
    const inSentence = (link) => {
      if (!link.matches("a") || getComputedStyle(link).display !== "inline") return false;
      let block = link.parentElement;
      while (getComputedStyle(block).display === "inline") block = block.parentElement;
      return [...block.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    };
    return [...document.querySelectorAll("a[href], button, summary, input")].flatMap((one) => {
      const target = one.closest("label") ?? one;
      if (!target.checkVisibility() || one.matches(".skip") || inSentence(one)) return [];
      const { width, height } = target.getBoundingClientRect();
      const fits = width > 43.5 && height > 43.5;
      return fits ? [] : [`“${target.textContent.trim().slice(0, 30)}” is ${Math.round(width)} × ${Math.round(height)}`];
    });
  });
}
