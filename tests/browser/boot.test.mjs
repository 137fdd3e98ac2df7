// What ships, in a real browser: it starts, it says so when it cannot, and it needs no newer engine than promised.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { fill, PROMISED, wasmOpt } from "../../scripts/build.mjs";
import { locate } from "../../scripts/serve.mjs";
import { startSite } from "./support.mjs";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const shipped = (pattern) => dist + readdirSync(dist).find((name) => pattern.test(name));
const program = shipped(/^zhucan\..*\.wasm$/);

/** The name under which the page keeps what it keeps. */
const NAME = "zhucan";

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

async function showsFailure(page) {
  await page.waitForSelector("#failure", { state: "visible" });
  assert.match(await page.innerText("#failure"), /这一页没能打开[^]*没有发送到任何地方[^]*12385/);
  assert.equal(await page.evaluate(() => document.activeElement?.innerText), "这一页没能打开");
  assert.equal(await page.isVisible("#app"), false);
  assert.equal(await page.getByRole("link", { name: "重新打开" }).getAttribute("href"), "./");
}

test("the app starts, and nothing of the waiting screen stays", async () => {
  const { page, finish } = await site.open();
  assert.match(await page.innerText("body"), /助残导航/);
  assert.doesNotMatch(await page.innerText("body"), /正在打开/);
  assert.equal(await page.isVisible("#failure"), false);
  assert.equal(await page.getAttribute("html", "lang"), "zh-Hans");
  await finish();
});

test("before the program arrives, the page already says what it is, in the words that stay", async () => {
  let letThrough;
  const held = new Promise((resolve) => (letThrough = resolve));
  const { page, finish } = await site.open({
    ready: false,
    prepare: (page) => page.route("**/*.wasm", (route) => held.then(() => route.continue())),
  });
  await page.getByText("正在打开").waitFor();
  assert.match(await page.innerText("#app"), /残疾人补贴和服务[^]*12385/);
  const before = await page.locator("#opening h1, #opening h1 ~ p:not([role=status])").allInnerTexts();
  letThrough();
  await page.waitForSelector("html[data-state=ready]", { state: "attached" });
  const after = await page.locator("main h1, main h1 ~ p").allInnerTexts();
  assert.deepEqual(after.slice(0, 4), before.slice(0, 4), "nothing else takes the place of what is being read");
  await finish();
});

test("a browser that does not say when it has drawn something starts too", async () => {
  for (const observer of ["undefined", "class { observe() { throw new TypeError('nothing of the kind'); } }"]) {
    const prepare = (page) => page.addInitScript(`globalThis.PerformanceObserver = ${observer}`);
    const { page, finish } = await site.open({ prepare });
    assert.doesNotMatch(await page.innerText("body"), /正在打开/);
    await finish();
  }
});

test("on a slow network the page says so after some seconds, and nothing moves", async () => {
  const { page, finish } = await site.open({
    ready: false,
    prepare: (page) => page.route("**/*.wasm", () => {}),
  });
  const slow = page.getByText("网络有点慢，还在取，请再等一会儿。");
  const places = () => page.locator("#opening > *").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  await page.getByText("正在打开").waitFor();
  const before = await places();
  assert.equal(await slow.isVisible(), false);
  await slow.waitFor({ timeout: 12_000 });
  assert.deepEqual(await places(), before);
  assert.equal(await page.isVisible("#failure"), false, "slow is not broken");
  await finish();
});

const breakages = {
  "the program cannot be fetched": (page) => page.route("**/*.wasm", (route) => route.abort()),
  "the program arrives damaged": (page) =>
    page.route("**/*.wasm", (route) => route.fulfill({ contentType: "application/wasm", body: "damaged" })),
  "the glue cannot be fetched": (page) => page.route("**/zhucan.*.js", (route) => route.abort()),
};
for (const [name, prepare] of Object.entries(breakages)) {
  test(`${name}: the failure sentence, with focus on it`, async () => {
    const { page, finish } = await site.open({ prepare, ready: false, allow: [/net::ERR_FAILED/] });
    await showsFailure(page);
    await finish();
  });
}

test("the failure is told in the size and the colours that were chosen, also where nothing says that the page was here", async () => {
  const prepare = async (page) => {
    await page.addInitScript((name) => localStorage.setItem(name, "size 4\ncontrast more\n"), NAME);
    await page.route("**/*.wasm", (route) => route.abort());
  };
  const { page, finish } = await site.open({ prepare, ready: false, allow: [/net::ERR_FAILED/] });
  await showsFailure(page);
  const { size, contrast } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  assert.deepEqual({ size, contrast }, { size: "4", contrast: "more" });
  await finish();
});

for (const how of ["thrown", "rejected"]) {
  test(`a panic while the app is in use (${how}): the failure sentence`, async () => {
    const { page, finish } = await site.open({ allow: [/RuntimeError/] });
    await page.evaluate((how) => {
      // The smallest module that does what a panic does: one function, `unreachable`.
      const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 112, 0, 0, 10, 5, 1, 3, 0, 0, 11];
      const trap = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes))).exports.p;
      if (how === "thrown") setTimeout(trap);
      else Promise.resolve().then(trap);
    }, how);
    await showsFailure(page);
    await finish();
  });
}

test("a mistake that is not a panic leaves the app alone", async () => {
  const { page, finish } = await site.open({ allow: [/harmless/] });
  await page.evaluate(() => setTimeout(() => { throw new Error("harmless"); }));
  await page.waitForTimeout(100);
  assert.equal(await page.isVisible("#failure"), false);
  await finish();
});

test("without JavaScript the page gives the hotline", async () => {
  const { page, finish } = await site.open({ context: { javaScriptEnabled: false }, ready: false });
  assert.match(await page.innerText("body"), /没有开启 JavaScript[^]*12385/);
  await finish();
});

test("the page's policy forbids any other host, and any script or style in the page but its own", async () => {
  const response = await fetch(site.url);
  const policy = response.headers.get("content-security-policy");
  assert.match(policy, /default-src 'none'; script-src 'self' 'sha256-[^' ]+' 'wasm-unsafe-eval'; style-src 'self'/);
  assert.match(policy, /connect-src 'self'/);
  assert.match(policy, /frame-ancestors 'none'/);
  const html = await response.text();
  const [, styles] = /<style>([^]*?)<\/style>/.exec(html);
  const [start, script] = /<script type="module"[^>]*>([^]+?)<\/script>/.exec(html);
  const digest = (text) => createHash("sha256").update(text).digest("base64");
  assert.ok(policy.includes(`style-src 'self' 'sha256-${digest(styles)}';`), "the page's own styles, and no others");
  assert.ok(policy.includes(`script-src 'self' 'sha256-${digest(script)}' 'wasm`), "the page's own start, and no other");
  const rest = html.replace(`<style>${styles}</style>`, "").replace(start, "");
  assert.doesNotMatch(rest, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
});

test("the program needs WebAssembly's first version and mutable globals, and nothing newer", () => {
  assert.deepEqual(PROMISED, ["--mvp-features", "--enable-mutable-globals"]);
  wasmOpt([...PROMISED, "--quiet", program, "-o", "/dev/null"]);
  assert.doesNotMatch(readFileSync(shipped(/^zhucan\..*\.js$/), "utf8"), /BigInt/);
  // The check itself works: sign extension, which Chrome 73 and iOS 14.4 do not have, is refused.
  const newer = Buffer.from("0061736d0100000001060160017f017f030201000a070105002000c00b", "hex");
  const file = join(mkdtempSync(join(tmpdir(), "zhucan-")), "newer.wasm");
  writeFileSync(file, newer);
  assert.throws(() => wasmOpt([...PROMISED, "--quiet", file, "-o", "/dev/null"], "ignore"));
  wasmOpt([...PROMISED, "--enable-sign-ext", "--quiet", file, "-o", "/dev/null"]);
  rmSync(dirname(file), { recursive: true });
});

test("the program carries no folder name of the machine that built it", () => {
  const text = readFileSync(program, "latin1");
  const here = fileURLToPath(new URL("../..", import.meta.url));
  for (const folder of [here, `${homedir()}/`]) assert.equal(text.includes(folder), false, folder);
});

test("the server keeps to its folder", () => {
  for (const outside of ["/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "/..%5cx", "/%00", "/%", "/.git", "//etc/passwd"]) {
    assert.equal(locate(dist, outside), null, outside);
  }
  assert.equal(locate(dist, "/"), `${dist}index.html`);
  assert.equal(locate(dist, "/?a#b"), `${dist}index.html`);
});

test("a placeholder nobody fills stops the build", () => {
  assert.equal(fill("<{{a}}>", { a: "1" }), "<1>");
  assert.throws(() => fill("{{b}}", { a: "1" }), /\{\{b\}\}/);
  assert.throws(() => fill("", { a: "1" }), /\{\{a\}\}/);
});
