import { schoolsLines } from "../../../src/cli/report/schoolsLines";
import type { Grid } from "../../../src/core/sheet/grid";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";

const NAMES = [
  "每百名学生拥有高于规定学历教师数",
  "每百名学生拥有县级以上骨干教师数",
  "每百名学生拥有体育、艺术专任教师数",
  "生均教学及辅助用房面积",
  "生均体育运动场馆面积",
  "生均教学仪器设备值",
  "每百名学生拥有网络多媒体教室数",
];

function linesOf(rows: Grid["values"], sheet = "小学"): string {
  const values = [["学校名称", "在校生数", ...NAMES], ...rows];
  const { tables, models } = reviewWorkbook([{ sheet, top: 0, left: 0, values }]);
  const [table] = tables;
  const [model] = models;
  if (table?.kind !== "schools") throw new Error("no table of schools");
  return schoolsLines(table, model?.kind === "schools" ? model : undefined).join("\n");
}

describe("the lines about a table of schools", () => {
  it("say what is missing where, rounded up, and how the coefficient comes to its limit", () => {
    const text = linesOf([
      ["甲小学", 76, 4.2, 1, 0.9, 4.5, 2.1, 2000, 2.3],
      ["乙小学", 89, 4.1964, 1, 0.9, 4.5, 10.5, 2000, 2.3],
    ]);
    expect(text).toContain("学段：小学（按工作表名） · 学校 2 所 · 标准：教督〔2017〕6号");
    // 7.5 − 2.1 of 76 pupils are 410.4 ㎡: less than 411 would not do.
    expect(text).toMatch(/甲小学 +G2 +2\.1 +7\.5 +411 +㎡ +是 +生均体育运动场馆面积/);
    expect(text).toMatch(/乙小学 +C3 +4\.196 +4\.2 +1 +人 +每百名学生拥有高于规定学历教师数/);
    expect(text).toMatch(
      /生均体育运动场馆面积的差异系数降到 0\.5\n.*\n +甲小学 +G2 .*㎡\n.*补后差异系数 0\.500/
    );
  });

  it("say when all is well, when data are missing, and when the level is assumed", () => {
    const well = linesOf([["甲学校", 76, 4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3]], "Sheet1");
    expect(well).toContain("各校都符合要求");
    expect(well).toContain("暂按小学标准");
    const missing = linesOf([
      ["甲小学", 76, 4.2, null, 0.9, 4.5, 7.5, 2000, 2.3],
      ["乙小学", 89, 4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3],
    ]);
    expect(missing).toContain("未定（缺 1 校数据）");
  });
});
