// Draws the icons of the installed page from public/icon.svg into public/: `node scripts/icons.mjs`, after `make setup`.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const PUBLIC = join(dirname(fileURLToPath(import.meta.url)), "../public");
/** A maskable icon is cut to any shape: the picture keeps to the middle, the ground fills the rest. */
const ICONS = [
  { name: "icon-192.png", size: 192, picture: 192 },
  { name: "icon-512.png", size: 512, picture: 512 },
  { name: "icon-maskable.png", size: 512, picture: 400 },
];

const svg = readFileSync(join(PUBLIC, "icon.svg"), "utf8");
const ground = /<rect [^>]*fill="(#\w+)"/.exec(svg)[1];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  for (const { name, size, picture } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const fill = picture < size ? ground : "transparent";
    const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
    const style = `margin:0;background:${fill};display:grid;place-items:center;height:100vh`;
    await page.setContent(`<body style="${style}"><img src="${image}" width="${picture}" height="${picture}">`);
    await page.locator("img").evaluate((image) => image.decode());
    writeFileSync(join(PUBLIC, name), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  console.log("The icons are in public/.");
} finally {
  await browser.close();
}
