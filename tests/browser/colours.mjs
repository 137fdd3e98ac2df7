// Contrast, computed from the styles of the page as it is now, by the formulas of WCAG.
import { atEveryStop } from "./stops.mjs";

/** In the page: what the other functions here count with. */
function measures() {
  const parts = (colour) => {
    const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
    return { channels: [red, green, blue], alpha };
  };
  const over = ({ channels, alpha }, below) => channels.map((value, at) => value * alpha + below[at] * (1 - alpha));
  const light = (channels) => {
    const linear = channels.map((value) => value / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  /** The colour behind an element's own content, or behind the element itself when asked from its parent. */
  const ground = (element) => {
    if (!element) return [255, 255, 255];
    const own = parts(getComputedStyle(element).backgroundColor);
    return own.alpha === 1 ? own.channels : over(own, ground(element.parentElement));
  };
  const ratio = (colour, below) => {
    const [one, other] = [light(over(parts(colour), below)), light(below)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  globalThis.measures = { ground, ratio };
}

const prepared = (page) => page.evaluate(measures);

/** Words with less contrast than they need: 7:1, and 4.5:1 where they are large. */
export async function faintWords(page) {
  await prepared(page);
  return page.evaluate(() => {
    const { ground, ratio } = globalThis.measures;
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.data.trim();
      if (!words || !element.checkVisibility() || element.closest(".visually-hidden")) continue;
      const { color, fontSize, fontWeight, opacity } = getComputedStyle(element);
      const points = parseFloat(fontSize) * 0.75;
      const isLarge = points >= 18 || (points >= 14 && Number(fontWeight) >= 700);
      const is = ratio(color, ground(element));
      if (is < (isLarge ? 4.5 : 7) || opacity !== "1") found.push(`“${words.slice(0, 20)}” has ${is.toFixed(2)}:1`);
    }
    return found;
  });
}

/** Controls whose edge, or whose own ground where they have no edge, has less than 3:1 to what is around them. */
export async function faintEdges(page) {
  await prepared(page);
  return page.evaluate(() => {
    const { ground, ratio } = globalThis.measures;
    const controls = document.querySelectorAll("input, .option-text, main .button, main .choice");
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility()) return [];
      const { borderTopColor } = getComputedStyle(control);
      const is = ratio(borderTopColor, ground(control.parentElement));
      return is < 3 ? [`${control.localName} “${control.textContent.trim().slice(0, 20)}” has an edge of ${is.toFixed(2)}:1`] : [];
    });
  });
}

/**
 * Tabs through the whole page: stops whose ring is thinner than 3 px, leaves the screen, or has less than 3:1 to what is
 * around it.
 */
export async function faintRings(page) {
  await prepared(page);
  return atEveryStop(page, () => {
    const { ground, ratio } = globalThis.measures;
    const at = document.activeElement;
    const ringed = at.matches(".option > input") ? at.nextElementSibling : at;
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(ringed);
    const name = `“${ringed.textContent.trim().slice(0, 20)}”`;
    if (outlineStyle === "none" || parseFloat(outlineWidth) < 3) return `${name} has no ring of 3 px`;
    const room = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    const { left, right, top } = ringed.getBoundingClientRect();
    if (left < room || right > innerWidth - room || top + scrollY < room) return `${name} has a ring that leaves the screen`;
    const is = ratio(outlineColor, ground(ringed.parentElement));
    return is < 3 ? `${name} has a ring of ${is.toFixed(2)}:1` : "";
  });
}
