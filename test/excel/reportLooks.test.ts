import { HorizontalAlign, WrapStrategy } from "@univerjs/core";
import type { Report, ReportColumn } from "../../src/core/present/report";
import { writeReports } from "../../src/excel/writeReports";
import { hostFor } from "./hostFor";

const report = (columns: ReportColumn[], rows: Report["tables"][number]["rows"]): Report => ({
  name: "结果",
  title: "标题",
  date: "2024-01-05",
  sources: [],
  tables: [{ heading: "表", columns, rows, totals: Math.min(rows.length, 1) }],
});

describe("the cells of a report's table", () => {
  const columns: ReportColumn[] = [
    { heading: "序号", width: 10, centred: true },
    { heading: "名", width: 10 },
    { heading: "率", width: 12, format: "0.0%" },
  ];

  it("wrap their texts, stand as their column says and have its number format; totals are bold", async () => {
    const host = hostFor([{ name: "表", values: [[1]] }]);
    await writeReports([
      report(columns, [
        [1, "椒江", 0.7],
        [2, "黄岩", 0.5],
        ["", "合计", 0.6],
      ]),
    ]);
    const sheet = (await host.export()).find(({ name }) => name === "结果");
    const rows = [4, 5, 6];
    const looks = rows.map((row) => sheet?.styles?.[row]?.slice(0, 3) ?? []);
    // Row 4 is the head of the table; the first of its rows is the fifth.
    expect(sheet?.values[3]?.slice(0, 3)).toEqual(["序号", "名", "率"]);
    for (const row of looks)
      expect(row.map((look) => look?.tb)).toEqual(Array(3).fill(WrapStrategy.WRAP));
    for (const row of looks)
      expect(row.map((look) => look?.ht === HorizontalAlign.CENTER)).toEqual([true, false, false]);
    for (const row of rows)
      expect(sheet?.formats?.[row]?.slice(0, 3)).toEqual(["General", "General", "0.0%"]);
    expect(looks.map((row) => row.map((look) => look?.bl === 1))).toEqual([
      [false, false, false],
      [false, false, false],
      [true, true, true],
    ]);
  });
});

describe("a report that Excel does not fit to the page itself", () => {
  /** Points between Excel's usual margins, 0.7 inches at either side, on A4. */
  const line = (millimetres: number) => (millimetres / 25.4 - 2 * 0.7) * 72;

  it.each([
    [92, "Portrait", line(210)],
    [95, "Portrait", line(210)],
    [138, "Landscape", line(297)],
  ])(
    "is drawn in, %d characters wide, by whole percents until it fits",
    async (width, way, room) => {
      const host = hostFor([{ name: "表", values: [[1]] }]);
      host.state.ignoresFitToPages = true;
      await writeReports([report([{ heading: "名", width }], [["椒江"]])]);
      const { kept } = host.workbook.Worksheets.GetItem("结果").PageLayout;
      expect(kept["Orientation"]).toBe(way);
      // A character is 5.6 points wide.
      expect(kept["Zoom"]).toEqual({ scale: Math.floor((room / (width * 5.6)) * 100) });
    }
  );
});
