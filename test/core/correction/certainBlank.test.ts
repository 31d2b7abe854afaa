import { certainBlank } from "../../../src/core/correction/certainBlank";
import type { FundingModel } from "../../../src/core/kind/funding/model";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { gridOf } from "../gridOf";

/** A funding table of which the third region is given. */
function modelWith(third: string): FundingModel {
  const [model] = reviewWorkbook([
    gridOf(`
2023年普通小学生均教育经费测算
县（市、区）|指标值（元）|2021年生均经费（元）|定基增长（%）
全省平均|25000||
椒江区|25000|20000|25.0
黄岩区|25000|24000|4.2
路桥区|25000|${third}
临海市|25000|26000|-3.8`),
  ]).models;
  if (model?.kind !== "funding") throw new Error("no funding table");
  return model;
}
const blank = (cell: string, computed: number) =>
  ({ rule: "missing-value", cell, printed: null, computed, message: "" }) as const;

describe("the figure for a blank", () => {
  it("is what the figures of its row leave no choice of, as its column prints it", () => {
    // 25000 ÷ 15000 − 1 is 66.7 % with half a yuan more or less in either.
    expect(certainBlank(blank("D6", 0.667), modelWith("15000|"))?.value).toBe(66.7);
  });

  it("is none where half a yuan more or less gives another", () => {
    // 66.66 % or 66.67 %; an actual figure of 14993 to 15001 yuan.
    expect(certainBlank(blank("D6", 0.6667), modelWith("15000|"))).toBeNull();
    expect(certainBlank(blank("C6", 14997), modelWith("|66.7"))).toBeNull();
  });

  it("is none where the row has nothing to work it out from", () => {
    expect(certainBlank(blank("D6", 0.667), modelWith("|"))).toBeNull();
    expect(certainBlank(blank("C6", 15000), modelWith("|"))).toBeNull();
  });
});
