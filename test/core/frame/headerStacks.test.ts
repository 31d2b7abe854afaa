import { readSheet } from "../../../src/core/sheet/readSheet";
import { View } from "../../../src/core/sheet/view";
import { headerStacks } from "../../../src/core/frame/headerStacks";
import { gridOf } from "../gridOf";

const stacks = (text: string, lines: number, lanes: number) =>
  headerStacks(new View(readSheet(gridOf(text)), false), 0, lines - 1, 1, lanes);

const TWO_STAGES = `
省、市、县 | 普通高中 | | | 幼儿园 | |
 | 指标值（元） | 较2021年 | | 指标值（元） | 较2021年 |
 | | 定基增长（%） | 生均差额（元） | | 定基增长（%） | 生均差额（元）`;

describe("headerStacks", () => {
  it("spreads merged headings over their columns without merges being told", () => {
    expect(stacks(TWO_STAGES, 3, 6)).toEqual([
      ["普通高中", "指标值（元）"],
      ["普通高中", "较2021年", "定基增长（%）"],
      ["普通高中", "较2021年", "生均差额（元）"],
      ["幼儿园", "指标值（元）"],
      ["幼儿园", "较2021年", "定基增长（%）"],
      ["幼儿园", "较2021年", "生均差额（元）"],
    ]);
  });

  it("passes over an index row", () => {
    expect(stacks("县 | 幼儿园 | 小学\n甲 | 1 | 2", 2, 2)).toEqual([["幼儿园"], ["小学"]]);
  });
});
