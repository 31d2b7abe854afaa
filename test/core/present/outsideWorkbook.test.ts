import { tableOutside } from "../../../src/core/present/outsideWorkbook";
import type { ReportTable } from "../../../src/core/present/report";

const table = (rows: ReportTable["rows"]): ReportTable => ({
  heading: "表",
  columns: [
    { heading: "指标", width: 10 },
    { heading: "单元格", width: 10 },
  ],
  rows,
});

describe("a table for a reader who is not in its workbook", () => {
  it("names the one sheet of a column in its heading, and the cells by their addresses", () => {
    const { columns, rows } = tableOutside(
      table([
        ["a", { sheet: "进度", cell: "C3" }],
        ["b", null],
      ])
    );
    expect(columns.map(({ heading }) => heading)).toEqual(["指标", "单元格（进度）"]);
    expect(rows).toEqual([
      ["a", "C3"],
      ["b", null],
    ]);
  });

  it.each([
    ["two sheets", { sheet: "监测", cell: "C3" }, "监测!C3"],
    ["a text among them", "两处", "两处"],
  ])("names each cell with its sheet where the column has %s", (_, other, shown) => {
    const { columns, rows } = tableOutside(
      table([
        ["a", { sheet: "进度", cell: "C3" }],
        ["b", other],
      ])
    );
    expect(columns[1]?.heading).toBe("单元格");
    expect(rows.map((row) => row[1])).toEqual(["进度!C3", shown]);
  });
});
