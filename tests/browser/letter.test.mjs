// Acting for somebody else, and the letter of authority: on the screen, and on one sheet of paper.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Mouse } from "./hands.mjs";
import { HOUSEHOLDS } from "./households.mjs";
import { DisplayFold } from "./pages/display.mjs";
import { bare } from "./pages/handover.mjs";
import { LetterPage } from "./pages/letter.mjs";
import { QuestionPage } from "./pages/question.mjs";
import { heading, leadsOn, typeAddress } from "./pages/screen.mjs";
import { StartPage } from "./pages/start.mjs";
import { A4_MM, charactersOf, notDrawn, pagesOf } from "./pdf.mjs";
import { startSite } from "./support.mjs";

const hand = new Mouse();

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** The screen, as it is opened from a link. */
async function openLetter(options) {
  const one = await site.open({ path: "#/authority", ...options });
  const letter = new LetterPage(one.page, hand);
  await letter.paper.waitFor();
  return { ...one, letter };
}

test("the letter has the five things that article 165 of the Civil Code asks for, as blanks", async () => {
  const { letter, finish } = await openLetter();
  const parts = await letter.parts();
  const part = (name) => parts.find(({ heading }) => heading.includes(name));
  assert.ok(part("代办人（代理人）").blanks.includes("姓名"), "the name of who is sent");
  assert.ok(part("代理事项").blanks.length > 0, "what for");
  assert.match(part("权限").text.join(""), /只办上面打了勾的事/, "how far");
  assert.match(part("期限").text.join(""), /从　+年　+月　+日[^]*到　+年　+月　+日/, "how long");
  assert.deepEqual(part("签名或盖章").blanks, ["签名或盖章"], "the person's own signature or seal");
  await finish();
});

test("nothing can be typed on this screen: names and numbers stay on paper", async () => {
  const { page, letter, finish } = await openLetter();
  assert.equal(await letter.paper.locator("input, textarea, select, [contenteditable]").count(), 0);
  assert.equal(await page.locator("main input, main textarea, main select, main [contenteditable]").count(), 0);
  await finish();
});

test("every sentence says where it stands", async () => {
  const { letter, finish } = await openLetter();
  const sentences = await letter.sentences.evaluateAll((all) =>
    all.map((one) => ({
      text: one.firstChild.textContent,
      mark: one.querySelector(".cite .chip")?.textContent ?? "",
      cite: one.querySelector(".cite")?.textContent ?? "",
    })),
  );
  assert.ok(sentences.length > 20);
  for (const { text, mark, cite } of sentences) {
    assert.ok(text.trim().length > 4);
    assert.ok(mark, text);
    assert.match(cite.slice(mark.length), /《|〔|办|窗口|残联/, text);
  }
  await finish();
});

const SITUATIONS = ["委托别人去办", "为孩子办", "为大人办的监护人", "本人去不了"];
const UNFOLDED = { own: 0, parent: 1, child: 0, carer: 0, guardian: 2, agent: 0 };
for (const [voice, at] of Object.entries(UNFOLDED)) {
  test(`to whom it is about (${voice}) the situation of their own is unfolded, and the others can be`, async () => {
    const { page, finish } = await site.open();
    await leadsOn(page, () => new StartPage(page, hand).begin(voice));
    const question = new QuestionPage(page, hand);
    await question.fill(HOUSEHOLDS.lowOwnIncome.answers);
    await leadsOn(page, () => question.next());
    await leadsOn(page, () => typeAddress(page, "#/authority"));
    const letter = new LetterPage(page, hand);
    assert.deepEqual(await letter.unfolded(), [SITUATIONS[at]]);
    for (const summary of await letter.situations.locator("summary").all()) await hand.press(summary);
    assert.deepEqual(await letter.unfolded(), SITUATIONS.filter((_, other) => other !== at));
    await finish();
  });
}

for (const language of ["zh", "zh-easy", "en"]) {
  test(`printed, there is the letter and nothing else, on one sheet of A4, in Chinese (${language})`, async () => {
    const { page, letter, finish } = await openLetter();
    const before = await letter.paper.innerText();
    const fold = new DisplayFold(page, hand);
    await fold.speak(language);
    await letter.paper.waitFor();
    assert.equal(await letter.paper.innerText(), before);
    assert.equal(await letter.paper.getAttribute("lang"), "zh-Hans");
    if (language === "en") assert.match(await page.locator("main").innerText(), /so it is in Chinese/);
    await fold.close();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    assert.deepEqual(pagesOf(pdf), { count: 1, sizes: [A4_MM] });
    assert.deepEqual(notDrawn(before, charactersOf(pdf)), []);
    await page.emulateMedia({ media: "print" });
    assert.equal(bare(await page.locator("body").innerText()), bare(before));
    await finish();
  });
}

test("on one sheet for those who read the largest text, too", async () => {
  const { page, finish } = await openLetter();
  const fold = new DisplayFold(page, hand);
  await fold.pick("size", "4");
  await fold.pick("contrast", "high");
  assert.equal(pagesOf(await page.pdf({ preferCSSPageSize: true })).count, 1);
  await finish();
});

test("every blank of the paper is long enough to write in by hand", async () => {
  const { page, letter, finish } = await openLetter();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 688, height: 1000 });
  const lines = await letter.paper.locator(".letter-line").evaluateAll((lines) =>
    lines.map((line) => {
      const { width, height } = line.getBoundingClientRect();
      return { width, height, ruled: getComputedStyle(line).borderBottomStyle };
    }),
  );
  assert.equal(lines.length, 6);
  for (const { width, height, ruled } of lines) {
    assert.ok(width >= 190 && height >= 24, `${width} × ${height}`);
    assert.equal(ruled, "solid");
  }
  await finish();
});

test("the button opens the browser's print dialogue", async () => {
  const { page, finish } = await openLetter();
  await page.evaluate(() => {
    globalThis.printed = 0;
    globalThis.print = () => (globalThis.printed += 1);
  });
  await hand.press(page.getByRole("button", { name: "打印委托书" }));
  assert.equal(await page.evaluate(() => globalThis.printed), 1);
  await finish();
});

test("inside an app that cannot print, it is said, and the letter can be copied by hand", async () => {
  const userAgent = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile MicroMessenger/8.0.50";
  const { page, letter, finish } = await openLetter({ context: { userAgent } });
  assert.equal(await page.getByRole("button", { name: "打印委托书" }).count(), 0);
  assert.match(await page.locator("main").innerText(), /这里不能打印。可以照着下面的样子/);
  assert.equal(await letter.paper.isVisible(), true);
  await finish();
});

test("the way here is on the checklist and where results are taken along, and back leads back", async () => {
  const { page, finish } = await site.open();
  const question = new QuestionPage(page, hand);
  await leadsOn(page, () => new StartPage(page, hand).begin("own"));
  await question.fill(HOUSEHOLDS.lowOwnIncome.answers);
  await leadsOn(page, () => question.next());
  const here = await leadsOn(page, () => typeAddress(page, "#/handover"));
  await leadsOn(page, () => hand.press(page.locator("main a[href='#/authority']")));
  assert.equal(await heading(page), "请别人代办");
  assert.equal(await leadsOn(page, () => hand.press(page.getByRole("link", { name: "返回上一页" }))), here);
  await finish();
});
