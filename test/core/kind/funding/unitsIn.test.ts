import { isUnit, unitsIn } from "../../../../src/core/kind/funding/unitsIn";

const factors = (text: string) => unitsIn(text).map(({ of, factor }) => [of, factor]);

describe("unitsIn", () => {
  it.each([
    ["指标值（元）", [["money", 1]]],
    ["指标值\n（万元／人）", [["money", 1e4]]],
    ["生均经费（元/生）", [["money", 1]]],
    ["应增经费亿元", [["money", 1e8]]],
    ["在校生（万人）", [["people", 1e4]]],
    ["定基增长（%）", [["percent", 0.01]]],
    ["2023年各县生均经费（单位：千元）", [["money", 1e3]]],
    [
      "单位：元、%、亿元",
      [
        ["money", 1],
        ["percent", 0.01],
        ["money", 1e8],
      ],
    ],
  ])("reads %j", (text, units) => {
    expect(factors(text)).toEqual(units);
  });

  it.each(["填报单位：台州市教育局", "单位", "普通高中（含完中）", "学生人", ""])(
    "finds none in %j",
    (text) => {
      expect(unitsIn(text)).toEqual([]);
    }
  );

  it("knows a text that is nothing but a unit", () => {
    expect(["元", "（%）", "万元", "指标值（元）", "人数"].map(isUnit)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
