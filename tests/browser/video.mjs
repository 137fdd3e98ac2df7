// What a camera sees, as a file that Chromium takes for one (YUV4MPEG2, one picture over and over).
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const WIDTH = 640;
const HEIGHT = 480;
const DARK = 50;
const LIGHT = 220;
const GREY = 128;

/** The dark dots of a code that the page has drawn, by row: the path in its address says them. */
export function dotsOf(address) {
  const drawing = decodeURIComponent(address);
  const size = Number(/viewBox='0 0 (\d+)/.exec(drawing)[1]);
  const dots = new Set([...drawing.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => Number(y) * size + Number(x)));
  return { size, isDark: (x, y) => dots.has(y * size + x) };
}

/** The same from rows of bits, with a light border of four dots. */
export function dotsOfRows(rows) {
  const border = 4;
  const side = rows.length;
  const isDark = (x, y) => ((rows[y - border] ?? 0) >> (side - 1 - (x - border))) % 2 === 1 && x >= border && x < border + side;
  return { size: side + 2 * border, isDark };
}

/** A picture of a code that lies on a dark table, as Chromium's flags want it; `remove` takes the file away. */
export function video({ size, isDark } = { size: 1, isDark: () => true }) {
  const dot = Math.floor((HEIGHT * 0.9) / size);
  const [left, top] = [WIDTH, HEIGHT].map((side) => Math.floor((side - dot * size) / 2));
  const light = Buffer.alloc(WIDTH * HEIGHT, DARK);
  for (let y = 0; y < dot * size; y += 1) {
    for (let x = 0; x < dot * size; x += 1) {
      if (!isDark(Math.floor(x / dot), Math.floor(y / dot))) light[(top + y) * WIDTH + left + x] = LIGHT;
    }
  }
  const colours = Buffer.alloc((WIDTH * HEIGHT) / 2, GREY);
  const folder = mkdtempSync(join(tmpdir(), "zhucan-camera-"));
  const file = join(folder, "camera.y4m");
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([head, Buffer.from("FRAME\n"), light, colours]));
  const flags = ["--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${file}`];
  return { flags, remove: () => rmSync(folder, { recursive: true }) };
}
