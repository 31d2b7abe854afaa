import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { gridOf } from "../gridOf";

const CHECKLIST = `
  义务教育优质均衡达标情况表
  一级指标 | 二级指标 | 椒江 | 黄岩 | 路桥
  资源配置 | 1.每百名学生拥有县级以上骨干教师数 | √ | ※ | √
           | 2.生均教学及辅助用房面积 | ※ | ※ | √
  教育质量 | 3.无过重课业负担 | √ | √ | √
  注：“√”表示达标，“※”表示未达标。`;
const FUNDING = `
  普通高中生均一般公共预算教育经费达到全省平均水平所需经费测算
  省、市、县 | 指标值（元） | 定基增长（%） | 生均差额（元）
  浙江省 | 36703 | 7.52 |
  三门县 | 36703 | 38.03 | -10112
  天台县 | 36703 | 51.2 | -12428`;
const LEDGER = `
  日期 | 摘要 | 金额（元）
  2023-03-01 | 购置教学仪器设备 | 1000`;

const kinds = (...sheets: [text: string, name: string][]) => {
  const { tables, unrecognised } = reviewWorkbook(sheets.map(([text, name]) => gridOf(text, name)));
  return { tables: tables.map(({ sheet, kind }) => `${sheet} ${kind}`), unrecognised };
};

describe("reviewWorkbook", () => {
  it("has nothing to say of a workbook without sheets", () => {
    expect(reviewWorkbook([])).toEqual({
      tables: [],
      models: [],
      corrected: [],
      studentNeeds: [],
      unexplained: [],
      corrections: { tables: [] },
      settled: [],
      notApplied: [],
      notTaken: {},
      unrecognised: [],
      highlights: [],
    });
  });

  it("gives tables in the order of the sheets, and names the sheets that it leaves alone", () => {
    expect(kinds([LEDGER, "明细账"], [FUNDING, "经费"], ["", "空"], [CHECKLIST, "达标"])).toEqual({
      tables: ["经费 funding", "达标 checklist"],
      unrecognised: ["明细账", "空"],
    });
  });

  it("reads a sheet by itself: what another sheet's note says of a mark does not matter", () => {
    const swapped = CHECKLIST.replace("“√”表示达标，“※”表示未达标", "“√”表示未达标，“※”表示达标");
    const { tables } = reviewWorkbook([gridOf(swapped, "甲"), gridOf(CHECKLIST, "乙")]);
    const met = tables.map((table) =>
      table.kind === "checklist" ? table.regions.map((region) => region.met) : []
    );
    expect(met).toEqual([
      [1, 2, 0],
      [2, 1, 3],
    ]);
  });

  it("says a sheet's name as it is, in tables and in highlights, also when two sheets differ by a space only", () => {
    const { tables, highlights } = reviewWorkbook([
      gridOf(CHECKLIST, "达标"),
      gridOf(CHECKLIST, "达标 "),
    ]);
    expect(tables.map(({ sheet }) => sheet)).toEqual(["达标", "达标 "]);
    expect([...new Set(highlights.map(({ sheet }) => sheet))]).toEqual(["达标", "达标 "]);
  });

  it("takes rows that are ragged, missing or longer than the table", () => {
    const grid = gridOf(CHECKLIST);
    const ragged = {
      ...grid,
      values: [
        ...grid.values.map((row) => row?.slice(0, 5)),
        undefined,
        [],
        [null, "", null, "", null, "", ""],
      ],
    };
    expect(reviewWorkbook([ragged]).tables).toEqual(reviewWorkbook([grid]).tables);
  });

  it("is not misled by a hundred thousand blank rows under a table", () => {
    const grid = gridOf(CHECKLIST);
    const blank = Array.from({ length: 100_000 }, () => []);
    expect(reviewWorkbook([{ ...grid, values: [...grid.values, ...blank] }])).toEqual(
      reviewWorkbook([grid])
    );
  });

  it("flags nothing on a sheet that it leaves alone", () => {
    const { highlights } = reviewWorkbook([gridOf(LEDGER, "明细账"), gridOf(CHECKLIST, "达标")]);
    expect(highlights.map(({ sheet }) => sheet)).not.toContain("明细账");
    expect(highlights.length).toBeGreaterThan(0);
  });
});
