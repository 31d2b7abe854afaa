import { findNumberTables } from "../../src/core/numbersToMarks/findNumberTables";
import { marksSheet, type MarksSheet } from "../../src/core/numbersToMarks/marksSheet";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { writeMarks } from "../../src/excel/writeMarks";
import { HostUser } from "../../src/workbench/host/hostUser";
import type { SheetData } from "../../src/workbench/host/sheetData";
import { hostFor } from "./hostFor";
import { partsOf } from "./partsOf";

const figures: SheetData = {
  name: "指标数据",
  values: [
    ["指标", "标准", "椒江区", "黄岩区", "路桥区"],
    ["学前三年毛入园率", "≥85%", "96%", "84%", "85%"],
    ["师幼比", "1:15", "1:14", "1:16", ""],
    ["近视率（%）", "控制在35以内", 34, 36, "约35"],
  ],
};

async function marks(): Promise<MarksSheet> {
  const [grid] = await readWorkbook();
  const [table] = grid ? findNumberTables(grid) : [];
  const sheet = table ? marksSheet(table, "达标标记") : null;
  if (sheet === null) throw new Error("no marks");
  return sheet;
}

describe("writeMarks", () => {
  it("adds a sheet of marks that are what was judged, what cannot be read as an error", async () => {
    const host = hostFor([figures]);
    expect(await writeMarks(await marks())).toEqual({ kind: "added", names: ["达标标记"] });
    expect(host.syncs).toBe(2 + 2);
    const shown = (await host.export())[1]?.values.slice(2, 7).map((row) => row.slice(2));
    expect(shown).toEqual([
      ["√", "※", "√"],
      ["√", "※", ""],
      ["√", "※", "#VALUE!"],
      [1, 0, "#VALUE!"],
      [0, 3, "#VALUE!"],
    ]);
  });

  it("adds none where the figures changed meanwhile, and names the mark", async () => {
    const host = hostFor([figures]);
    const sheet = await marks();
    new HostUser(host).type("指标数据", "D2", "86%");
    const before = await partsOf(host);
    expect(await writeMarks(sheet)).toEqual({
      kind: "takenBack",
      difference: { sheet: "达标标记", cell: "D3", shows: "√", expected: "※", why: "differs" },
    });
    expect(await partsOf(host)).toEqual(before);
  });
});
