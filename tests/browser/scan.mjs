// Looks at pictures as somebody else's device would: dots only, on a page of its own that knows nothing of ours.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const SCANNER = readFileSync(createRequire(import.meta.url).resolve("jsqr"), "utf8");

/** Does something in the page with the dots of a picture, which comes as an address that contains it. */
async function withDots(browser, address, work) {
  const page = await browser.newPage();
  try {
    await page.evaluate(SCANNER);
    return await page.evaluate(
      async ([address, work]) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const { naturalWidth: width, naturalHeight: height } = image;
        const pen = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
        pen.drawImage(image, 0, 0);
        const dots = pen.getImageData(0, 0, width, height).data;
        return globalThis.eval(`(${work})`)(dots, width, height);
      },
      [address, String(work)],
    );
  } finally {
    await page.close();
  }
}

/** What a QR code says that is seen in a screenshot, and its version; nothing when there is none to be read. */
export function scan(browser, screenshot) {
  return withDots(browser, `data:image/png;base64,${screenshot.toString("base64")}`, (dots, width, height) => {
    const found = globalThis.jsQR(dots, width, height);
    return found && { text: found.data, version: found.version };
  });
}

/** How large a picture is, and how many of its dots are dark and light. */
export function ink(browser, address) {
  return withDots(browser, address, (dots, width, height) => {
    const found = { width, height, dark: 0, light: 0 };
    for (let at = 0; at < dots.length; at += 4) {
      const bright = dots[at] + dots[at + 1] + dots[at + 2];
      if (bright < 200) found.dark += 1;
      if (bright > 700) found.light += 1;
    }
    return found;
  });
}
