import { compareChecklists } from "../../../src/core/compare/compareChecklists";
import { readPeriod } from "../../../src/core/compare/readPeriod";
import type { TableDate } from "../../../src/core/compare/tableDate";
import { comparisonReport } from "../../../src/core/present/comparisonReport";
import { checklistModel } from "../checklistModel";
import { gridOf } from "../gridOf";

const before = checklistModel(
  gridOf(
    `
达标情况表
指标|椒江|黄岩|新区
1.生师比达到要求|√|※|※
2.班额达到规定要求|※|※|√
3.巩固率达到95%以上|√|√|√
`,
    "6月"
  )
);
const after = checklistModel(
  gridOf(
    `
达标情况表
指标|椒江区|黄岩|台州湾新区
1.生师比达到要求|※|√|※
2.班额达到规定的要求|√|*|√
4.教师学历|√|√|√
`,
    "12月"
  )
);
const date = (text: string): TableDate => {
  const period = readPeriod(text);
  if (period === null) throw new Error(text);
  return { ...period, from: "sheet" };
};

describe("comparisonReport", () => {
  const comparison = compareChecklists(before, after);
  const report = comparisonReport(
    [{ comparison, before: { file: "旧.xlsx", date: null }, after: { date: date("2023年12月") } }],
    "2024-01-05"
  );

  it("says which tables at which dates it compares", () => {
    expect(report?.date).toBe("2024-01-05");
    expect(report?.sources).toEqual([
      "旧.xlsx 6月!A2:D5（前期，日期不明）",
      "12月!A2:D5（后期：2023年12月）",
    ]);
  });

  it("gives the moves of rate and rank, ties as ties", () => {
    expect(report?.tables[0]?.rows).toEqual([
      ["椒江区", 2 / 3, 2 / 3, 0, "并列 1", "并列 1", 0, 1, 1, 0, "2 项，达标 1 → 1"],
      ["黄岩", 1 / 3, 2 / 3, expect.closeTo(33.33, 2), 2, "并列 1", 1, 1, 0, 1, "2 项，达标 0 → 1"],
      ["台州湾新区", 2 / 3, 2 / 3, 0, "并列 1", "并列 1", 0, 0, 0, 1, "2 项，达标 1 → 1"],
    ]);
  });

  it("leads to the cells of the open workbook and names those of another file", () => {
    const [first] = report?.tables[1]?.rows ?? [];
    expect(first).toEqual([
      "椒江区",
      "新达标",
      "",
      "2.班额达到规定的要求",
      "未达标",
      "6月!B4",
      "达标",
      { sheet: "12月", cell: "B4" },
    ]);
    expect(report?.tables[1]?.rows.map((row) => row.slice(0, 2))).toContainEqual([
      "黄岩",
      "仍未达标",
    ]);
  });

  it("lists what was taken as the same and what found no partner", () => {
    expect(report?.tables[2]?.rows).toEqual([
      ["指标", "视为同一项，说法有改动，请核对", "2.班额达到规定要求", "2.班额达到规定的要求"],
      ["指标", "只有前期有", "3.巩固率达到95%以上", null],
      ["指标", "只有后期有", null, "4.教师学历"],
      ["地区", "视为同一地区，写法不同", "椒江", "椒江区"],
      ["地区", "视为同一地区，写法不同", "新区", "台州湾新区"],
    ]);
    expect(report?.tables[2]?.note).toMatch(/^其余 1 项/);
  });

  it("is null without a comparison", () => {
    expect(comparisonReport([], "2024-01-05")).toBeNull();
  });
});
