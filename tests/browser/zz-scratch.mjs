import { startSite } from "./support.mjs";
const site = await startSite();
const { page } = await site.open({ path: "#/keep" });
await page.locator("details.code-entry summary").click();
console.log(await page.evaluate(() => { const f = document.querySelector("#code"); const b = f.getBoundingClientRect(); const s = getComputedStyle(f); return [f.className, b.width, b.height, s.width, s.fontSize, f.checkVisibility()]; }));
await page.screenshot({ path: "/tmp/x/code.png", fullPage: true });
await page.locator("details.code-entry summary").click();
console.log(await page.evaluate(() => { const f = document.querySelector("#code"); const b = f.getBoundingClientRect(); return [b.width, b.height, f.checkVisibility(), f.checkVisibility({contentVisibilityAuto:true, visibilityProperty:true})]; }));
await site.stop();
