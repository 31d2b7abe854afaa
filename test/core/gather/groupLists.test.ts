import type { ReturnedTable } from "../../../src/core/gather/countyReturn";
import { groupLists } from "../../../src/core/gather/groupLists";
import { checklistModel } from "../checklistModel";
import { gridOf } from "../gridOf";

/** Indicators with nothing in common but those of the same place. */
const NAMES = Array.from(
  "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃寒来暑往秋收冬藏闰余成岁",
  (character) => `${character.repeat(9)}达标`
);

function table(file: string, names: readonly string[], sheet = "填报"): ReturnedTable {
  const lines = names.map((name, k) => `${k + 1}.${name}|${k % 2 === 0 ? "√" : "※"}|√`);
  const grid = gridOf(["达标情况表", "指标|椒江区|黄岩区", ...lines].join("\n"), sheet);
  const model = checklistModel(grid);
  expect(model.indicators).toHaveLength(names.length);
  return { file, model, grid };
}
const groups = (tables: ReturnedTable[], city: ReturnedTable[] = []) =>
  groupLists(tables, city).map(({ base, tables: own }) => [
    `${base.file} ${base.model.sheet}`,
    ...own.map(({ file, model }) => `${file} ${model.sheet}`),
  ]);

describe("groupLists", () => {
  it.each([10, 20, 44])("puts a county that returns three of %d indicators to its list", (all) => {
    expect(NAMES.length).toBeGreaterThan(all);
    const city = table("市.xlsx", NAMES.slice(0, all));
    const part = table("县.xlsx", NAMES.slice(2, 5));
    expect(groups([part], [city])).toEqual([["市.xlsx 填报", "县.xlsx 填报"]]);
  });

  it("makes a list of its own of two indicators, and of a part with as many others", () => {
    const city = table("市.xlsx", NAMES.slice(0, 10));
    for (const names of [NAMES.slice(0, 2), [...NAMES.slice(0, 3), ...NAMES.slice(20, 23)]])
      expect(groups([table("县.xlsx", names)], [city])).toEqual([["县.xlsx 填报", "县.xlsx 填报"]]);
  });

  it("takes the same table for the list whatever the order of files and of sheets", () => {
    const names = NAMES.slice(0, 4);
    const [a, b, c] = [
      table("一.xlsx", names, "乙"),
      table("一.xlsx", names, "甲"),
      table("丁.xlsx", names),
    ] as const;
    const expected = groups([a, b, c]);
    // 丁 before 乙 before 甲 by their code, 一 before all of them.
    expect(expected).toEqual([["一.xlsx 乙", "一.xlsx 乙", "一.xlsx 甲", "丁.xlsx 填报"]]);
    for (const order of [
      [b, a, c],
      [c, b, a],
      [b, c, a],
    ])
      expect(groups(order)).toEqual(expected);
  });
});
