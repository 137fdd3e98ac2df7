// The slip that a person takes from the counter: on a sheet and on a roll.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HOUSEHOLDS, PROGRAMMES } from "./households.mjs";
import { certificateNumber, openCounter } from "./pages/counter.mjs";
import { A4_MM, charactersOf, notDrawn, pagesOf } from "./pdf.mjs";
import { scan } from "./scan.mjs";
import { startSite } from "./support.mjs";

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** The counter with nobody at it; printing is seen instead of done. */
function openEmpty() {
  return openCounter(site, {
    prepare: (page) =>
      page.addInitScript(() => {
        globalThis.printed = 0;
        globalThis.print = () => {
          globalThis.printed += 1;
        };
      }),
  });
}

/** Somebody of 60 with papers, of whose income only their word is known. */
async function open() {
  const opened = await openEmpty();
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

test("a code on the slip takes everything to the phone, in a size that phones read", async () => {
  const { page, counter, finish } = await open();
  for (const paper of ["sheet", "roll"]) {
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("combobox", { name: "纸张" }).selectOption(paper);
    for (const key of ["F9", "Shift+F9"]) {
      await page.emulateMedia({ media: "screen" });
      await counter.press(key);
      await page.emulateMedia({ media: "print" });
      const drawn = counter.slip.locator(".qr");
      const [seen, box] = [await scan(site.browser, await drawn.screenshot()), await drawn.boundingBox()];
      const letters = await counter.slip.locator("[data-code-text]").innerText();
      assert.equal(seen?.text, letters.replaceAll(/\s/g, ""), `${paper}, ${key}`);
      assert.ok(seen.version <= 12, `version ${seen.version}`);
      const dot = (box.width / 96) * 25.4 / (17 + 4 * seen.version + 8);
      assert.ok(dot >= 0.6, `${paper}, ${key}: a dot is ${dot} mm`);
    }
  }
  await finish();
});

/** What the screen says is still to be found out for a programme that is open. */
async function missing(counter, programme) {
  const line = counter.line(programme);
  await line.locator("summary").click();
  const [, facts] = /还要知道：(.+)/.exec(await line.locator(".told, p").first().innerText());
  return facts;
}

/** What the results call each programme of a verdict. */
function namesOf(page, verdict) {
  return page.locator(`[data-verdict=${verdict}][data-programme]`).evaluateAll((lines) =>
    Object.fromEntries(lines.map((line) => [line.dataset.programme, line.querySelector(".named").textContent.trim()])),
  );
}

test("who is sure of nothing reads on the slip what to find out for what, and not that nothing is to be had", async () => {
  const { page, counter, finish } = await openEmpty();
  await counter.row("certificate").locator("input").first().focus();
  await counter.answerAll(HOUSEHOLDS.allUnsure.answers);
  const names = await namesOf(page, "open");
  assert.deepEqual(Object.keys(names).sort(), PROGRAMMES);
  const wanted = {};
  for (const programme of ["family-doctor", "living-allowance", "start-up"]) {
    wanted[programme] = await missing(counter, programme);
  }
  await counter.press("F9");
  await page.emulateMedia({ media: "print" });
  const slip = await counter.slip.innerText();
  assert.match(slip, /能申请什么，现在还不能定。弄清下面的情况，再来看。[^]*还不能定的，和还要知道的情况/);
  assert.doesNotMatch(slip, /很可能可以申请|现在不行的/);
  const lines = await counter.slip.locator(".slip-open > li").allInnerTexts();
  for (const name of Object.values(names)) {
    assert.ok(lines.some((line) => line.includes(name)), `${name} is left out`);
  }
  const lineOf = (programme) => lines.find((line) => line.includes(names[programme]));
  for (const [programme, facts] of Object.entries(wanted)) {
    assert.ok(lineOf(programme).endsWith(`：${facts}`), `${lineOf(programme)}, and not ${facts}`);
  }
  assert.equal(lineOf("start-up"), lineOf("self-employed-relief"), "what waits for the same stands together");
  assert.ok(lines.length < PROGRAMMES.length, `${lines.length} lines`);
  await finish();
});

test("what is still open stands between what is to be had and what is not, with what would settle it", async () => {
  const { page, counter, finish } = await open();
  const names = await namesOf(page, "open");
  const [[programme, name]] = Object.entries(names);
  const facts = await missing(counter, programme);
  await counter.press("F9");
  await page.emulateMedia({ media: "print" });
  const slip = await counter.slip.innerText();
  assert.match(slip, /很可能可以申请[^]*还不能定的，和还要知道的情况[^]*现在不行的/);
  assert.doesNotMatch(slip, /能申请什么，现在还不能定|现在没有很可能可以申请的/);
  const lines = await counter.slip.locator(".slip-open > li").allInnerTexts();
  for (const one of Object.values(names)) {
    assert.ok(lines.some((line) => line.includes(one)), `${one} is left out`);
  }
  assert.ok(lines.some((line) => line.includes(name) && line.endsWith(`：${facts}`)), lines.join("\n"));
  await finish();
});

test("what is not to be had is said in everyday words for the person, and with its clause for the file", async () => {
  const { page, counter, finish } = await open();
  const shut = (await counter.verdicts())["not-now"];
  assert.ok(shut.length > 0);
  await counter.press("F9");
  await page.emulateMedia({ media: "print" });
  const plain = await counter.slip.locator(".slip-plain").innerText();
  const formal = await counter.slip.locator(".slip-formal > li").allInnerTexts();
  const names = await page.locator("[data-verdict=not-now][data-programme]").evaluateAll((lines) =>
    lines.map((line) => line.querySelector("summary").firstChild.textContent.trim()),
  );
  assert.equal(names.length, shut.length);
  for (const name of names) {
    assert.ok(plain.includes(name), `${name} is not told to the person`);
    assert.ok(formal.some((line) => line.startsWith(`${name}：`)), `${name} is not told for the file`);
  }
  for (const line of formal) {
    assert.match(line, /。\s*依据：\s*.+/);
    // Nobody is refused for what nobody has said.
    assert.doesNotMatch(line, /不清楚/);
  }
  assert.ok(formal.some((line) => /要求“.+”；现为“.+（看过.+）”，不满足。\s*依据：/.test(line)));
  assert.ok(formal.some((line) => /要求“.+”；现为“.+（口述）”，不满足。\s*依据：/.test(line)));
  const lists = await counter.slip.locator(".slip-formal > li > ul").evaluateAll((lists) =>
    lists.map((list) => ({
      under: list.nextElementSibling?.matches(".slip-clauses") ?? false,
      conditions: list.children.length,
      each: [...list.children].filter((line) => line.querySelector(".slip-clauses")).length,
    })),
  );
  for (const { under, conditions, each } of lists) {
    assert.equal(each, under ? 0 : conditions, "a clause stands under its condition, or under all of them");
  }
  assert.ok(lists.some(({ under }) => under), "one clause of several is said once");
  assert.ok(lists.some(({ under }) => !under), "different clauses are said each");
  assert.doesNotMatch(plain, /依据|〔/, "no clause in everyday words");
  await finish();
});

test("for the file, the same answer to several facts is said once", async () => {
  const { page, counter, finish } = await openEmpty();
  await counter.takeCertificate(certificateNumber("19560301", 2, 4));
  await counter.press("F9");
  await page.emulateMedia({ media: "print" });
  const formal = (await counter.slip.locator(".slip-formal").innerText()).match(/要求“视力残疾[^]*?不满足/g) ?? [];
  assert.ok(formal.length > 0);
  for (const line of formal) {
    assert.match(line, /现为“视力残疾、言语残疾、肢体残疾、智力残疾、精神残疾：没有（看过残疾人证），听力残疾：四级（看过残疾人证）”/);
  }
  await finish();
});

test("large print comes with one key, and the next slip is small again", async () => {
  const { page, counter, finish } = await open();
  const sizeOf = async (key) => {
    await page.emulateMedia({ media: "screen" });
    await counter.press(key);
    await page.emulateMedia({ media: "print" });
    return counter.slip.evaluate((slip) => parseFloat(getComputedStyle(slip.querySelector("p")).fontSize) * 0.75);
  };
  assert.ok((await sizeOf("F9")) < 14);
  assert.ok((await sizeOf("Shift+F9")) >= 18, "18 points on a sheet");
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("combobox", { name: "纸张" }).selectOption("roll");
  assert.ok((await sizeOf("Shift+F9")) >= 14, "14 points on a roll");
  await page.setViewportSize({ width: Math.floor((74 / 25.4) * 96), height: 1000 });
  const wider = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
  assert.ok(wider <= 0, `the roll is ${wider} px too narrow`);
  await page.setViewportSize({ width: 1280, height: 800 });
  assert.ok((await sizeOf("F9")) < 14);
  await finish();
});

test("the slip says who comes, and of whoever acts who may and with what; nobody else's papers are on it", async () => {
  const { page, counter, finish } = await open();
  const slip = async () => {
    await page.emulateMedia({ media: "screen" });
    await counter.press("F9");
    await page.emulateMedia({ media: "print" });
    return counter.slip.innerText();
  };
  const own = await slip();
  assert.match(own, /A1\s+本人来办/);
  assert.doesNotMatch(own, /监护人的身份证|代办人的身份证|委托书/);
  await counter.press("F3");
  const guardian = await slip();
  assert.match(guardian, /A1\s+监护人来办/);
  assert.equal(guardian.match(/监护人来办/g).length, 1);
  assert.doesNotMatch(guardian, /代办人的身份证|委托书/);
  assert.match(guardian, /没有查到。先打电话问窗口：.*公交/);
  await counter.press("F3");
  const agent = await slip();
  assert.match(agent, /代办人来办[^]*可以委托村（居）委会或别人[^]*代办另带：代办人的身份证.*委托书/);
  assert.doesNotMatch(agent, /监护人的身份证/);
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
