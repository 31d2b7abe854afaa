import { additive, isHeadCount } from "../../../../src/core/kind/statistics/additive";

describe("figures under words", () => {
  it.each([
    ["小学 在校生总数", "", "yes"],
    ["2022年", "在校生情况", "yes"],
    ["生师比", "教师情况", "no"],
    ["公办占比（%）", "在校生", "no"],
    ["平均班额", "", "no"],
    ["2022年", "情况", "unknown"],
  ])("“%s” in a table of “%s” are added: %s", (own, context, said) => {
    expect(additive(own, context)).toBe(said);
  });

  it("are head counts unless they are money, areas or 万人", () => {
    expect(isHeadCount("在校生（人）", "")).toBe(true);
    expect(isHeadCount("2022年", "学校数（所）")).toBe(true);
    expect(isHeadCount("在校生（万人）", "")).toBe(false);
    expect(isHeadCount("总投资（万元）", "")).toBe(false);
    expect(isHeadCount("校舍面积（㎡）", "")).toBe(false);
  });
});
