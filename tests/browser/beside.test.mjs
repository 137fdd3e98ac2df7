// What stands beside the answers: the picture at a question, the needs that can matter, the first step, choices, what is
// worth finding out, what is offered, and the clerk's table.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Mouse } from "./hands.mjs";
import { DIRECTORY, HOUSEHOLDS, OTHERS, expected } from "./households.mjs";
import { hurry, hurryFromStart } from "./journeys/hurry.mjs";
import { ChecklistPage } from "./pages/checklist.mjs";
import { ProgrammePage } from "./pages/programme.mjs";
import { QuestionPage } from "./pages/question.mjs";
import { ResultsPage } from "./pages/results.mjs";
import { ReviewPage } from "./pages/review.mjs";
import { leadsOn, typeAddress } from "./pages/screen.mjs";
import { startSite } from "./support.mjs";

const hand = new Mouse();
const BOTH_SUBSIDIES = "困难残疾人生活补贴、重度残疾人护理补贴";

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

/** Opens the results of a household. */
async function resultsOf(household, options) {
  const opened = await site.open(options);
  await hurryFromStart(opened.page, household);
  return { ...opened, results: new ResultsPage(opened.page, hand) };
}

for (const fact of ["certificate", "grade_limb"]) {
  test(`the picture beside “${fact}” is drawn, is ours, and is told to those who do not see it`, async () => {
    const { page, requests, finish } = await site.open();
    await hurryFromStart(page, HOUSEHOLDS.farmer, { until: [fact] });
    await new QuestionPage(page, hand).why().locator("summary").click();
    const picture = page.getByRole("img", { name: /残疾人证内页的示意图/ });
    await picture.waitFor();
    const shown = await picture.evaluate((image) => ({ drawn: image.complete && image.naturalWidth > 0, from: image.src }));
    assert.ok(shown.drawn);
    assert.equal(new URL(shown.from).origin, new URL(site.url).origin);
    assert.ok(requests.includes(shown.from));
    assert.match(await page.locator("figcaption").innerText(), /示意图/);
    const width = await picture.evaluate((image) => image.getBoundingClientRect().width);
    assert.ok(width >= 200, `large enough to read: ${width} px`);
    await finish();
  });
}

test("whether the picture is fetched tells nothing of an answer: it comes with the first question", async () => {
  for (const viewport of [{ width: 360, height: 740 }, { width: 1280, height: 800 }]) {
    const { page, requests, finish } = await site.open({ context: { viewport } });
    await hurryFromStart(page, HOUSEHOLDS.pupil, { until: ["certificate"] });
    await page.waitForTimeout(200);
    assert.equal(requests.filter((address) => address.endsWith("/certificate.svg")).length, 1);
    await finish();
  }
});

/** The needs that a household is asked about. */
async function needsAskedOf(household) {
  const { page, finish } = await site.open();
  await hurryFromStart(page, household, { until: ["need_legal_aid"] });
  const asked = await new QuestionPage(page, hand).facts();
  const boxes = await page.locator("form input[value=yes]").count();
  assert.equal(boxes, asked.length, "as many boxes as facts");
  await finish();
  return asked;
}

test("of the needs only those that can matter are to tick: fewer for a child than for a grown-up", async () => {
  const [child, pupil, adult, old] = [
    await needsAskedOf(HOUSEHOLDS.autisticBoy),
    await needsAskedOf(HOUSEHOLDS.pupil),
    await needsAskedOf(HOUSEHOLDS.lowOwnIncome),
    await needsAskedOf(HOUSEHOLDS.pensioner),
  ];
  assert.ok(child.length < adult.length && pupil.length < adult.length, `${child} / ${pupil} / ${adult}`);
  for (const grown of ["need_job", "need_training", "need_massage", "need_startup", "motor_wheelchair"]) {
    assert.ok(!child.includes(grown) && !pupil.includes(grown), `a child is not asked about ${grown}`);
  }
  for (const wanted of ["need_job", "need_training", "need_device", "motor_wheelchair"]) {
    assert.ok(adult.includes(wanted), `a grown-up is asked about ${wanted}`);
  }
  assert.ok(!old.includes("need_job") && !old.includes("need_training"), "who is 70 is not asked about a job");
  assert.ok(!(await needsAskedOf(HOUSEHOLDS.farmer)).includes("need_massage"), "nor who sees about massage by the blind");
  assert.ok((await needsAskedOf(HOUSEHOLDS.blindMasseur)).includes("need_massage"));
});

test("a need once answered can be changed, whatever matters by then", async () => {
  const { page, results, finish } = await resultsOf(HOUSEHOLDS.lowOwnIncome);
  await leadsOn(page, () => results.toReview());
  await leadsOn(page, () => new ReviewPage(page, hand).change("现在的需要"));
  const question = new QuestionPage(page, hand);
  assert.deepEqual(await question.filled(), ["need_home_adaptation=yes"]);
  assert.ok((await question.facts()).includes("need_job"), "what was left unticked is there too");
  await finish();
});

test("the first step names the window, how to find it, the programmes and the papers", async () => {
  for (const household of [HOUSEHOLDS.autisticBoy, HOUSEHOLDS.farmer, HOUSEHOLDS.blindMasseur, HOUSEHOLDS.workInjury]) {
    const { page, results, finish } = await resultsOf(household);
    const text = await results.firstStep.innerText();
    const { window, programmes, papers } = household.stops[0];
    assert.match(text, /^先做这一步/);
    assert.ok(text.includes(`去哪里：${window}。`), text);
    for (const programme of programmes) assert.match(text, new RegExp(`(办什么|顺便问|问什么)：.*${programme.replace(/[()]/g, ".")}`), text);
    assert.ok(text.includes(papers[0]), text);
    assert.match(text, /先带上：/);
    await leadsOn(page, () => hand.press(results.firstStep.getByRole("link", { name: "看全部要去的地方和要带的东西" })));
    const [first] = await new ChecklistPage(page, hand).read();
    assert.equal(first.window, `第 1 站：${window}`);
    assert.deepEqual(first.programmes.toSorted(), programmes.toSorted());
    await finish();
  }
});

test("who has nowhere to go is given no first step", async () => {
  const { results, finish } = await resultsOf(HOUSEHOLDS.allUnsure);
  assert.equal(await results.firstStep.count(), 0);
  await finish();
});

test("destitute support: the choice is told, with both subsidies given up", async () => {
  const { results, finish } = await resultsOf(OTHERS.destitute);
  const [choice, ...more] = await results.choices();
  assert.equal(more.length, 0, "one choice");
  assert.match(choice, /特困供养和残疾人两项补贴，只能要一边。/);
  assert.ok(choice.includes(`特困供养（正在领的）\n选它，就不能要：${BOTH_SUBSIDIES}。`), choice);
  const verdicts = await results.verdicts();
  for (const id of ["living-allowance", "nursing-subsidy"]) assert.ok(verdicts["not-now"].includes(id));
  await finish();
});

test("an old-age nursing allowance: the choice is left open, and the subsidy stays on the checklist to compare", async () => {
  const { page, results, finish } = await resultsOf(HOUSEHOLDS.nursedPensioner);
  const [choice, ...more] = await results.choices();
  assert.equal(more.length, 0, "one choice");
  assert.match(choice, /两种护理补贴，只能领高的一种。/);
  assert.match(choice, /金额没有查全，到窗口比一比再定：/);
  assert.ok(choice.includes("重度残疾人护理补贴\n选它，就不能要：老年人的护理补贴。"), choice);
  assert.ok(choice.includes("老年人的护理补贴（正在领的）\n选它，就不能要：重度残疾人护理补贴。"), choice);
  await leadsOn(page, () => results.toChecklist());
  const programmes = (await new ChecklistPage(page, hand).read()).flatMap((stop) => stop.programmes);
  assert.ok(programmes.includes("重度残疾人护理补贴"));
  await finish();
});

test("work-injury care: the choice names the nursing subsidy, and not the living allowance that is out of reach anyway", async () => {
  const { results, finish } = await resultsOf(HOUSEHOLDS.workInjury);
  const [choice] = await results.choices();
  assert.match(choice, /工伤保险的生活护理费/);
  assert.ok(choice.includes("选它，就不能要：重度残疾人护理补贴。"), choice);
  assert.doesNotMatch(choice, /不能要：[^。]*困难残疾人生活补贴/);
  await finish();
});

test("who holds nothing that excludes anything is given no choice", async () => {
  for (const household of [HOUSEHOLDS.lowOwnIncome, HOUSEHOLDS.pupil, HOUSEHOLDS.pensioner]) {
    const { results, finish } = await resultsOf(household);
    assert.deepEqual(await results.choices(), []);
    await finish();
  }
});

test("what is worth finding out: at most four, those that settle most first, each with where to read it", async () => {
  const { results, finish } = await resultsOf(HOUSEHOLDS.allUnsure);
  const found = await results.worthFinding();
  assert.ok(found.length > 0 && found.length <= 4);
  const settles = found.map(({ text }) => Number(/能定下 (\d+) 项/.exec(text)?.[1] ?? 0));
  assert.deepEqual(settles, settles.toSorted((one, other) => other - one));
  for (const { text, find } of found) assert.ok(find.length > 5, `“${text}” says where to read it`);
  await finish();
});

test("nothing is worth finding out once everything is known", async () => {
  const { results, finish } = await resultsOf(HOUSEHOLDS.farmer);
  assert.deepEqual(await results.worthFinding(), []);
  await finish();
});

test("what needs no decision is offered to whom it fits, and leads to its page", async () => {
  const legal = { ...HOUSEHOLDS.pensioner, answers: { ...HOUSEHOLDS.pensioner.answers, need_legal_aid: "yes" } };
  const cases = [
    [HOUSEHOLDS.pensioner, { has: ["free-culture", "hotline-12385", "home-visit"], not: ["legal-aid", "newborn-screening"] }],
    [legal, { has: ["legal-aid"], not: [] }],
    [HOUSEHOLDS.pupil, { has: [], not: ["free-culture", "home-visit"] }],
    [HOUSEHOLDS.allUnsure, { has: [], not: DIRECTORY }],
  ];
  for (const [household, { has, not }] of cases) {
    const { page, results, finish } = await resultsOf(household);
    const offered = await results.offered();
    for (const id of has) assert.ok(offered.includes(id), `${id} is offered to ${household.sentence}`);
    for (const id of not) assert.ok(!offered.includes(id), `${id} is not offered to ${household.sentence}`);
    assert.ok(offered.every((id) => DIRECTORY.includes(id)));
    if (has.length > 0) {
      const link = page.locator(`[data-offered="${has[0]}"]`).getByRole("link");
      const name = await link.innerText();
      assert.equal(await leadsOn(page, () => hand.press(link)), name);
      assert.equal(await page.locator("main .verdict").count(), 0, "nothing is decided about it");
    }
    await finish();
  }
});

test("the results lead to the list of all programmes, beside them: no answer is lost", async () => {
  const { page, context, results, finish } = await resultsOf(HOUSEHOLDS.pensioner);
  const cards = await results.cards.count();
  const opened = context.waitForEvent("page");
  await hand.press(results.directory);
  const list = await opened;
  await list.waitForURL(/\/programmes\/index\.html$/);
  await list.getByRole("heading", { level: 1 }).waitFor();
  await list.close();
  assert.ok(cards > 0);
  assert.equal(await results.cards.count(), cards);
  assert.match(page.url(), /#\/results$/);
  await finish();
});

test("the clerk's table: every reason with what is wanted, what was answered, and the clause", async () => {
  const { page, results, finish } = await resultsOf(HOUSEHOLDS.lowOwnIncome);
  await leadsOn(page, () => results.openProgramme("living-allowance"));
  const programme = new ProgrammePage(page, hand);
  assert.equal(await programme.clerk.getAttribute("open"), null, "folded at first");
  await programme.unfoldClerk();
  const rows = await programme.clerkRows();
  assert.ok(rows.length >= 6);
  for (const [wanted, given, standing, clause] of rows) {
    assert.ok(wanted && given && /满足|未定/.test(standing) && /《|〔|号|第/.test(clause), `${wanted} / ${given} / ${standing} / ${clause}`);
  }
  const own = rows.find(([wanted]) => wanted.startsWith("本人收入"));
  assert.match(own[0], /不超过低保标准的 1.5 倍/);
  assert.match(own[1], /不超过低保标准的 1.5 倍/);
  const heads = await page.locator("details.clerk th[scope=col]").allInnerTexts();
  assert.deepEqual(heads, ["要求", "回答", "对得上吗", "依据"]);
  await finish();
});

test("the clerk's table calls nothing unmet where nothing speaks against it", async () => {
  const { page, results, finish } = await resultsOf(HOUSEHOLDS.lowOwnIncome);
  await leadsOn(page, () => results.openProgramme("nursing-subsidy"));
  await new ProgrammePage(page, hand).unfoldClerk();
  const rows = await new ProgrammePage(page, hand).clerkRows();
  await finish();
  assert.deepEqual(rows.filter(([, , standing]) => standing === "不满足"), []);
});

test("the clerk's table calls nothing unclear that is settled, and says what was not answered but follows", async () => {
  const household = HOUSEHOLDS.lowOwnIncome;
  const { page, finish } = await resultsOf(household);
  const programme = new ProgrammePage(page, hand);
  const rows = [];
  for (const id of Object.values(expected(household)).flat()) {
    await leadsOn(page, () => typeAddress(page, `#/programmes/${id}`));
    rows.push(...(await programme.clerkRows()));
  }
  await finish();
  const settled = rows.filter(([, , standing]) => /满足/.test(standing));
  assert.deepEqual(settled.filter(([, given]) => /不清楚/.test(given)), []);
  assert.ok(settled.some(([, given]) => given === "没有答，由别的回答得出"));
  assert.ok(settled.some(([, given]) => !/没有答/.test(given)));
});

test("what is to be asked at the window bears no tick: nobody has settled it", async () => {
  const { page, results, finish } = await resultsOf(HOUSEHOLDS.nursedPensioner);
  await leadsOn(page, () => results.openProgramme("day-care"));
  const signs = await page.locator(".reason").evaluateAll((reasons) =>
    reasons.map((one) => [one.dataset.holds, getComputedStyle(one, "::before").borderStyle]),
  );
  const sign = Object.fromEntries(signs);
  assert.ok(sign.yes && sign.office, "there are both");
  assert.notEqual(sign.office, sign.yes);
  await finish();
});

test("whatever the about page tells to press is there to press", async () => {
  const { page, finish } = await resultsOf(HOUSEHOLDS.pensioner);
  await leadsOn(page, () => typeAddress(page, "#/about"));
  const told = (await page.locator("main").innerText()).matchAll(/点“([^”]+)”/g);
  const names = [...told].map(([, name]) => name);
  const missing = [];
  for (const address of ["#/about", "#/start", "#/review"]) {
    if (address !== "#/about") await leadsOn(page, () => typeAddress(page, address));
    for (const name of names) {
      const control = page.getByRole("button", { name }).or(page.getByRole("link", { name }));
      if ((await control.count()) === 0) missing.push(name);
    }
  }
  await finish();
  assert.ok(names.every((name) => missing.filter((one) => one === name).length < 3), missing.join());
});

test("a programme that is open names the fewest facts that settle it, each with its question", async () => {
  const { page, results, finish } = await resultsOf(HOUSEHOLDS.allUnsure);
  await leadsOn(page, () => results.openProgramme("income-tax-relief"));
  const settling = page.locator("ul.settling > li");
  assert.equal(await settling.count(), 2, "the certificate and the tax");
  assert.match(await page.locator("main").innerText(), /弄清楚这些，就能定[^]*最少要弄清楚 2 件事/);
  assert.equal(await settling.getByRole("button", { name: /^现在回答：/ }).count(), 2);
  await finish();
});

test("the checklist tells what the office looks up itself and what costs nothing, and lists neither as a paper to fetch", async () => {
  const { page, results, finish } = await resultsOf(HOUSEHOLDS.farmer);
  await leadsOn(page, () => results.toChecklist());
  const township = page.locator("ol.route > li").first();
  const text = await township.innerText();
  assert.match(text, /不用特意去开[^]*《中华人民共和国社会救助法》第62条第2款/);
  const boxes = await township.locator(".paper-name").allInnerTexts();
  assert.ok(boxes.length > 0);
  const lookedUp = await township.locator("h3:text-is('不用特意去开') ~ ul li").allInnerTexts();
  assert.ok(lookedUp.length > 0);
  assert.deepEqual(lookedUp.filter((name) => boxes.includes(name)), []);
  await leadsOn(page, () => typeAddress(page, "#/results"));
  await finish();
});

test("what turns on an answer given later is asked then, and not before", async () => {
  const { page, finish } = await site.open();
  const town = { ...HOUSEHOLDS.lowOwnIncome, answers: { ...HOUSEHOLDS.lowOwnIncome.answers, rural: "no" } };
  const asked = (await hurryFromStart(page, town)).flatMap((one) => one.facts);
  for (const never of ["house_dangerous", "child_support", "elder_nursing", "cerebral_palsy", "cannot_attend"]) {
    assert.ok(!asked.includes(never), `${never} is not asked of a townsman of 45`);
  }
  assert.deepEqual(await hurry(page, town), []);
  await finish();
});
