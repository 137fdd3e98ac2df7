// Every programme that has a rule is somebody's, and everybody gets the verdicts that the rules' texts give them.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Mouse } from "../hands.mjs";
import { HOUSEHOLDS, OTHERS, PROGRAMMES, expected } from "../households.mjs";
import { ResultsPage } from "../pages/results.mjs";
import { startSite } from "../support.mjs";
import { hurryFromStart } from "./hurry.mjs";

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

test("every programme is likely, or to be asked about, for one of the households", () => {
  const named = [...Object.values(HOUSEHOLDS), ...Object.values(OTHERS)].flatMap(({ verdicts }) => [
    ...(verdicts.likely ?? []),
    ...(verdicts.ask ?? []),
  ]);
  assert.deepEqual(PROGRAMMES.filter((id) => !named.includes(id)), []);
  assert.deepEqual(named.filter((id) => !PROGRAMMES.includes(id)), [], "no programme is misspelt");
});

for (const household of Object.values(OTHERS)) {
  test(household.sentence, async () => {
    const { page, finish } = await site.open();
    await hurryFromStart(page, household);
    assert.deepEqual(await new ResultsPage(page, new Mouse()).verdicts(), expected(household));
    await finish();
  });
}
