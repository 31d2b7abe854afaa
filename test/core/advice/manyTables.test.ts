import { adviseWorkbook, MOST_ADVICE } from "../../../src/core/advice/adviseWorkbook";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import type { TableModel } from "../../../src/core/kind/tableModel";
import { gridOf } from "../gridOf";

/** Tables of one form, one a sheet, whose marks are given line by line. */
function models(count: number, marks: (table: number) => readonly [string, string]): TableModel[] {
  const grids = Array.from({ length: count }, (_, k) => {
    const [first, second] = marks(k);
    return gridOf(
      `\n指标|椒江|黄岩|路桥\n师生比符合规定|${first}\n班额符合规定|${second}\n`,
      `表${k}`
    );
  });
  return reviewWorkbook(grids).models;
}

describe("a workbook of hundreds of checklists of one form", () => {
  it("gives no more advice than anyone looks through, the first of it", () => {
    const disagree = (table: number) =>
      table % 2 === 0 ? (["√|※|√", "√|√|※"] as const) : (["※|√|※", "※|※|√"] as const);
    const advice = adviseWorkbook(models(60, disagree));
    expect(advice).toHaveLength(MOST_ADVICE);
    expect(advice.slice(0, 6).map(({ places }) => places.map(({ sheet }) => sheet))).toEqual(
      Array.from({ length: 6 }, () => ["表0", "表1"])
    );
    // Two sheets of the one sort, two of the other: four pairs that disagree on all six marks.
    expect(adviseWorkbook(models(4, disagree))).toHaveLength(4 * 6);
  });
});
