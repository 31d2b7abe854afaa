import { layOut } from "../../src/core/present/layOut";
import { rowHeights } from "../../src/core/present/rowHeights";
import { findingReport } from "../../src/core/present/findingReport";
import { fundingReport } from "../../src/core/present/fundingReport";
import { rankingReport } from "../../src/core/present/rankingReport";
import type { Report } from "../../src/core/present/report";
import { unmetReport } from "../../src/core/present/unmetReport";
import { recogniseWorkbook } from "../../src/core/review/recogniseWorkbook";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { writeReports } from "../../src/excel/writeReports";
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import type { SheetData } from "../../src/workbench/host/sheetData";
import { hostFor } from "./hostFor";
import { openSample } from "./openSample";
import { partsOf } from "./partsOf";

jest.setTimeout(60_000);

const sample = openSample();
const DATE = "2026年11月21日";

async function reportsOf(): Promise<Report[]> {
  const grids = await readWorkbook();
  const { tables, models } = reviewWorkbook(grids);
  const { checklists } = recogniseWorkbook(grids);
  const funding = models.filter((model) => model.kind === "funding");
  return [
    unmetReport(checklists, DATE),
    rankingReport(checklists, DATE),
    findingReport({ tables, models }, DATE),
    fundingReport(funding, DATE),
  ].filter((report) => report !== null);
}

async function sheetNamed(host: ExcelHost, name: string): Promise<SheetData> {
  const sheet = (await host.export()).find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
const textsOf = ({ values }: SheetData): string => values.flat().join("\n");

describe("report sheets", () => {
  it("are written in two syncs behind the workbook's own sheets, which stay as they are", async () => {
    const host = hostFor(sample);
    const before = await host.export();
    const reports = await reportsOf();
    const syncs = host.syncs;
    expect(await writeReports(reports)).toEqual(["短板清单", "晾晒排名", "核对结果", "经费缺口"]);
    expect(host.syncs - syncs).toBe(2);
    const after = await host.export();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ name }) => name)).toEqual([
      "短板清单",
      "晾晒排名",
      "核对结果",
      "经费缺口",
    ]);
    expect(host.workbook.activeSheet).toBe("短板清单");
  });

  it("never overwrite a sheet of the same name", async () => {
    const host = hostFor([...sample, { name: "短板清单", values: [["用户自己的"]] }]);
    const reports = (await reportsOf()).slice(0, 1);
    expect(await writeReports(reports)).toEqual(["短板清单 (2)"]);
    expect(await writeReports(reports)).toEqual(["短板清单 (3)"]);
    expect((await sheetNamed(host, "短板清单")).values).toEqual([["用户自己的"]]);
  });

  it("are no tables to the program itself: a review finds the same as before", async () => {
    hostFor(sample);
    const before = reviewWorkbook(await readWorkbook());
    await writeReports(await reportsOf());
    const after = reviewWorkbook(await readWorkbook());
    expect(after.tables).toEqual(before.tables);
    expect(after.highlights).toEqual(before.highlights);
    expect(after.unrecognised).toEqual(before.unrecognised);
  });

  it("carry the date and the source ranges, on A4 one wide, upright or across as the columns ask", async () => {
    const host = hostFor(sample);
    const orientations: Record<string, string> = {
      短板清单: "Landscape",
      晾晒排名: "Portrait",
      核对结果: "Landscape",
      经费缺口: "Landscape",
    };
    for (const name of await writeReports(await reportsOf())) {
      const texts = textsOf(await sheetNamed(host, name));
      expect(texts).toContain(`制表日期：${DATE}`);
      expect(texts).toMatch(/数据来源：.+![A-Z]+\d+:[A-Z]+\d+/);
      const { PageLayout, HorizontalPageBreaks } = host.workbook.Worksheets.GetItem(name);
      const { kept } = PageLayout;
      expect(kept).toMatchObject({
        Orientation: orientations[name],
        PaperSize: "A4",
        // Excel leaves out rows that begin a page where a number of pages down is given.
        Zoom: {
          horizontalFitToPages: 1,
          ...(HorizontalPageBreaks.rows.length > 0
            ? {}
            : { verticalFitToPages: expect.any(Number) }),
        },
        CenterFooter: "第 &P 页，共 &N 页",
        PrintTitleRows: expect.stringMatching(/^\$\d+:\$\d+$/),
      });
    }
  });

  it("are scaled to the width of the page where Excel leaves out the one page across", async () => {
    const host = hostFor(sample);
    host.state.ignoresFitToPages = true;
    const names = await writeReports(await reportsOf());
    for (const name of names) {
      const { PageLayout } = host.workbook.Worksheets.GetItem(name);
      const { scale } = PageLayout.kept["Zoom"] as { scale: number };
      const widths = (await sheetNamed(host, name)).columnWidths ?? [];
      const points = widths.reduce((sum: number, width) => sum + (width ?? 0) * 0.75, 0);
      expect(points).toBeGreaterThan(100);
      const room = PageLayout.kept["Orientation"] === "Landscape" ? 740 : 494;
      expect((points * scale) / 100).toBeLessThan(room + 20);
      expect(scale === 100 || (points * (scale + 3)) / 100 > room - 20).toBe(true);
    }
  });

  it("list every unmet item once with a link to its mark", async () => {
    const host = hostFor(sample);
    await writeReports(await reportsOf());
    const { values, formulas } = await sheetNamed(host, "短板清单");
    const links = (formulas ?? []).flat().filter((formula) => formula?.startsWith("=HYPERLINK("));
    expect(links).toHaveLength(60 + 83 + 125 + 56);
    expect(new Set(links).size).toBe(links.length);
    const row = (formulas ?? []).findIndex((line) => line.some(Boolean));
    const [region, count, , , , cell] = values[row] ?? [];
    expect([region, count]).toEqual(["椒江", 9]);
    expect(sample[0]?.values.flat()).toContain("※");
    expect(formulas?.[row]?.[5]).toBe(`=HYPERLINK("#'${sample[0]?.name}'!${cell}","${cell}")`);
  });

  it("rank on exact rates with ties, with data bars from 0 to 1 and a bar chart over the same rows", async () => {
    const host = hostFor(sample);
    await writeReports(await reportsOf());
    const { values, rules, formats } = await sheetNamed(host, "晾晒排名");
    const names = values.map((row) => row[1]);
    const luqiao = values.filter((row) => String(row[1]).startsWith("路桥"));
    const xianju = values.filter((row) => String(row[1]).startsWith("仙居"));
    expect(luqiao.at(-1)?.[0]).toBe(xianju.at(-1)?.[0]);
    expect(String(luqiao.at(-1)?.[0])).toContain("并列");
    expect(luqiao.at(-1)?.[2]).toBeCloseTo(20 / 44, 12);
    const bars = (rules ?? []).filter(({ type }) => type === "DataBar");
    const charts = host.workbook.Worksheets.GetItem("晾晒排名").Charts.made;
    expect(bars).toHaveLength(3);
    expect(charts).toHaveLength(3);
    for (const [k, { areas, bounds }] of [...bars].reverse().entries()) {
      const [area] = areas;
      expect(bounds).toEqual({ lower: 0, upper: 1 });
      expect(names[(area?.top ?? 0) - 1]).toBe("县（市、区）");
      expect(formats?.[area?.top ?? 0]?.[2]).toBe("0.0%");
      const chart = charts[k];
      expect(chart?.type).toBe("BarClustered");
      expect(chart?.source).toBe(`B${area?.top ?? 0}:C${(area?.bottom ?? 0) + 1}`);
    }
  });

  it("make every row tall enough for its wrapped texts", async () => {
    const host = hostFor(sample);
    const reports = await reportsOf();
    await writeReports(reports);
    for (const report of reports) {
      const { rowHeights: now = [] } = await sheetNamed(host, report.name);
      const wanted = rowHeights(layOut(report));
      expect(now.slice(0, wanted.length).map((pixels = 0) => pixels * 0.75)).toEqual(wanted);
      expect(Math.max(...wanted)).toBeGreaterThan(20);
    }
  });

  it("list every finding with what is printed and what is computed", async () => {
    const host = hostFor(sample);
    const { tables } = reviewWorkbook(await readWorkbook());
    await writeReports(await reportsOf());
    const sheet = await sheetNamed(host, "核对结果");
    const findings = tables.flatMap((table) => table.findings);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message } of findings) expect(textsOf(sheet)).toContain(message);
    // As the pane counts them: one target that is wrong explains two cells.
    expect(textsOf(sheet)).toContain("共 5 处需要核对，涉及 6 个单元格");
    const rowOf = (cell: string) => sheet.values.find((row) => String(row[1]) === cell);
    expect(rowOf("F47")?.slice(2, 4)).toEqual([46, 45.5]);
    expect(rowOf("G17")?.slice(2, 4)).toEqual(["", 14.04]);
  });

  it("show the shortfall net and alone: 普通高中 −6.18 and 6.34", async () => {
    const host = hostFor(sample);
    await writeReports(await reportsOf());
    const { values } = await sheetNamed(host, "经费缺口");
    const high = values.filter((row) => /普通高中/.test(String(row[0])) && row.length > 2);
    const amounts = high.map((row) => [Number(row[2]), Number(row[3])]);
    expect(amounts.some(([net, alone]) => near(net, -6.19) && near(alone, 6.34))).toBe(true);
  });

  it("keep texts as texts: what begins with = + - @ is no formula, 1-2 no date, 007 no number", async () => {
    const host = hostFor([{ name: "表", values: [[1]] }]);
    const odd = ["=1+1", "+86", "-9", "@x", "1-2", "007", "'引号", "70%"];
    const report: Report = {
      name: "测试",
      title: "=HYPERLINK()",
      date: "",
      sources: [],
      tables: [
        { heading: "-1", columns: [{ heading: "+1", width: 10 }], rows: odd.map((text) => [text]) },
      ],
    };
    await writeReports([report]);
    const { values, formulas } = await sheetNamed(host, "测试");
    expect(values.map((row) => row[0]).slice(0, odd.length + 4)).toEqual([
      "=HYPERLINK()",
      "制表日期：",
      "-1",
      "+1",
      ...odd,
    ]);
    expect((formulas ?? []).flat().filter(Boolean)).toEqual([]);
  });

  it("leave nothing behind when Excel refuses: structure protected, read-only, stopped on the way", async () => {
    const host = hostFor(sample);
    const reports = await reportsOf();
    const before = await partsOf(host);
    host.state.structureProtected = true;
    await expect(writeReports(reports)).rejects.toMatchObject({ kind: "structureProtected" });
    host.state.structureProtected = false;
    host.state.readOnly = true;
    await expect(writeReports(reports)).rejects.toMatchObject({ kind: "protected" });
    host.state.readOnly = false;
    for (const afterChanges of [0, 1, 5, 50, 200]) {
      host.state.failAt = { sync: 2, afterChanges };
      await expect(writeReports(reports)).rejects.toMatchObject({ kind: "other" });
      expect(await partsOf(host)).toEqual(before);
    }
  });

  it("are written without page set-up where Excel has no ExcelApi 1.9", async () => {
    const host = hostFor(sample);
    host.state.apiVersion = 1.7;
    expect(await writeReports(await reportsOf())).toHaveLength(4);
    expect(host.workbook.Worksheets.GetItem("短板清单").PageLayout.kept).toEqual({});
  });
});

function near(value: number | undefined, expected: number): boolean {
  return Math.abs((value ?? 0) - expected) < 0.011;
}
