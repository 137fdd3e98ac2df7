// The slip that a person takes from the counter: on a sheet and on a roll.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { certificateNumber, openCounter } from "./pages/counter.mjs";
import { A4_MM, charactersOf, notDrawn, pagesOf } from "./pdf.mjs";
import { startSite } from "./support.mjs";

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** Somebody of 60 with papers, of whose income only their word is known; printing is seen instead of done. */
async function open() {
  const opened = await openCounter(site, {
    prepare: (page) =>
      page.addInitScript(() => {
        globalThis.printed = 0;
        globalThis.print = () => {
          globalThis.printed += 1;
        };
      }),
  });
  const { counter } = opened;
  await counter.takeCertificate(certificateNumber("19660301", 4, 2));
  await counter.row("registration").locator("input").first().focus();
  await counter.press("F4", "F4", "1");
  await counter.row("certificate").locator("input").first().focus();
  await counter.press("F4", "F4", "F4", "1");
  await counter.row("assistance").locator("input").first().focus();
  await counter.press("2");
  return opened;
}

/** Prints by F9, and gives back what the printer is sent. */
async function print(page, counter) {
  const before = await page.evaluate(() => globalThis.printed);
  await counter.press("F9");
  await page.waitForFunction((before) => globalThis.printed === before + 1, before);
  return page.pdf({ preferCSSPageSize: true });
}

test("one key prints results, clauses, papers and windows, what was seen and what was stated, edition and day", async () => {
  const { page, counter, finish } = await open();
  await counter.press("F9");
  await page.emulateMedia({ media: "print" });
  const text = await counter.slip.innerText();
  for (const part of [
    /A1/,
    /政策版本：\S+。日期：2026 年 11 月 25 日。/,
    /很可能可以申请/,
    /免费乘坐市内公交/,
    /第.+条/,
    /去：社区、乡镇（街道）残联/,
    /带：.*残疾人本人的身份证/,
    /看过材料的[^]*年龄：60 周岁\s*看过残疾人证/,
    /户口所在地：\S+\s*看过户口簿/,
    /只是口述的[^]*残疾人证：/,
    /盖章/,
    /工作人员签名/,
    /不是决定/,
  ]) {
    assert.match(text, part);
  }
  assert.doesNotMatch(text, /19660301/);
  const shown = await page.locator("body").innerText();
  assert.doesNotMatch(shown, /快捷键|读取|下一位|跳到正文/, "nothing to press is on paper");
  await finish();
});

test("it fits a sheet of A4 and a roll of 80 mm, with every character drawn", async () => {
  const { page, counter, finish } = await open();
  const sheet = await print(page, counter);
  for (const size of pagesOf(sheet).sizes) assert.deepEqual(size, A4_MM);
  assert.ok(pagesOf(sheet).count <= 3, `${pagesOf(sheet).count} sheets`);
  await page.getByRole("combobox", { name: "纸张" }).selectOption("roll");
  const roll = await print(page, counter);
  for (const { width } of pagesOf(roll).sizes) assert.equal(width, 80);
  await counter.press("F9");
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: Math.floor((74 / 25.4) * 96), height: 1000 });
  const wider = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
  assert.ok(wider <= 0, `the roll is ${wider} px too narrow`);
  const text = await counter.slip.innerText();
  for (const pdf of [sheet, roll]) assert.deepEqual(notDrawn(text, charactersOf(pdf)), []);
  await finish();
});

test("what the browser's own command prints is the slip as well, and afterwards it is gone from the page", async () => {
  const { page, counter, finish } = await open();
  assert.equal(await counter.slip.count(), 0);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await counter.slip.count(), 1);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await counter.slip.count(), 0);
  await finish();
});
