import { readSheet } from "../../../src/core/sheet/readSheet";
import { View } from "../../../src/core/sheet/view";
import { readColumns } from "../../../src/core/kind/funding/columns";
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

describe("readColumns", () => {
  const columns = (header: string[][], byDefault = false) =>
    readColumns(header, 1, byDefault).map(({ lane, stage, measure }) => [lane, stage, measure]);

  it("tells stage from measure", () => {
    expect(columns(stacks(TWO_STAGES, 3, 6))).toEqual([
      [1, "普通高中", "target"],
      [2, "普通高中", "growth"],
      [3, "普通高中", "gap"],
      [4, "幼儿园", "target"],
      [5, "幼儿园", "growth"],
      [6, "幼儿园", "gap"],
    ]);
  });

  it("finds the stage in a single header row", () => {
    expect(
      columns([["普通高中指标值（元）"], ["普通高中生均差额（元）"], ["幼儿园指标值（元）"]])
    ).toEqual([
      [1, "普通高中", "target"],
      [2, "普通高中", "gap"],
      [3, "幼儿园", "target"],
    ]);
  });

  it("does not take a stage out of a header's remark", () => {
    expect(
      columns([["指标值（元）"], ["达到省水平应增经费高中、中等职业教育、幼（亿元）"]])
    ).toEqual([
      [1, "", "target"],
      [2, "", "need"],
    ]);
  });

  it("reads stages without a measure as actual figures only where it is told so", () => {
    expect(columns([["幼儿园"], ["小学"]], true)).toEqual([
      [1, "幼儿园", "actual"],
      [2, "小学", "actual"],
    ]);
    expect(columns([["幼儿园"], ["小学"]])).toEqual([]);
  });
});
