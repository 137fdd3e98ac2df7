// axe-core in the page.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every fault of the page as it is now, in one line each, by every rule that is neither experimental nor deprecated. */
export async function faults(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const untried = ({ tags }) => tags.includes("experimental") || tags.includes("deprecated");
    const rules = axe.getRules().filter((rule) => !untried(rule)).map((rule) => [rule.ruleId, { enabled: true }]);
    const { violations } = await axe.run(document, {
      rules: Object.fromEntries(rules),
      resultTypes: ["violations"],
      preload: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} at ${node.target.join(" ")}: ${node.failureSummary.replaceAll(/\s+/g, " ")}`),
    );
  });
}
