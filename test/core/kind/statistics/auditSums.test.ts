import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";

/** The findings on a sheet, each with its cell, what is computed and its sentence. */
function findings(text: string): string[] {
  return reviewWorkbook([gridOf(text)]).tables.flatMap((table) =>
    table.kind === "statistics"
      ? table.findings.map(
          ({ rule, cell, computed, message }) => `${rule} ${cell} ${computed} ${message}`
        )
      : [table.kind]
  );
}

describe("a total of lines that is wrong", () => {
  const sheet = (special: string) => `2024年各级各类学校基本情况
学校类别 | 在校学生数（人） | 学校数（所）
初中 | 2893 | 4
小学 | 685 | 3
幼儿园 | 3536 | 9
中等职业学校 | 46974 | 6
特殊教育学校 | ${special} | 2
合计 | 54188 | 24`;

  it("says how many blanks were taken for nothing", () => {
    expect(findings(sheet(""))).toEqual([
      "sum-mismatch B8 54088 合计的在校学生数（人）（B8）印作 54188，5 项相加是 54088（1 个空格按 0 计），多 100，请核对。",
    ]);
  });

  it("says nothing of blanks where there are none", () => {
    expect(findings(sheet("0"))).toEqual([
      "sum-mismatch B8 54088 合计的在校学生数（人）（B8）印作 54188，5 项相加是 54088，多 100，请核对。",
    ]);
  });
});

describe("a blank that the other figures determine", () => {
  const counties = (all: number) => `台州市2023年小学学校数
县（市、区） | 学校数（所） | 在校生（人）
椒江区 | 3 | 1200
黄岩区 | 4 | 1300
三门县 |  | 150
合计 | ${all} | 2650`;

  it("is a county's figure that is missing, be it only 1", () => {
    expect(findings(counties(9))).toEqual([
      "missing-value B5 2 三门县的学校数（所）（B5）是空的，按表内其他数推算应为 2。",
    ]);
    expect(findings(counties(8))).toEqual([
      "missing-value B5 1 三门县的学校数（所）（B5）是空的，按表内其他数推算应为 1。",
    ]);
  });

  it("is nothing where the others come to the total", () => {
    expect(findings(counties(7))).toEqual([]);
  });
});

describe("the number of rows printed under their names", () => {
  const schools = (printed: number) => `2024年拟新建学校清单
序号 | 学校名称 | 办学规模（班） | 新增学位（个）
1 | 城东实验小学 | 36 | 1620
2 | 高铁新城初中 | 30 | 1500
3 | 滨江幼儿园 | 12 | 360
合计 | ${printed}所 | 78 | 3480`;

  it("is held against the rows there are", () => {
    expect(findings(schools(3))).toEqual([]);
    expect(findings(schools(4))).toEqual([
      "sum-mismatch B6 3 合计行的学校名称（B6）印作 4，表中实有 3 行，请核对。",
    ]);
  });
});
