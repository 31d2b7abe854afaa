import { labelSize } from "../../../src/core/present/reportChart";
import type { ReportTable } from "../../../src/core/present/report";

const barsOf = (counties: number, totals = 0): ReportTable => ({
  heading: "",
  columns: [],
  rows: Array.from({ length: counties }, (_, k) => [`县${k}`, 0.5]),
  totals,
  chart: { kind: "bars", names: 0, values: 1, title: "达成度", scale: "percent" },
});

describe("the letters that name the bars of a chart", () => {
  it("are Excel's own where they have room, and smaller where they have not", () => {
    // 36 rows of 19 points, 70 for title and axis: 614 points for the bars.
    expect(labelSize(barsOf(10), 36)).toBeNull();
    // 45 bars of 13.6 points each would just take ten-point letters with their leading, 46 would not.
    expect(labelSize(barsOf(45), 36)).toBeNull();
    expect(labelSize(barsOf(46), 36)).toBe(9);
    expect(labelSize(barsOf(60), 36)).toBe(7);
    // The total has no bar.
    expect(labelSize(barsOf(46, 1), 36)).toBeNull();
  });

  it("stay legible, and lines have none", () => {
    expect(labelSize(barsOf(400), 36)).toBe(5);
    const lines = barsOf(90);
    expect(
      labelSize(
        {
          ...lines,
          chart: { kind: "lines", names: 0, values: 1, title: "走势", scale: "percent" },
        },
        20
      )
    ).toBeNull();
  });
});
