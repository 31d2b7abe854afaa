import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { clearFlags } from "../../src/excel/clearFlags";
import { flaggedSheets } from "../../src/excel/flaggedSheets";
import { flagWorkbook } from "../../src/excel/flagWorkbook";
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import type { RuleData } from "../../src/workbench/host/ruleData";
import { hostFor } from "./hostFor";
import { openSample } from "./openSample";

jest.setTimeout(60_000);

const rule = (formula: string): RuleData => ({
  type: "Custom",
  areas: [{ top: 2, left: 3, bottom: 9, right: 5 }],
  formula,
  look: { fill: "#00B0F0" },
});
const DAMAGED = rule("=D3>90");
const isDamaged = ({ formula }: RuleData) => formula === DAMAGED.formula;
/** Three checklists; the second carries a rule of the user's that Excel cannot read, between two that it can. */
const sheets = openSample()
  .slice(0, 3)
  .map((sheet, k) =>
    k === 1 ? { ...sheet, rules: [rule("=D3<1"), DAMAGED, rule("=D3<2")] } : sheet
  );

function formulas({ workbook }: ExcelHost, sheet: number): string[] {
  const rules = workbook.inOrder()[sheet]?.rules.list() ?? [];
  return rules.map(({ formula = "" }) => formula);
}
const own = (host: ExcelHost, sheet: number) =>
  formulas(host, sheet).filter((formula) => formula.includes('N("EDU.'));
const users = (host: ExcelHost, sheet: number) =>
  formulas(host, sheet).filter((formula) => !formula.includes('N("EDU.'));

// office-js issues 5222, 6827 and 6835: one rule that Excel cannot read makes the whole request ItemNotFound.
describe("a conditional format that Excel cannot read", () => {
  it("does not stop flagging and clearing, stays where it is, and is told", async () => {
    const healthy = hostFor(sheets);
    await flagWorkbook(reviewWorkbook);
    const host = hostFor(sheets);
    host.state.damaged = isDamaged;
    const told: number[] = [];
    const reading = { onUnreadable: (rules: number) => told.push(rules) };
    await flagWorkbook(reviewWorkbook, reading);
    for (const k of [0, 1, 2]) {
      expect(own(host, k).length).toBeGreaterThan(0);
      expect(formulas(host, k)).toEqual(formulas(healthy, k));
    }
    await flagWorkbook(reviewWorkbook, reading);
    expect(formulas(host, 1)).toEqual(formulas(healthy, 1));
    expect(await flaggedSheets()).toHaveLength(3);
    expect(await clearFlags(reading)).toHaveLength(3);
    expect([0, 1, 2].flatMap((k) => own(host, k))).toEqual([]);
    expect(users(host, 1)).toEqual(["=D3<1", "=D3>90", "=D3<2"]);
    expect(told).toEqual([1, 1, 1]);
  });

  it("is not spoken of where every rule can be read, and then costs no sync more", async () => {
    const host = hostFor(sheets);
    const told: number[] = [];
    await flagWorkbook(reviewWorkbook, { onUnreadable: (rules) => told.push(rules) });
    expect([told, host.syncs]).toEqual([[], 3]);
  });

  it("of the add-in's own stays with its colour, while the others go", async () => {
    const host = hostFor(sheets);
    await flagWorkbook(reviewWorkbook);
    const [kept = ""] = own(host, 2);
    const before = own(host, 2).length;
    host.state.damaged = ({ formula }) => formula === kept;
    const told: number[] = [];
    await clearFlags({ onUnreadable: (rules) => told.push(rules) });
    const spared = [0, 1, 2].flatMap((k) => own(host, k));
    expect(before).toBeGreaterThan(1);
    expect(new Set(spared)).toEqual(new Set([kept]));
    expect(told[0]).toBeGreaterThan(0);
  });
});

// Microsoft's reference of Excel.ConditionalFormat: "id: the priority of the conditional format in the collection".
describe("ids that are priorities", () => {
  it("never lead to the deleting of a user's rule, nor leave one of the add-in's behind", async () => {
    const host = hostFor(sheets);
    host.state.idsArePriorities = true;
    const third = host.workbook.inOrder()[2];
    await flagWorkbook(reviewWorkbook);
    const flagged = own(host, 2);
    expect(flagged.length).toBeGreaterThan(2);
    // The user adds rules and moves them behind those of the add-in.
    for (const formula of ["=D3=1", "=D3=2", "=D3=3"])
      third?.rules.move(third.rules.add(rule(formula)), -1);
    await flagWorkbook(reviewWorkbook);
    expect(formulas(host, 2)).toEqual(["=D3=1", "=D3=2", "=D3=3", ...flagged]);
    for (const id of third?.rules.order.slice(0, 3) ?? []) third?.rules.move(id, -1);
    await clearFlags();
    expect([0, 1, 2].map((k) => formulas(host, k))).toEqual([
      [],
      ["=D3<1", "=D3>90", "=D3<2"],
      ["=D3=1", "=D3=2", "=D3=3"],
    ]);
  });
});
