import { paperOf } from "../../../src/core/present/paper";
import type { ReportTable } from "../../../src/core/present/report";
import { chartRows } from "../../../src/core/present/reportChart";

const barsOf = (counties: number, values: number, totals = 0): ReportTable => ({
  heading: "",
  columns: [],
  rows: Array.from({ length: counties }, (_, k) => [`县${k}`, 0.5, 0.6]),
  totals,
  chart: { kind: "bars", names: 0, values, title: "达成度", scale: "percent" },
});
const rowsOf = (table: ReportTable) => chartRows(table, paperOf([20, 20, 20]));

describe("the rows that a chart covers", () => {
  it("are one a county and five beside, half as many more where each has two bars", () => {
    expect(rowsOf(barsOf(12, 1))).toBe(17);
    expect(rowsOf(barsOf(12, 2))).toBe(23);
    expect(rowsOf(barsOf(13, 1, 1))).toBe(17);
  });

  it("are twelve at least, and as many at most as stand on a page", () => {
    expect(rowsOf(barsOf(3, 1))).toBe(12);
    // 727 points upright, of which 96 % are counted on, without 40 for a heading: 34 rows of 19.
    expect(rowsOf(barsOf(200, 1))).toBe(34);
  });

  it("are none without a chart, and none where only totals stand in the table", () => {
    const { chart: _none, ...plain } = barsOf(12, 1);
    expect(rowsOf(plain)).toBe(0);
    expect(rowsOf(barsOf(1, 1, 1))).toBe(0);
  });
});
