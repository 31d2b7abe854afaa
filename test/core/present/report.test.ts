import { brokenLines } from "../../../src/core/present/brokenLines";
import { displayWidth } from "../../../src/core/present/displayWidth";
import { layOut } from "../../../src/core/present/layOut";
import { numberText } from "../../../src/core/present/numberText";
import { pageOf } from "../../../src/core/present/pageOf";
import { placesInWords } from "../../../src/core/present/placesInWords";
import type { Report, ReportTable } from "../../../src/core/present/report";
import { rowHeights } from "../../../src/core/present/rowHeights";
import { isReport } from "../../../src/core/review/isReport";

const table = (headings: string[], rows: ReportTable["rows"], width = 10): ReportTable => ({
  heading: "表",
  columns: headings.map((heading) => ({ heading, width })),
  rows,
});
const report = (tables: ReportTable[], more: Partial<Report> = {}): Report => ({
  name: "结果",
  title: "标题",
  date: "2026年11月21日",
  tables,
  sources: ["进度!A2:L34", "监测!A2:M41"],
  ...more,
});

describe("a number in words", () => {
  it.each([
    [0.4545454545, "0.0%", "45.5%"],
    [36703, "#,##0", "36,703"],
    [1234567.5, "#,##0.##", "1,234,567.5"],
    [12, "#,##0.##", "12"],
    [-6.185, "0.00", "-6.19"],
    [-0.001, "0.00", "0.00"],
    [33.33, "+0.0;-0.0;0.0", "+33.3"],
    [-2, "+0;-0;0", "-2"],
    [45.4545454545455, undefined, "45.454545"],
    [-8000, undefined, "-8000"],
  ])("%s as %s is %s", (value, format, text) => {
    expect(numberText(value, format)).toBe(text);
  });
});

describe("the sheet of a report", () => {
  const one = report([table(["甲", "乙", "丙"], [["a", 1, null]])], { unit: "亿元" });

  it("begins with title, date and unit; the first figure stands in the fifth row, the sources at the foot", () => {
    const { cells, roles } = layOut(one);
    expect(cells[0]?.[0]).toBe("'标题");
    expect(cells[1]).toEqual(["'制表日期：2026年11月21日", "", "'单位：亿元"]);
    expect(cells[4]).toEqual(["'a", 1, ""]);
    expect(roles.slice(0, 5)).toEqual(["title", "date", "heading", "header", "body"]);
    const foot = cells.slice(5).map((row) => String(row[0]).replace(/^'/, ""));
    expect(foot.join("")).toContain("数据来源：进度!A2:L34；监测!A2:M41。");
    expect(foot.some((text) => text.includes("制表人"))).toBe(true);
  });

  it("is known again by its last line, however long it is; one that is to be checked is not", () => {
    const long = report([
      table(
        ["甲"],
        Array.from({ length: 500 }, (_, k) => [k])
      ),
    ]);
    const values = (made: Report) =>
      layOut(made).cells.map((row) => row.map((cell) => String(cell).replace(/^'/, "")));
    const grid = (made: Report) => ({ sheet: "结果", top: 0, left: 0, values: values(made) });
    expect(isReport(grid(long))).toBe(true);
    expect(isReport(grid({ ...long, checkable: true }))).toBe(false);
  });

  it("lies across where its columns ask, and repeats the heading that all tables to the end share", () => {
    expect(pageOf(layOut(one))).toEqual({
      landscape: false,
      repeated: 3,
      pages: 1,
      breaks: [],
    });
    const wide = ["甲", "乙", "丙"];
    const mixed = report([
      table(["次序"], [["1"]], 50),
      table(wide, [["a", 1, 2]], 50),
      table(wide, [["b", 1, 2]], 50),
    ]);
    expect(pageOf(layOut(mixed))).toEqual({
      landscape: true,
      repeated: 7,
      pages: 1,
      breaks: [],
    });
  });

  it("is drawn in to one page where little goes over it, and takes more where much does", () => {
    const long = (rows: number) =>
      layOut(
        report([
          table(
            ["甲", "乙"],
            Array.from({ length: rows }, (_, k) => [k, k])
          ),
        ])
      );
    expect(pageOf(long(33)).pages).toBe(1);
    expect(pageOf(long(80)).pages).toBeNull();
  });

  it("has rows as high as their longest cell", () => {
    const tall = layOut(
      report([
        table(
          ["甲", "乙"],
          [
            ["教".repeat(12), 1],
            ["短", 2],
          ]
        ),
      ])
    );
    const heights = rowHeights(tall);
    const [first = 0, second = 0] = heights.slice(4, 6);
    expect(first).toBeGreaterThanOrEqual(3 * 15);
    expect(second).toBeLessThan(2 * 15);
  });
});

describe("lines of a long sentence", () => {
  it("are no wider than asked, lose nothing, keep figures whole and begin with no closing mark", () => {
    const text = "应增经费净额为-6.18亿元，比表上合计少0.01亿元；基准：浙江省36,703元（2023年）。";
    const lines = brokenLines(text, 20);
    expect(lines.join("")).toBe(text);
    for (const line of lines) {
      expect(displayWidth(line)).toBeLessThanOrEqual(22);
      expect(line).not.toMatch(/^[，。；：）]/);
    }
    expect(lines.some((line) => line.includes("36,703"))).toBe(true);
  });
});

describe("a list of places", () => {
  const all = Array.from({ length: 12 }, (_, k) => `${k + 1}县`);
  it("is short where all or nearly all are meant", () => {
    expect(placesInWords(all, all)).toBe("全部 12 个");
    expect(placesInWords(all.slice(1), all)).toBe("除1县外全部");
    expect(placesInWords(all.slice(0, 3), all)).toBe("1县、2县、3县");
  });
});
