import { findingReport } from "../../../src/core/present/findingReport";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import type { Grid } from "../../../src/core/sheet/grid";
import { gridOf } from "../gridOf";

/** What the sheet prints and what is computed, of the finding on a cell. */
function figuresAt(grid: Grid, cell: string) {
  const rows = findingReport(reviewWorkbook([grid]), "2026年11月27日")?.tables[0]?.rows ?? [];
  return rows.find((row) => JSON.stringify(row[1]).includes(`"${cell}"`))?.slice(2, 4);
}

describe("the report of findings", () => {
  it("says what a blank must hold as its column prints it", () => {
    const grid = gridOf(
      `
2024年生均经费测算
省、市、县|指标值（元）|定基增长（%）|生均差额（元）
浙江省|23068||
椒江区|23068|25.00|-4613.6
路桥区|23068|28.00|-5046.125
台州湾||14.04|-2840
天台县|23068||-2840`,
      "经费"
    );
    expect(figuresAt(grid, "C7")).toEqual([null, 14.04]);
  });

  it("holds a rate against the marks as its line prints rates", () => {
    const grid = gridOf(
      `
达标情况
指标|椒江|黄岩
1.生师比达到要求|√|※
2.班额达到规定要求|√|√
3.巩固率达到95%以上|√|√
达成度|100%|90.5%
注：√表示达标，※表示未达标`,
      "进度"
    );
    expect(figuresAt(grid, "C6")).toEqual([90.5, 66.7]);
  });

  it("gives a sum with all the digits of its parts", () => {
    const grid = gridOf(`
2024年教育建设项目投资情况
项目名称|总投资（亿元）
北关镇中心小学教学楼项目|0.12345
新桥中学宿舍楼工程|0.23456
双溪民族小学宿舍楼工程|1.50000
合计|1.95801`);
    expect(figuresAt(grid, "B6")).toEqual([1.95801, 1.85801]);
  });

  it("holds nothing against a figure that contradicts two others, since any of them may be wrong", () => {
    const grid = gridOf(
      `
职业教育建设项目投资情况表（万元）
项目名称|总投资|累计完成投资|2023年计划投资
温岭职业中专新建工程|5000|600|4400
玉环中等职业学校迁建工程|134050|134050|2000
合计|139050|134650|6400`,
      "职教"
    );
    expect(figuresAt(grid, "D4")).toEqual([2000, null]);
  });
});
