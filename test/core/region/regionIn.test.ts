import { regionIn } from "../../../src/core/region/regionIn";

describe("the place that a title names", () => {
  it.each([
    ["2024—2025学年朗县教育督导评估核查结果", "朗县"],
    ["填报单位：沛县", "沛县"],
    ["2024年红旗区教育达标情况表", "红旗区"],
    ["2024年社旗县特殊教育情况", "社旗县"],
    ["全县学校办学条件情况表", ""],
  ])("in %j is %j", (text, place) => {
    expect(regionIn(text)).toBe(place);
  });
});
