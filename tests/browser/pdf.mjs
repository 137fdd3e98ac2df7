// What a PDF says about itself: its pages, and the characters that it draws.
import { inflateSync } from "node:zlib";

export const A4_MM = { width: 210, height: 297 };

/** A font may say that it draws a radical where it draws the character; these have no equivalence in Unicode. */
const AS_RADICAL = new Map(
  "⺟母 ⺠民 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻥鱼 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⼾户".split(" ").map((pair) => [...pair]),
);

/** How many pages a PDF has, and their sizes in mm. */
export function pagesOf(pdf) {
  const text = pdf.toString("latin1");
  const pages = text.match(/\/Type\s*\/Page(?![a-zA-Z])/g) ?? [];
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  const mm = (points) => Math.round((Number(points) / 72) * 25.4);
  return { count: pages.length, sizes: boxes.map(([, width, height]) => ({ width: mm(width), height: mm(height) })) };
}

/** Every character that the PDF's fonts say they draw. */
export function charactersOf(pdf) {
  const text = pdf.toString("latin1");
  const drawn = new Set();
  for (const { index, 0: start } of text.matchAll(/stream\r?\n/g)) {
    const end = text.indexOf("endstream", index);
    let stream;
    try {
      stream = inflateSync(pdf.subarray(index + start.length, end)).toString("latin1");
    } catch {
      continue; // Not a compressed stream.
    }
    if (!stream.includes("begincmap")) continue;
    const add = (hex) => {
      const letter = Buffer.from(hex, "hex").swap16().toString("utf16le");
      drawn.add(AS_RADICAL.get(letter) ?? letter.normalize("NFKC"));
    };
    for (const [, list] of stream.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
      for (const [, , to] of list.matchAll(/<(\w+)>\s*<(\w+)>/g)) add(to);
    }
    for (const [, list] of stream.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
      for (const [, from, to, first] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w{4})>/g)) {
        const count = parseInt(to, 16) - parseInt(from, 16);
        for (let at = 0; at <= count; at += 1) add((parseInt(first, 16) + at).toString(16).padStart(4, "0"));
      }
    }
  }
  return drawn;
}

/** The Chinese characters of a text that are not among the drawn ones. */
export function notDrawn(text, drawn) {
  return [...new Set(text)].filter((letter) => /\p{Script=Han}/u.test(letter) && !drawn.has(letter));
}
