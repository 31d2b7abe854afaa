import { fullNames } from "../../../../src/core/kind/targets/fullNames";

const rows = (...list: [section: string, name: string][]) =>
  list.map(([section, name]) => ({ section, name }));

describe("the names of indicators", () => {
  it("stay as printed where they tell them apart", () => {
    expect(fullNames(rows(["普及", "1.毛入园率"], ["质量", "1.合格率"]))).toEqual([
      "1.毛入园率",
      "1.合格率",
    ]);
  });

  it("get their section where it alone tells them apart", () => {
    expect(fullNames(rows(["义务教育", "在校生"], ["高等教育", "在校生"]))).toEqual([
      "义务教育 在校生",
      "高等教育 在校生",
    ]);
  });

  it("get the indicator that they are part of", () => {
    expect(fullNames(rows(["", "在校生"], ["", "其中：研究生"], ["", "其中：本科生"]))).toEqual([
      "在校生",
      "在校生 其中：研究生",
      "在校生 其中：本科生",
    ]);
  });
});
