import { compareChecklists } from "../../src/core/compare/compareChecklists";
import { seriesOf } from "../../src/core/compare/seriesOf";
import { tableDate } from "../../src/core/compare/tableDate";
import { comparisonReport } from "../../src/core/present/comparisonReport";
import { fundingReport } from "../../src/core/present/fundingReport";
import { heatReports } from "../../src/core/present/heatReport";
import { lineLook, MOST_LINES } from "../../src/core/present/reportChart";
import type { Report } from "../../src/core/present/report";
import { rankingReport } from "../../src/core/present/rankingReport";
import { trendReport } from "../../src/core/present/trendReport";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { writeReports } from "../../src/excel/writeReports";
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import type { HostChart } from "../../src/workbench/host/hostChart";
import { gridOf } from "../core/gridOf";
import { coloured } from "./coloured";
import { hostFor } from "./hostFor";
import { openSample } from "./openSample";

jest.setTimeout(60_000);

const DATE = "2026年11月27日";
const checklistsOf = (grids: Parameters<typeof reviewWorkbook>[0]) =>
  reviewWorkbook(grids).models.flatMap((model) => (model.kind === "checklist" ? [model] : []));

/** The counties' checklist at a year: a mark a county for each of two indicators. */
const at = (year: string, marks: readonly string[]) =>
  gridOf(
    `
教师队伍达标监测情况
指标|${marks.map((_, k) => `第${k + 1}县`).join("|")}
1.教师学历达到要求|${marks.map((mark) => mark[0]).join("|")}
2.教师培训达到要求|${marks.map((mark) => mark[1]).join("|")}
注：√达标，×未达标`,
    year
  );

async function chartOf(report: Report | null): Promise<{
  host: ExcelHost;
  chart: HostChart;
}> {
  if (report === null) throw new Error("no report");
  const host = hostFor([{ name: "表", values: [[1]] }]);
  const [name = ""] = await writeReports([report]);
  const [chart] = host.workbook.Worksheets.GetItem(name).Charts.made;
  if (chart === undefined) throw new Error("no chart");
  return { host, chart };
}

describe("charts of reports", () => {
  it("show two dates as two bars a county, told apart in grey", async () => {
    const many = Array.from({ length: 15 }, (_, k) => (k % 2 === 0 ? "√×" : "√√"));
    const [a, b] = checklistsOf([at("2022年", many), at("2023年", many)]);
    if (a === undefined || b === undefined) throw new Error("no checklists");
    const source = { date: null };
    const report = comparisonReport(
      [{ comparison: compareChecklists(a, b), before: source, after: source }],
      DATE
    );
    const { chart } = await chartOf(report);
    expect([chart.type, chart.seriesBy, chart.source]).toEqual([
      "BarClustered",
      "Columns",
      "A4:C19",
    ]);
    expect(chart.Series._Items.map(({ Format: { Fill } }) => Fill.color)).toEqual([
      "#BFBFBF",
      "#1F4E79",
    ]);
  });

  it("begin a page where they would lie on two, without a number of pages down, for which Excel would leave that out", async () => {
    const many = Array.from({ length: 60 }, () => "√×");
    const report = rankingReport(checklistsOf([at("2023年", many)]), DATE, "dense");
    const { host, chart } = await chartOf(report);
    const sheet = host.workbook.Worksheets._Items.find(({ Charts }) =>
      Charts._Items.includes(chart)
    );
    const [top = ""] = chart.position;
    expect(sheet?.HorizontalPageBreaks.rows.map((row) => `A${row + 1}`)).toEqual([top]);
    expect(sheet?.PageLayout.kept["Zoom"]).toEqual({ horizontalFitToPages: 1 });
  });

  it("show several dates as a line of each county over them", async () => {
    const grids = [
      at("2021年", ["××", "√√"]),
      at("2022年", ["√×", "√√"]),
      at("2023年", ["√√", "√×"]),
    ];
    const tables = checklistsOf(grids).map((model) => ({ model, date: tableDate(model) }));
    const { chart } = await chartOf(trendReport(seriesOf(tables), DATE));
    expect([chart.type, chart.seriesBy, chart.source]).toEqual(["LineMarkers", "Rows", "A4:D6"]);
    expect(chart.Legend.kept).toEqual({ Visible: true, Position: "Right" });
    expect(chart.Axes.ValueAxis.kept).toEqual({ Minimum: 0, Maximum: 1 });
    expect(chart.Series._Items.map((one) => [one.Format.Line.Color, one.MarkerStyle])).toEqual([
      ["#0072B2", "Circle"],
      ["#D55E00", "Square"],
    ]);
  });

  it("show each county's shortfall without the line of totals, on the rows under the table", async () => {
    hostFor(openSample());
    const { models } = reviewWorkbook(await readWorkbook());
    const funding = models.filter((model) => model.kind === "funding");
    const { host, chart } = await chartOf(fundingReport(funding, DATE));
    const written = (await host.export()).find(({ name }) => name === "经费缺口");
    const rows = (written?.values ?? []).map((row) => String(row[0]));
    const top = rows.indexOf("县（市、区）") + 1;
    const total = rows.indexOf("各行相加") + 1;
    expect(chart.source).toBe(`A${top}:B${total - 1}`);
    const [from = "", to = ""] = chart.position;
    const [first, last] = [from, to].map((cell) => Number(/\d+/.exec(cell)?.[0]));
    expect(first).toBe(total + 1);
    for (let row = first ?? 0; row <= (last ?? 0); row++) expect(rows[row - 1]).toBe("");
  });
});

describe("the lines of a chart", () => {
  it("are told apart by colour, and without it by mark and dash", () => {
    const looks = Array.from({ length: MOST_LINES }, (_, k) => lineLook(k));
    const distinct = (of: (look: (typeof looks)[number]) => string) => new Set(looks.map(of)).size;
    expect(distinct(({ color, dashed }) => `${color} ${dashed}`)).toBe(MOST_LINES);
    expect(distinct(({ mark, dashed }) => `${mark} ${dashed}`)).toBe(MOST_LINES);
  });
});

describe("the heat map", () => {
  it("has a sheet a checklist, counties from the best on, each mark in the colour of its flag", async () => {
    const grids = [
      gridOf(
        `
教师队伍达标监测情况
指标|甲县|乙县|丙县
1.教师学历达到要求|※|√|*
2.教师培训达到要求|√|√|※
注：√表示达标，※表示未达标，*表示得分为0`,
        "监测"
      ),
    ];
    const host = hostFor([{ name: "表", values: [[1]] }]);
    const [name = ""] = await writeReports(heatReports(checklistsOf(grids), DATE));
    const sheet = (await host.export()).find((one) => one.name === name);
    expect(sheet?.values.slice(3, 7)).toEqual([
      ["指标", "乙县", "甲县", "丙县", "未达标"],
      ["1.教师学历达到要求", "√", "※", "*", 2],
      ["2.教师培训达到要求", "√", "√", "※", 1],
      ["达成度", 1, 0.5, 0, ""],
    ]);
    const cells = await coloured(host, name);
    expect(cells.unmet).toEqual(["C5", "D6"]);
    expect(cells.zero).toEqual(["D5"]);
  });
});
