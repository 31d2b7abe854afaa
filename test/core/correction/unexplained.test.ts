import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { gridOf } from "../gridOf";

const partsIn = (text: string) => reviewWorkbook([gridOf(text)]).unexplained[0];

describe("what of a table was not understood", () => {
  it("is told for a single cell, by the label of its row", () => {
    const text = `
2023年台州市生均经费情况
县（市、区）|小学生均经费（元）|预留栏
椒江区|12000|23
黄岩区|11000|
路桥区|13000|
全省平均|12500|`;
    expect(partsIn(text)).toEqual([
      { side: "row", label: "椒江区", words: "椒江区", cells: ["C3"] },
    ]);
  });

  it("is called by the last of a line's labels, the nearest to its cells", () => {
    const text = `
2024年台州市教育现代化监测情况
一级指标|二级指标|三级指标|椒江区|黄岩区|路桥区
普及|学前|学前教育普惠率|√|※|√
|义务|义务教育巩固率|√|√|※
质量|教师|教师培训完成率|※|√|√
||教师学历达标率|√|√|√
口碑|群众|群众口碑调查|较好|很好|较好
注：√表示达标，※表示未达标`;
    expect(partsIn(text)).toMatchObject([
      { side: "row", label: "群众口碑调查", cells: ["D7", "E7", "F7"] },
    ]);
  });

  it("is nothing in a table that was understood", () => {
    expect(partsIn("达标情况表\n指标|椒江区|黄岩区\n生师比达标|√|※\n班额达标|√|√")).toEqual([]);
  });
});
