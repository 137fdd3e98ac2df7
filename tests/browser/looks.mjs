// How the page may be looked at: how large the window is, how large the text, in which colours, with which spacing.

/** The four sizes of the text that a person can choose, and the two choices of colours. */
export const SIZES = ["1", "2", "3", "4"];
export const CONTRASTS = ["usual", "high"];

/** The spacing that WCAG 1.4.12 asks a page to bear; lines are wider than it asks already. */
export const SPACING =
  "* { line-height: 1.7 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
  "p { margin-bottom: 2em !important }";

/** Shows the page in a window of this size, with this style over its own, and with the root's text this large. */
export async function look(page, { size, css = "", rootSize = "" }) {
  await page.setViewportSize(size);
  await page.evaluate(([css, rootSize]) => {
    document.documentElement.style.fontSize = rootSize;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, [css, rootSize]);
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
