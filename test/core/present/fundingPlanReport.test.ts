import { planFunding } from "../../../src/core/plan/planFunding";
import { fundingPlanReport } from "../../../src/core/present/fundingPlanReport";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { gridOf } from "../gridOf";

/** The last row of the plan year by year: 合计, of 亿元 more than in the base year. */
function totals(students: ((stage: string, region: string) => number | null) | undefined) {
  const grid = gridOf(`
2023年生均经费测算
省、市、县|指标值（元）|定基增长（%）|生均差额（元）
浙江省|20000||
椒江区|20000|25|-4000
临海市|20000|60|-7500`);
  const [model] = reviewWorkbook([grid]).models;
  if (model?.kind !== "funding") throw new Error("expected a funding table");
  const plan = planFunding(model, {
    byYear: 2023,
    baseYear: 2021,
    targetYear: 2023,
    benchmarkGrowth: 0,
    ...(students === undefined ? {} : { students }),
  });
  if (typeof plan === "string") throw new Error(plan);
  return fundingPlanReport([plan], "2026年11月27日")?.tables.at(-1)?.rows.at(-1);
}

describe("the plan of funding year by year", () => {
  it("has a blank total where nobody knows the number of students", () => {
    expect(totals(undefined)).toEqual(["合计", "比基年多（亿元）", null, null, null]);
  });

  it("adds up the regions whose students are known", () => {
    // 4000 yuan more for each of 100,000 students are 4 亿元; 16000 × √1.25 = 17889 on the way.
    const known = totals((_stage, region) => (region === "椒江区" ? 100_000 : null));
    expect(known?.slice(2)).toEqual([0, 1.89, 4]);
  });
});
