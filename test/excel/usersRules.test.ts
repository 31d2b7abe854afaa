import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { clearFlags } from "../../src/excel/clearFlags";
import { flaggedSheets } from "../../src/excel/flaggedSheets";
import { flagWorkbook } from "../../src/excel/flagWorkbook";
import type { RuleData } from "../../src/workbench/host/ruleData";
import { hostFor } from "./hostFor";
import { openSample } from "./openSample";

const areas = [{ top: 0, left: 0, bottom: 40, right: 12 }];
/** Rules that a user may have, the first much like ours. */
const rules: RuleData[] = [
  { type: "Custom", areas, formula: '=AND(N("EDUCATION")=0,TRIM(A1)="※")', look: { bold: true } },
  { type: "DataBar", areas, colors: ["#00FF00"] },
  { type: "CellValue", areas, operator: "LessThan", formula1: "=0", look: { fill: "#FF0000" } },
  { type: "Custom", areas, formula: "=ROW()>3", look: { italic: true }, stopIfTrue: true },
  { type: "ColorScale", areas, colors: ["#FFFFFF", "#FF0000"] },
];
const sample = openSample().map((sheet) => ({ ...sheet, rules }));

describe("conditional formats of the user's own", () => {
  it("decide before ours, in their own order, and are all there after clearing", async () => {
    const host = hostFor(sample);
    const { highlights } = await flagWorkbook(reviewWorkbook);
    for (const sheet of host.workbook.inOrder()) {
      const own = highlights.filter((highlight) => highlight.sheet === sheet.Name);
      expect(sheet.rules.list().slice(0, rules.length)).toEqual(rules);
      expect(sheet.rules.list().slice(rules.length)).toMatchObject(
        own.map(({ formula }) => ({ type: "Custom", formula }))
      );
    }
    await clearFlags();
    for (const sheet of host.workbook.inOrder()) expect(sheet.rules.list()).toEqual(rules);
  });

  it("are no flags: a workbook with nothing else is not flagged, and clearing changes nothing", async () => {
    const host = hostFor(sample);
    expect(await flaggedSheets()).toEqual([]);
    const syncs = host.syncs;
    expect(await clearFlags()).toEqual([]);
    expect(host.syncs - syncs).toBe(2);
    for (const sheet of host.workbook.inOrder()) expect(sheet.rules.list()).toEqual(rules);
  });
});
