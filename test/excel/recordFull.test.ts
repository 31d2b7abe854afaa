import type { CellCorrection } from "../../src/core/correction/cellCorrection";
import { correctCells } from "../../src/excel/correctCells";
import { CORRECTION_RECORD } from "../../src/excel/correctionRecord";
import { FORMULA_RECORD } from "../../src/excel/formulaRecord";
import { writeFormulas } from "../../src/excel/writeFormulas";
import { zhCN } from "../../src/i18n/zhCN";
import { hostFor } from "./hostFor";
import { partsOf } from "./partsOf";

const sheet = { name: "监测", values: [[46, 40, ""]] };
const fix: CellCorrection = { sheet: "监测", cell: "A1", printed: 46, value: 45.5 };
const formula = { sheet: "监测", cell: "C1", formula: "=EDU.GAP(A1,B1)", shows: [[6]] };
/** Records of earlier times, of a sheet that is gone; of Chinese characters, three bytes each. */
const entries = (count: number) =>
  JSON.stringify(
    Array.from({ length: count }, (_, k) => ({
      sheet: "去年的表",
      cell: `A${k + 1}`,
      printed: "达".repeat(100),
      value: 1,
      former: "'达",
      format: "General",
      written: "=EDU.GAP(A1,B1)",
    }))
  );

// office-js issues 621 and 3957: settings of one to two million bytes are refused.
describe("a workbook that keeps more than Excel lets it", () => {
  it.each([
    ["correcting a cell", CORRECTION_RECORD, () => correctCells([fix])],
    ["writing a formula", FORMULA_RECORD, () => writeFormulas([formula], { onlyEmpty: false })],
  ])("is told before %s, which changes nothing", async (_what, key, act) => {
    const host = hostFor([sheet]);
    host.workbook.settings.set(key, entries(2_600));
    const before = await partsOf(host);
    await expect(act()).rejects.toMatchObject({
      kind: "recordFull",
      message: zhCN.hostError.recordFull,
    });
    expect(await partsOf(host)).toEqual(before);
    host.workbook.settings.set(key, entries(1_800));
    await expect(act()).resolves.toMatchObject({ kind: "written" });
  });

  it("would be refused by Excel itself a little later", () => {
    const { workbook } = hostFor([sheet]);
    expect(() => workbook.Settings.Add("x", "达".repeat(333_000))).not.toThrow();
    expect(() => workbook.Settings.Add("x", "达".repeat(334_000))).toThrow("too large");
  });
});
