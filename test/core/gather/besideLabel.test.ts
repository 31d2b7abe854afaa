import { besideLabel } from "../../../src/core/gather/besideLabel";
import { checklistModel } from "../checklistModel";
import { gridOf } from "../gridOf";

/** Where the mark of an item stands in the first region of a sheet. */
function markOf(text: string, name: string) {
  const grid = gridOf(text);
  return besideLabel({ file: "县.xlsx", model: checklistModel(grid), grid }, { name }, 0);
}
const DOWN = `
达标情况表
指标|椒江区|黄岩区
1.生师比达到要求|√|※
2.班额符合规定||√
3.巩固率达到95%以上|※|√`;
const ACROSS = `
达标情况表
县（市、区）|1.生师比达到要求|2.班额符合规定|3.巩固率达到95%以上
椒江区|√||※
黄岩区|※|√|√`;

describe("the cell beside a label that was not recognised", () => {
  it("stands in its row, in the column of the region, where the labels begin the table", () => {
    expect(markOf(DOWN, "生师比达到要求")).toEqual({ cell: "B3", status: "unknown" });
    expect(markOf(DOWN, "9. 班额符合规定")).toEqual({ cell: "B4", status: "blank" });
  });

  it("stands in its column where the regions run down", () => {
    expect(markOf(ACROSS, "生师比达到要求")).toEqual({ cell: "B3", status: "unknown" });
    expect(markOf(ACROSS, "班额符合规定")).toEqual({ cell: "C3", status: "blank" });
  });

  it("is none for a label that the table does not have, or without the sheet", () => {
    expect(markOf(DOWN, "图书符合要求")).toBeNull();
    const model = checklistModel(gridOf(DOWN));
    const table = { file: "县.xlsx", model, grid: undefined };
    expect(besideLabel(table, { name: "生师比达到要求" }, 0)).toBeNull();
  });
});
