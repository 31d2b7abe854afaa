import type { Grid } from "../../src/core/sheet/grid";
import { HostError } from "../../src/excel/hostError";
import { readWorkbook } from "../../src/excel/readWorkbook";
import type { SheetData } from "../../src/workbench/host/sheetData";
import { hostFor } from "./hostFor";

const checklist: SheetData = {
  name: "进度",
  values: [
    ["", "", ""],
    ["", "指标", "椒江"],
    ["", "1.师资", "※"],
    ["", "达成度", 0.7],
  ],
  formats: [[], [], [], ["General", "General", "0%"]],
  merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
};
const blank: SheetData = { name: "空表", values: [["", ""]] };
const errors: SheetData = { name: "错误", values: [["#REF!", true, 12.5]] };

/** Plain objects of this realm, for arrays that Office.js made in its own window. */
const plain = (grids: Grid[]): unknown => JSON.parse(JSON.stringify(grids));

describe("readWorkbook", () => {
  it("gives every sheet in order, with the place of its used range, formats and merged areas", async () => {
    hostFor([checklist, blank, errors]);
    expect(plain(await readWorkbook())).toEqual([
      {
        sheet: "进度",
        top: 1,
        left: 1,
        values: [
          ["指标", "椒江"],
          ["1.师资", "※"],
          ["达成度", 0.7],
        ],
        formats: [
          ["General", "General"],
          ["General", "General"],
          ["General", "0%"],
        ],
        merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      },
      { sheet: "空表", top: 0, left: 0, values: [] },
      {
        sheet: "错误",
        top: 0,
        left: 0,
        values: [["#REF!", true, 12.5]],
        formats: [["General", "General", "General"]],
        merges: [],
      },
    ]);
  });

  it.each([1, 3, 40])("takes two syncs for %d sheets", async (count) => {
    const host = hostFor(
      Array.from({ length: count }, (_, i) => ({ ...checklist, name: `表${i}` }))
    );
    expect(await readWorkbook()).toHaveLength(count);
    expect(host.syncs).toBe(2);
  });

  it("does not ask for merged areas where ExcelApi 1.13 is missing", async () => {
    const host = hostFor([checklist]);
    host.state.apiVersion = 1.7;
    const [grid] = await readWorkbook();
    expect(grid).not.toHaveProperty("merges");
    expect(grid?.values).toHaveLength(3);
    expect(host.syncs).toBe(2);
  });

  it("rejects with a sentence that says what to do while a cell is being edited", async () => {
    const host = hostFor([checklist]);
    host.state.editing = true;
    const error = await readWorkbook().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ kind: "editing", message: expect.stringContaining("回车") });
  });
});
