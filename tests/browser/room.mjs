// Whether everything has room: nothing leaves the screen, is cut off, or lies over something else.
import { atEveryStop } from "./stops.mjs";

/**
 * What sticks out of the screen, and what is cut off by its own box. A table of data may be wider than the screen where
 * it scrolls by itself, by keyboard too: WCAG 1.4.10 has it so.
 */
export function sticksOut(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found = [];
    const sideways = document.scrollingElement.scrollWidth - width;
    if (sideways > 0) found.push(`the page scrolls ${sideways} px sideways`);
    const leaves = ({ left, right }) => right > width + 0.5 || left < -0.5;
    const scrolls = "[role=region][aria-label][tabindex='0']:has(> table)";
    for (const element of document.querySelectorAll("body *")) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || !element.checkVisibility() || element.closest(`.visually-hidden, .skip, ${scrolls} > table`)) continue;
      const style = getComputedStyle(element);
      const cut =
        (style.overflowX !== "visible" && !element.matches(scrolls) && element.scrollWidth > element.clientWidth + 1) ||
        (style.overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1);
      const name = `${element.localName} “${element.textContent.trim().slice(0, 20)}”`;
      const outermost = !leaves(element.parentElement.getBoundingClientRect());
      if (leaves(box) && outermost) found.push(`${name} leaves the screen`);
      if (cut) found.push(`${name} is cut off`);
    }
    return found;
  });
}

/**
 * Words that lie over other words, or over a control. A line's own box is taller than its letters: its upper and lower
 * edge do not count.
 */
export function liesOver(page) {
  return page.evaluate(() => {
    const isShown = (element) => element.checkVisibility() && !element.closest(".visually-hidden, .skip, .aloud");
    const things = [];
    const add = (name, owner, boxes) => {
      for (const { left, right, top, bottom, width, height } of boxes) {
        if (width < 2) continue;
        things.push({ name, owner, left: left + 1, right: right - 1, top: top + height / 8, bottom: bottom - height / 8 });
      }
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.data.trim();
      if (!words || !isShown(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      add(words.slice(0, 20), node, range.getClientRects());
    }
    for (const control of document.querySelectorAll("input, img")) {
      if (isShown(control)) add(control.localName, control, [control.getBoundingClientRect()]);
    }
    things.sort((one, other) => one.top - other.top);
    return things.flatMap((one, at) => {
      const found = [];
      for (const other of things.slice(at + 1)) {
        if (other.top >= one.bottom) break;
        const apart = one.owner === other.owner || one.right <= other.left || other.right <= one.left;
        if (!apart) found.push(`“${one.name}” lies over “${other.name}”`);
      }
      return found;
    });
  });
}

/** Tabs through the whole page; whatever has the focus must not be covered by what keeps its place while one scrolls. */
export function coversFocus(page) {
  return atEveryStop(page, () => {
    const at = document.activeElement;
    const shown = at.closest("label") ?? at;
    const name = `“${shown.textContent.trim().slice(0, 20)}”`;
    const box = shown.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right - left < 1 || bottom - top < 1) return `${name} has the focus out of sight`;
    const keepsItsPlace = (one) =>
      one && !one.contains(shown) && (/fixed|sticky/.test(getComputedStyle(one).position) || keepsItsPlace(one.parentElement));
    const isCovered = [0.1, 0.3, 0.5, 0.7, 0.9].some((part) => {
      const over = document.elementFromPoint((left + right) / 2, top + part * (bottom - top));
      return !shown.contains(over) && keepsItsPlace(over);
    });
    return isCovered ? `${name} has the focus and is covered` : "";
  });
}
