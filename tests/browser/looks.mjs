// How the page may be looked at: how large the window is, how large the text, in which colours, with which spacing.

/** The four sizes of the text that a person can choose, and the two choices of colours. */
export const SIZES = ["1", "2", "3", "4"];
export const CONTRASTS = ["usual", "high"];

/** The spacing that WCAG 1.4.12 asks a page to bear; lines are wider than it asks already. */
export const SPACING =
  "* { line-height: 1.7 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
  "p { margin-bottom: 2em !important }";

/**
 * Shows the page in a window of this size, with this style over its own, and with the root's text this large. `letters`
 * makes the letters so many times as large and nothing else, as apps do that have a size of text of their own.
 */
export async function look(page, { size, css = "", rootSize = "", letters = 1 }) {
  await page.setViewportSize(size);
  await page.evaluate(([css, rootSize, letters]) => {
    const all = [...document.body.querySelectorAll("*")];
    for (const one of all) one.style.removeProperty("font-size");
    if (letters !== 1) {
      const sizes = all.map((one) => parseFloat(getComputedStyle(one).fontSize));
      for (const [at, one] of all.entries()) one.style.setProperty("font-size", `${sizes[at] * letters}px`, "important");
    }
    document.documentElement.style.fontSize = rootSize;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, [css, rootSize, letters]);
}

/** Sets on the document's root what the fold sets there when somebody chooses a size and colours. */
export function choose(page, { size, contrast = "usual" }) {
  return page.evaluate(([size, contrast]) => {
    const { dataset } = document.documentElement;
    const set = (name, value) => (value ? (dataset[name] = value) : delete dataset[name]);
    set("size", size === "1" ? "" : size);
    set("contrast", contrast === "high" ? "more" : "");
  }, [size, contrast]);
}
