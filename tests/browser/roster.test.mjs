// A whole roster: read, recognised, corrected, assessed, told person by person, and taken along.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { file, openRoster } from "./pages/roster.mjs";
import { typeAddress } from "./pages/screen.mjs";
import { people } from "./people.mjs";
import { startSite } from "./support.mjs";
import { unpack, workbook } from "./workbook.mjs";

const TRANSIT = "免费乘坐市内公交、地铁、水上巴士";
const HEADS = ["id", "年龄", "残疾类别", "残疾等级", "残疾人证", "户籍", "救助情况", TRANSIT];
const ROWS = [
  ["A-1", 40, "肢体", "一级", "valid", "杭州", "低保", "否"],
  ["A-2", 41, "肢体", "二级", "valid", "杭州", "低保", "是"],
  ["A-3", "1960-05-01", "肢体", "二级", "valid", "杭州", "", ""],
  ["A-4", 12, "视力", "三级", "valid", "杭州", "", ""],
];
const csv = (rows, separator = ",") => [HEADS, ...rows].map((row) => row.join(separator)).join("\r\n");
const ROSTER = file("名册.csv", `\ufeff${csv(ROWS)}\r\n`);
const LIKELY = 0;
const OPEN = 2;
const GAP = 5;
const SHARE = 8;

let site;
let folder;
before(async () => {
  site = await startSite();
  folder = mkdtempSync(join(tmpdir(), "zhucan-roster-"));
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site?.stop();
});

const open = (options) => openRoster(site, options);
/** Runs the command line. Findings are no failure. */
function cli(...given) {
  const { status } = spawnSync("cargo", ["run", "-q", "--locked", "-p", "zhucan-cli", "--", ...given], { stdio: "ignore" });
  assert.ok(status === 0 || status === 1, `${given}: ${status}`);
}

/** Opens the screen with a roster that is assessed. */
async function screened(roster = ROSTER, options) {
  const opened = await open(options);
  await opened.roster.choose(roster);
  await opened.roster.screen();
  return opened;
}

test("a roster is recognised, assessed, and told programme by programme and person by person", async () => {
  const { page, roster, finish } = await open();
  await roster.choose(ROSTER);
  assert.match(await page.locator("#columns ~ div p").first().innerText(), /UTF-8.*逗号/);
  const meanings = ["编号", "年龄", "残疾类别", "残疾等级", "残疾人证", "户口所在地", "低保等救助情况", TRANSIT];
  for (const [at, meaning] of meanings.entries()) assert.equal(await roster.meaning(at + 1), meaning);
  await roster.screen();
  assert.match(await page.locator("#results + p").innerText(), /核对了 3 人/);
  const standing = await roster.standing();
  const transit = standing["free-transit"];
  assert.deepEqual([transit[LIKELY], transit[GAP], transit[SHARE]], ["3", "1", "50.0%"]);
  assert.equal(standing["nursing-subsidy"][SHARE], "名册没有写");
  assert.equal((await roster.standings.first().getAttribute("data-standing")), "free-transit", "the greatest gap first");
  await roster.follow("free-transit", GAP);
  assert.equal(await page.locator("#people").innerText(), `${TRANSIT}，很可能，没有领：1 人`);
  assert.match(await roster.people.first().innerText(), /^A-1\s+第 2 行/);
  assert.ok((await roster.people.first().locator("li").count()) > 0, "with reasons");
  await roster.follow("living-allowance", OPEN);
  assert.match(await roster.people.last().innerText(), /A-4[^]*还缺：/);
  await roster.showBad();
  assert.equal(await roster.bad.innerText(), "第 4 行，第 2 列“年龄”：“1960-05-01”是日期。请写周岁。");
  await finish();
});

test("a semicolon, a tab, GB18030 and a workbook are read alike", async () => {
  const { page, roster, finish } = await open();
  const told = () => page.locator("#columns ~ div p").first().innerText();
  await roster.choose(file("a.csv", csv(ROWS, ";")));
  assert.match(await told(), /分号/);
  await roster.screen();
  const expected = await roster.standing();
  await roster.choose(file("b.txt", csv(ROWS, "\t")));
  assert.match(await told(), /制表符/);
  await roster.screen();
  assert.deepEqual(await roster.standing(), expected);
  await roster.choose(file("c.xlsx", workbook([HEADS, ...ROWS])));
  assert.match(await told(), /工作簿.*名单/);
  await roster.screen();
  assert.deepEqual(await roster.standing(), expected);
  await roster.choose("crates/roster/tests/golden/tabs-gb18030.csv");
  assert.match(await told(), /GB18030.*制表符/);
  await finish();
});

test("a wrong meaning is corrected, one that another column has is refused, and what was found before is no more", async () => {
  const { page, roster, finish } = await open();
  await roster.choose(file("x.csv", "谁,岁数,年龄,年龄\nA,40,,\n"));
  assert.match(await page.locator(".notice--warn").innerText(), /第 3 列“年龄”和第 4 列“年龄”是一个意思/);
  await roster.screen();
  await roster.mean(2, "年龄");
  assert.match(await page.locator(".field-error").innerText(), /第 3 列“年龄”已经是这个意思/);
  assert.equal(await roster.meaning(2), "不用这一列");
  await roster.mean(3, "不用这一列");
  await page.waitForFunction(() => !document.querySelector("#results"));
  await roster.mean(2, "年龄");
  await page.locator("[name=column-2] option:checked", { hasText: "年龄" }).waitFor({ state: "attached" });
  await roster.mean(1, "编号");
  await page.locator("[name=column-1] option:checked", { hasText: "编号" }).waitFor({ state: "attached" });
  await roster.screen();
  await roster.follow((await roster.standings.first().getAttribute("data-standing")), await firstNumber(roster));
  assert.match(await roster.people.first().innerText(), /^A\s/);
  await finish();
});

/** The first column of the first programme whose number leads to people. */
async function firstNumber(roster) {
  return roster.standings.first().evaluate((row) => [...row.querySelectorAll("td")].findIndex((cell) => cell.querySelector("button")));
}

test("a roster of which nothing is known asks what its columns are", async () => {
  const { page, roster, finish } = await open();
  await roster.choose(file("x.csv", "甲,乙\n1,2\n"));
  assert.match(await page.locator(".notice--warn").innerText(), /没有认识的列名/);
  assert.equal(await roster.go.count(), 0);
  await roster.mean(2, "年龄");
  await roster.go.waitFor();
  await finish();
});

test("a title above the names of the columns is nobody, and it says so", async () => {
  const { page, roster, finish } = await screened(file("x.csv", "某街道残疾人名册,,\n\n编号,年龄,户籍\nA,40,杭州\n"));
  assert.match(await page.locator("#columns ~ div").first().innerText(), /列名在第 3 行。上面的 1 行是标题，没有当作人。/);
  assert.match(await page.locator("#results ~ p").first().innerText(), /核对了 1 人/);
  assert.equal(await page.locator("#bad").count(), 0);
  await finish();
});

test("a long table is written with its progress shown, can be stopped, and what was found stays", async () => {
  const { page, roster, finish } = await screened(file("x.csv", people(50_000)));
  await page.getByRole("button", { name: "每个人的结果，存成 CSV", exact: true }).click();
  const bar = page.getByRole("progressbar", { name: "正在写文件" });
  await page.waitForFunction(() => document.querySelector("progress")?.value > 0);
  assert.equal(await bar.count(), 1);
  await roster.stop.click();
  await page.locator("#along:focus").waitFor();
  assert.equal(await bar.count(), 0);
  assert.match(await page.locator("section:has(> #along)").innerText(), /已经停下/);
  const summary = await roster.save("汇总，存成 CSV");
  assert.equal(summary.name, "名册-汇总.csv");
  assert.match(summary.bytes.toString("utf8"), /^\ufeff[^\ufeff]+$/, "nothing of what was stopped is in it");
  const text = (await roster.save("每个人的结果，存成 CSV")).bytes.toString("utf8");
  assert.equal(text.lastIndexOf("\ufeff"), 0, "its parts are one file");
  const lines = text.trim().split("\r\n").slice(1).map((line) => Number(line.split(",")[1]));
  const assessed = /核对了 ([\d,]+) 人/.exec(await page.locator("#results ~ p").first().innerText())[1].replaceAll(",", "");
  assert.equal(lines.length, Number(assessed));
  assert.deepEqual(lines, [...new Set(lines)].sort((one, other) => one - other), "everybody once, in order");
  await finish();
});

test("a table that is still to be written when another roster comes is told of by its name until it is saved", async () => {
  const long = file("x.csv", people(200_000));
  const { page, roster, finish } = await screened(long);
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await page.getByRole("button", { name: "每个人的结果，存成 XLSX", exact: true }).click();
  await page.getByRole("button", { name: "汇总，存成 CSV", exact: true }).click();
  await page.waitForFunction(() => document.querySelector("progress")?.value > 0);
  await roster.choose(ROSTER);
  const told = (files) => `换了名册，这些文件没有写成：${files}。还要的话，请再选一次原来的名册，重新核对，再存一次。`;
  const both = told("名册-每个人的结果.xlsx、名册-汇总.csv");
  assert.equal(await roster.unwritten.innerText(), both);
  assert.equal(downloads, 0);
  await roster.screen();
  await roster.save("汇总，存成 CSV");
  await roster.saved.getByText("名册-汇总.csv").waitFor();
  assert.equal(await roster.unwritten.innerText(), both, "what was saved is another roster's");
  await roster.choose(long);
  assert.equal(await roster.unwritten.innerText(), both, "the earlier roster is open again, and nothing of it is saved yet");
  await roster.screen();
  assert.equal(await roster.unwritten.innerText(), both);
  await roster.save("汇总，存成 CSV");
  await roster.unwritten.getByText(told("名册-每个人的结果.xlsx"), { exact: true }).waitFor();
  await typeAddress(page, "#/counter");
  await page.waitForFunction(() => !document.querySelector("#results"));
  await typeAddress(page, "#/counter/roster");
  await roster.ready();
  assert.equal(await roster.unwritten.count(), 0, "everything was wiped");
  await finish();
});

test("assessing can be stopped, and begun again", async () => {
  const { page, roster, finish } = await open();
  await roster.choose(file("x.csv", people(200_000)));
  await roster.go.click();
  await roster.stop.click();
  await page.locator("#columns:focus").waitFor();
  assert.match(await page.locator("[role=status]").first().innerText(), /已经停下/);
  assert.equal(await page.locator("#results").count(), 0);
  await roster.screen();
  await finish();
});

test("everybody on a roster of 100,000 gets what the command line gives them", async () => {
  const { roster, finish } = await open();
  const content = people(100_000);
  writeFileSync(join(folder, "people.csv"), content);
  const files = ["out.csv", "summary.csv", "list.csv"].map((name) => join(folder, name));
  cli("screen", "--on", "2026-11-25", join(folder, "people.csv"), "-o", files[0], "--summary", files[1], "--work-list", files[2]);
  await roster.choose(join(folder, "people.csv"));
  await roster.screen();
  const found = await roster.standing();
  const [, ...lines] = readFileSync(files[1], "utf8").trim().split("\n");
  assert.equal(lines.length, Object.keys(found).length);
  for (const line of lines) {
    const [id, , , likely, ask, opened, notNow, receiving, , gap, unsaid, odd, share] = line.split(",");
    const spelt = share ? `${Math.floor(share / 10)}.${share % 10}%` : "名册没有写";
    assert.deepEqual(found[id], [likely, ask, opened, notNow, receiving, gap, unsaid, odd, spelt], id);
  }
  const facts = readFileSync(files[2], "utf8").trim().split("\n").slice(1).map((line) => line.split(",").slice(1).join(","));
  const work = await roster.page.locator("#work ~ .scrolls tbody tr").evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.innerText.replaceAll(",", "")).join(",")),
  );
  assert.deepEqual(work, facts);
  await finish();
});

test("people come fifty at a time, and the work list leads to those who wait for a fact", async () => {
  const { page, roster, finish } = await screened(file("x.csv", people(300)));
  await page.locator("#work ~ .scrolls button").first().click();
  await page.locator("#people:focus").waitFor();
  assert.equal(await roster.people.count(), 50);
  const first = await roster.people.first().innerText();
  const list = page.locator(".some");
  await list.getByRole("button", { name: "后 50 个" }).click();
  await list.locator(".turning", { hasText: "第 51 到 100 个" }).waitFor();
  await roster.drawn();
  assert.notEqual(await roster.people.first().innerText(), first);
  await list.getByRole("button", { name: "前 50 个" }).click();
  await list.locator(".turning", { hasText: "第 1 到 50 个" }).waitFor();
  await list.getByRole("button", { name: "收起" }).click();
  assert.equal(await roster.people.count(), 0);
  await finish();
});

test("every table is saved in both forms, and can be read again", async () => {
  const rows = [...ROWS, ["=1+1", 50, "肢体", "一级", "valid", "杭州", "低保", "否"]];
  const { page, roster, finish } = await screened(file("x.csv", csv(rows)));
  for (const table of ["汇总", "很可能、没有领的人", "每个人的结果", "先弄清的情况", "没有收进来的行"]) {
    const text = await roster.save(`${table}，存成 CSV`);
    assert.equal(text.name, `名册-${table}.csv`);
    assert.equal(text.bytes.subarray(0, 3).toString("hex"), "efbbbf");
    const book = await roster.save(`${table}，存成 XLSX`);
    const lines = text.bytes.toString("utf8").trim().split("\r\n");
    const parts = unpack(book.bytes);
    assert.equal(parts["xl/worksheets/sheet1.xml"].match(/<row>/g).length, lines.length, table);
    assert.equal(await page.locator("#along ~ [role=status]").innerText(), `已经交给浏览器保存：名册-${table}.xlsx`);
    if (table === "每个人的结果") {
      assert.ok(lines.some((line) => line.startsWith("'=1+1,")), "no formula");
      assert.ok(!parts["xl/worksheets/sheet1.xml"].includes("<f>"));
      writeFileSync(join(folder, "again.xlsx"), book.bytes);
    }
    if (table === "很可能、没有领的人") {
      assert.ok(lines.length > 1);
      const people = Object.values(await roster.standing()).reduce((sum, numbers) => sum + Number(numbers[5]), 0);
      assert.equal(text.bytes.toString("utf8").match(/^[^\r\n]*,\d+,/gm).length, people, "as many as the table says");
    }
    if (table === "没有收进来的行") assert.equal(lines[1], "4,2,年龄,1960-05-01,是日期，不是周岁");
  }
  await roster.choose(join(folder, "again.xlsx"));
  assert.match(await page.locator("#columns ~ div p").first().innerText(), /工作簿/);
  await finish();
});

test("another edition's rules say whose result changes and why, this edition's change nothing, and others are refused", async () => {
  const { page, roster, finish } = await screened();
  const compare = async (chosen, told) => {
    await roster.edition.setInputFiles(chosen);
    await page.locator("#compared:focus", { hasText: told }).waitFor({ timeout: 20_000 });
    return page.locator("#compared").innerText();
  };
  const own = await roster.save("存下这一版的规则");
  assert.match(own.name, /^zhucan-2026-.*\.edition$/);
  writeFileSync(join(folder, "own"), own.bytes);
  await compare(join(folder, "own"), /有 0 个结果会变/);
  const other = join(folder, "other");
  cli("edition", "--policy", "crates/cli/tests/small", "-o", other);
  const told = await compare(other, /有 [1-9]\d* 个结果会变/);
  await page.locator("#compared ~ .scrolls button").first().click();
  await page.locator("#changed:focus").waitFor();
  await roster.drawn();
  assert.match(await roster.people.first().innerText(), /另一版：[^]*这一版：/);
  await page.locator("#compared ~ .scrolls tbody tr", { hasText: "还缺" }).first().locator("button").click();
  await page.locator("#changed:focus", { hasText: "到“还缺”" }).waitFor();
  await roster.drawn();
  const toldOf = await roster.people.first().innerText();
  assert.match(toldOf, /另一版：没有写理由。\s*这一版：还缺：./, "what is missing stands where there can be no reasons");
  for (const [chosen, sentence] of [
    [file("x.edition", "x"), /这不是规则文件/],
    [file("x.edition", "zhucan edition\n\x09"), /存法和这一版不同/],
    [file("x.edition", own.bytes.subarray(0, own.bytes.length / 2)), /坏了/],
  ]) {
    await roster.edition.setInputFiles(chosen);
    await page.locator("#not-compared").waitFor();
    await page.locator(".notice--error", { hasText: sentence }).waitFor();
    assert.equal(await page.locator("#compared").innerText(), told, "what was there before is still there");
  }
  const table = await roster.save("结果变了的人，存成 CSV");
  assert.ok(table.bytes.toString("utf8").trim().split("\r\n").length > 1);
  await finish();
});
