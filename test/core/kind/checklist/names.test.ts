import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";

const checklist = (text: string) => {
  const [report] = reviewWorkbook([gridOf(text)]).tables;
  return report?.kind === "checklist" ? report : undefined;
};

describe("the names of a checklist", () => {
  it("tell apart lanes under one region's heading", () => {
    const report = checklist(`
创建达标情况表
指标 | 椒江 | | 黄岩 |
 | 自评 | 复核 | 自评 | 复核
1.教师学历达到要求 | √ | √ | √ | ※
2.骨干教师达到要求 | √ | √ | √ | √
达成度 | 100% | 100% | 100% | 50%`);
    expect(report?.regions.map(({ name }) => name)).toEqual([
      "椒江（自评）",
      "椒江（复核）",
      "黄岩（自评）",
      "黄岩（复核）",
    ]);
    expect(report?.findings).toEqual([]);
  });

  it("find a total whose label stands in the column of numbers", () => {
    const report = checklist(`
椒江区创建达标情况表
序号 | 指标 | 椒江区
1 | 教师学历达到要求 | √
2 | 骨干教师达到要求 | ×
3 | 校舍面积达到要求 | √
达成度 | | 60%`);
    expect(report?.range).toBe("A2:C6");
    expect(report?.findings.map(({ rule, cell }) => [rule, cell])).toEqual([
      ["rate-mismatch", "C6"],
    ]);
    expect(report?.indicators.map(({ name }) => name)).toEqual([
      "教师学历达到要求",
      "骨干教师达到要求",
      "校舍面积达到要求",
    ]);
  });
});
