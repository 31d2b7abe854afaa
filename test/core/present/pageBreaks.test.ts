import fc from "fast-check";
import { layOut } from "../../../src/core/present/layOut";
import { pageOf } from "../../../src/core/present/pageOf";
import type { Report, ReportTable } from "../../../src/core/present/report";
import { rowHeights } from "../../../src/core/present/rowHeights";

/** A table of counties with a bar for each. */
const charted = (counties: number, values = 1): ReportTable => ({
  heading: "表",
  columns: [
    { heading: "县", width: 16 },
    ...Array.from({ length: values }, (_, k) => ({ heading: `率${k}`, width: 16 })),
  ],
  rows: Array.from({ length: counties }, (_, k) => [
    `第${k}县`,
    ...Array.from({ length: values }, () => 0.5),
  ]),
  chart: { kind: "bars", names: 0, values, title: "图", scale: "percent" },
});
const report = (tables: ReportTable[]): Report => ({
  name: "结果",
  title: "标题",
  date: "2026年11月27日",
  tables,
  sources: ["进度!A2:L34"],
});
/** A4 is 842 points high; 0.8 inches of margin above and below. */
const PAGE = 842 - 2 * 57.6;

describe("pages of a report with charts", () => {
  it("hold a short table and its chart together, without a break", () => {
    expect(pageOf(layOut(report([charted(10)])))).toMatchObject({ pages: 1, breaks: [] });
  });

  it.each([30, 90])("begin with the chart behind a table of %d counties", (counties) => {
    const laidOut = layOut(report([charted(counties)]));
    expect(pageOf(laidOut).breaks).toEqual([laidOut.tables[0]?.chartArea?.top]);
  });

  it("begin with a table that fits on one together with its chart, else with the chart", () => {
    const laidOut = layOut(report([charted(12), charted(12), charted(60)]));
    const [, second, third] = laidOut.tables;
    expect(pageOf(laidOut).breaks).toEqual([second?.headingRow, third?.chartArea?.top]);
  });

  it("begin with an appendix", () => {
    const appendix = { ...charted(60), heading: "附", newPage: true as const };
    const laidOut = layOut(report([charted(5), appendix]));
    expect(pageOf(laidOut).breaks[0]).toBe(laidOut.tables[1]?.headingRow);
  });

  it("never let a chart lie over the end of one, with the heading that is repeated", () => {
    const tables = fc.array(
      fc.record({
        counties: fc.integer({ min: 1, max: 120 }),
        values: fc.integer({ min: 1, max: 2 }),
      }),
      { minLength: 1, maxLength: 4 }
    );
    fc.assert(
      fc.property(tables, (some) => {
        const laidOut = layOut(
          report(some.map(({ counties, values }) => charted(counties, values)))
        );
        const { pages, breaks, repeated } = pageOf(laidOut);
        if (pages === 1) return;
        const heights = rowHeights(laidOut);
        const points = (from: number, to: number) =>
          heights.slice(from, to).reduce((sum, one) => sum + one, 0);
        for (const { chartArea } of laidOut.tables) {
          if (chartArea === null) throw new Error("no chart");
          // From the last row that surely begins a page.
          const top = Math.max(0, ...breaks.filter((row) => row <= chartArea.top));
          const again = repeated !== null && top > repeated ? (heights[repeated] ?? 0) : 0;
          expect(again + points(top, chartArea.bottom + 1)).toBeLessThan(PAGE);
        }
      })
    );
  });
});
