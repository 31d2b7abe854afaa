import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { flagWorkbook } from "../../src/excel/flagWorkbook";
import { clearFlags } from "../../src/excel/clearFlags";
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import type { RuleData } from "../../src/workbench/host/ruleData";
import { coloured } from "./coloured";
import { hostFor } from "./hostFor";
import { openSample } from "./openSample";

jest.setTimeout(120_000);

const sample = openSample();
const flag = () => flagWorkbook(reviewWorkbook);
const rule = (formula: string): RuleData => ({
  type: "Custom",
  areas: [{ top: 2, left: 3, bottom: 9, right: 5 }],
  formula,
  look: { fill: "#00B0F0" },
});

function rulesOf({ workbook }: ExcelHost): string[][] {
  return workbook.inOrder().map(({ rules }) => rules.list().map((one) => JSON.stringify(one)));
}
const settingsOf = ({ workbook }: ExcelHost) => [...workbook.settings.keys()];

/** Flagged before; the marks were changed since, so that the new flags are others, and the user added rules. */
async function flaggedBefore(): Promise<ExcelHost> {
  const host = hostFor(sample.slice(0, 2));
  host.state.idsArePriorities = true;
  await flag();
  for (const [k, sheet] of host.workbook.inOrder().entries()) {
    sheet.rules.add(rule("=D3=1"));
    sheet.rules.move(sheet.rules.add(rule("=D3=2")), -1);
    if (k === 1) sheet.rules.move(sheet.rules.add(rule("=D3=3")), 1);
  }
  return host;
}

// Microsoft's reference of Excel.ConditionalFormat: "id: the priority of the conditional format in the collection".
describe("a flagging that Excel stops on the way, where ids are priorities", () => {
  it("leaves all as it was or all as it is to be, wherever it is stopped, and no trace", async () => {
    const done = await flaggedBefore();
    await flag();
    const after = rulesOf(done);
    let [stopped, finished] = [0, 0];
    for (let changes = 0; ; changes++) {
      const host = await flaggedBefore();
      const before = rulesOf(host);
      expect(before).not.toEqual(after);
      host.state.failAt = { sync: 3, afterChanges: changes };
      const failed = await flag().then(
        () => false,
        () => true
      );
      const through = host.state.failAt !== null;
      host.state.failAt = null;
      expect(rulesOf(host)).toEqual(failed ? before : after);
      expect(settingsOf(host)).toEqual([]);
      if (through) break;
      if (failed) stopped++;
      else finished++;
    }
    expect(stopped).toBeGreaterThan(40);
    expect(finished).toBeGreaterThan(5);
  });

  it("takes out what it added where nothing was flagged before", async () => {
    for (const changes of [1, 2, 3, 4, 9, 17]) {
      const host = hostFor(sample.slice(0, 2).map((one) => ({ ...one, rules: [rule("=D3=1")] })));
      host.state.idsArePriorities = true;
      const before = rulesOf(host);
      host.state.failAt = { sync: 3, afterChanges: changes };
      await expect(flag()).rejects.toMatchObject({ kind: "other" });
      expect(rulesOf(host)).toEqual(before);
      expect(settingsOf(host)).toEqual([]);
    }
  });

  it("leaves a rule that a colleague has not filled in yet", async () => {
    const unfilled = () => [rule(""), rule("=D3=1"), rule("")];
    for (const changes of [1, 2, 3, 4, 9, 17]) {
      const host = hostFor(sample.slice(0, 2).map((one) => ({ ...one, rules: unfilled() })));
      host.state.idsArePriorities = true;
      const before = rulesOf(host);
      host.state.failAt = { sync: 3, afterChanges: changes };
      await expect(flag()).rejects.toMatchObject({ kind: "other" });
      expect(rulesOf(host)).toEqual(before);
    }
  });

  it("leaves rules of the user's that have no formula because they need none", async () => {
    const bar = (): RuleData => ({
      type: "DataBar",
      areas: [{ top: 2, left: 3, bottom: 9, right: 5 }],
      colors: ["#63C384"],
    });
    for (const changes of [1, 2, 3, 4, 9, 17]) {
      const host = hostFor(sample.slice(0, 2).map((one) => ({ ...one, rules: [bar(), bar()] })));
      host.state.idsArePriorities = true;
      const before = rulesOf(host);
      host.state.failAt = { sync: 3, afterChanges: changes };
      await expect(flag()).rejects.toMatchObject({ kind: "other" });
      expect(rulesOf(host)).toEqual(before);
    }
  });

  it("keeps nothing in the workbook once it is done", async () => {
    const host = await flaggedBefore();
    await flag();
    await clearFlags();
    expect(settingsOf(host)).toEqual([]);
  });
});

// office-js issues 5299 and 1157: rules that look at other cells are applied only once the sheet is calculated.
describe("an Excel that does not apply such rules by itself", () => {
  const targets = sample.filter(({ name }) => name === "十四五主要指标");

  it("colours what another does, because the sheet is calculated", async () => {
    const name = targets[0]?.name ?? "";
    const other = hostFor(targets);
    await flag();
    const expected = await coloured(other, name);
    expect(expected.unmet.length).toBeGreaterThan(5);
    const host = hostFor(targets);
    host.state.lateRules = true;
    await flag();
    expect(await coloured(host, name)).toEqual(expected);
    expect(host.syncs).toBe(other.syncs);
  });

  it("is not made to calculate sheets whose rules see their own cells alone", async () => {
    const host = hostFor([...targets, ...sample.slice(0, 1)]);
    const calculated: string[] = [];
    for (const sheet of host.workbook.inOrder())
      sheet.Calculate = () => void calculated.push(sheet.Name);
    await flag();
    expect(calculated).toEqual([targets[0]?.name]);
  });
});
