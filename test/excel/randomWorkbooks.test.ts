import fc from "fast-check";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { clearFlags } from "../../src/excel/clearFlags";
import { flagWorkbook } from "../../src/excel/flagWorkbook";
import { ExcelHost } from "../../src/workbench/host/excelHost";
import { loadOfficeJs } from "../../src/workbench/host/loadOfficeJs";
import type { RuleData } from "../../src/workbench/host/ruleData";
import type { SheetData } from "../../src/workbench/host/sheetData";
import { partsOf } from "./partsOf";

jest.setTimeout(300_000);

const WORKBOOKS = 1000;
const REGIONS = ["椒江区", "黄岩区", "路桥区", "临海市", "温岭市", "玉环市", "天台县"];

const color = fc.constantFrom("#FF0000", "#00FF00", "#123456", "#FFF2CC");
const style = fc.option(
  fc.record({ bg: fc.record({ rgb: color }), bl: fc.constantFrom(0 as const, 1 as const) }),
  { freq: 3 }
);
const area = fc
  .tuple(fc.nat(6), fc.nat(4), fc.nat(5), fc.nat(4))
  .map(([top, left, rows, columns]) => ({
    top,
    left,
    bottom: top + rows,
    right: left + columns,
  }));
const areas = fc.array(area, { minLength: 1, maxLength: 2 });
const look = fc.record({ fill: color, bold: fc.boolean() });
/** Rules that users make, some much like ours. */
const rule: fc.Arbitrary<RuleData> = fc.oneof(
  fc.record({
    type: fc.constant("Custom" as const),
    areas,
    look,
    stopIfTrue: fc.boolean(),
    formula: fc.constantFrom('=A1="※"', '=N("EDUCATION")=0', "=ROW()>3", '=AND(TRUE,TRIM(A1)="-")'),
  }),
  fc.record({
    type: fc.constant("CellValue" as const),
    areas,
    look,
    operator: fc.constantFrom("GreaterThan", "LessThan"),
    formula1: fc.constantFrom("=0", "=60"),
  }),
  fc.record({
    type: fc.constant("DataBar" as const),
    areas,
    colors: fc.array(color, { minLength: 1, maxLength: 1 }),
  }),
  fc.record({
    type: fc.constant("ColorScale" as const),
    areas,
    colors: fc.array(color, { minLength: 2, maxLength: 3 }),
  })
);

const checklist = fc
  .record({
    regions: fc.integer({ min: 2, max: 6 }),
    marks: fc.array(
      fc.array(fc.constantFrom("√", "※", "-", "*", "——", "", "?"), { minLength: 6, maxLength: 6 }),
      {
        minLength: 3,
        maxLength: 8,
      }
    ),
    top: fc.nat(3),
    styles: fc.array(fc.array(style, { maxLength: 8 }), { maxLength: 9 }),
    rules: fc.array(rule, { maxLength: 4 }),
  })
  .map(({ regions, marks, top, styles, rules }): Omit<SheetData, "name"> => {
    const lead = Array.from({ length: top }, () => [""]);
    const head = ["指标", ...REGIONS.slice(0, regions)];
    const body = marks.map((row, k) => [
      `${k + 1}.指标${"甲乙丙丁戊己庚辛"[k] ?? ""}项目`,
      ...row.slice(0, regions),
    ]);
    return { values: [...lead, head, ...body], styles, rules };
  });
const workbook = fc
  .array(checklist, { minLength: 1, maxLength: 3 })
  .map((sheets): SheetData[] => sheets.map((sheet, k) => ({ ...sheet, name: `表${k + 1}` })));

describe("a thousand random workbooks", () => {
  it("come back with every style and rule in place after flagging and clearing; twice is once", async () => {
    let flagged = 0;
    for (const sheets of fc.sample(workbook, { numRuns: WORKBOOKS, seed: 20_261_121 })) {
      const host = new ExcelHost(sheets);
      const { Excel, Office } = loadOfficeJs(host);
      Object.assign(globalThis, { Excel, Office });
      const before = await partsOf(host);
      const { highlights } = await flagWorkbook(reviewWorkbook);
      const once = await partsOf(host);
      if (highlights.length > 0) {
        flagged++;
        expect(once).not.toEqual(before);
      }
      await flagWorkbook(reviewWorkbook);
      expect(await partsOf(host)).toEqual(once);
      await clearFlags();
      expect(await partsOf(host)).toEqual(before);
      host.dispose();
    }
    expect(flagged).toBeGreaterThan(WORKBOOKS * 0.5);
  });
});
