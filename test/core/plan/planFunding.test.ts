import { fundingYears } from "../../../src/core/plan/fundingYears";
import type { FundingPlan } from "../../../src/core/plan/fundingPlan";
import { planFunding, type FundingGoal } from "../../../src/core/plan/planFunding";
import type { Grid } from "../../../src/core/sheet/grid";
import { fundingPlanReport } from "../../../src/core/present/fundingPlanReport";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import type { FundingModel } from "../../../src/core/kind/funding/model";
import { gridOf } from "../gridOf";
import { sampleGrid } from "../sampleGrids";

const fundingModel = (grid: Grid): FundingModel => {
  const [model] = reviewWorkbook([grid]).models;
  if (model?.kind !== "funding") throw new Error("expected a funding table");
  return model;
};
const high = fundingModel(sampleGrid("高中中职幼儿园"));
const GOAL: FundingGoal = {
  byYear: 2027,
  baseYear: 2021,
  targetYear: 2023,
  benchmarkGrowth: "printed",
};
const plan = (model: FundingModel, goal: FundingGoal): FundingPlan => {
  const made = planFunding(model, goal);
  if (typeof made === "string") throw new Error(made);
  return made;
};

describe("planFunding", () => {
  it("takes 温岭's 普高 from 25083 yuan in 2021 to the growing benchmark of 2027", () => {
    const stage = plan(high, GOAL).stages[0];
    // 浙江省 +7.52% over 2021–2023: 3.69% a year; 36703 × 1.0369⁴ = 42431.
    expect(stage?.benchmarkGrowth).toBeCloseTo(Math.sqrt(1.0752) - 1, 12);
    expect(stage?.benchmarkByYear.at(-1)?.amount).toBeCloseTo(36703 * 1.0752 ** 2, 6);
    const wenling = stage?.regions.find(({ name }) => name === "温岭市");
    expect(wenling).toMatchObject({ verdict: "needed", actual: 25083, cell: "D14" });
    expect(wenling?.growth).toBeCloseTo(((36703 * 1.0752 ** 2) / 25083) ** (1 / 6) - 1, 12);
    expect(wenling?.years.map(({ year }) => year)).toEqual([
      2021, 2022, 2023, 2024, 2025, 2026, 2027,
    ]);
    expect(wenling?.years[0]).toMatchObject({ amount: 25083, more: 0, moreInAll: 0 });
    expect(wenling?.years.at(-1)?.gap).toBeCloseTo(0, 6);
    // 1.51 亿元 ÷ 11620 元, each rounded.
    expect(wenling?.students).toEqual({
      count: 12995,
      least: 12952,
      most: 13038,
      from: "derived",
    });
  });

  it("needs nothing of a region that is above the benchmark of the last year already", () => {
    const nursery = plan(high, GOAL).stages[2];
    expect(nursery?.regions.find(({ name }) => name === "黄岩区")).toMatchObject({
      verdict: "enough",
      growth: 0,
    });
  });

  it("still asks growth of one that is above the benchmark now and will not be then", () => {
    const city = plan(high, GOAL).stages[0]?.regions[0];
    expect(city).toMatchObject({ name: "市本级", verdict: "needed", actual: 37466 });
    expect(city?.growth).toBeGreaterThan(0);
    expect(plan(high, { ...GOAL, benchmarkGrowth: 0 }).stages[0]?.regions[0]).toMatchObject({
      verdict: "enough",
      growth: 0,
    });
  });

  it("says of regions that print nothing that they are not known", () => {
    const jiaojiang = plan(high, GOAL).stages[0]?.regions[1];
    expect(jiaojiang).toMatchObject({
      verdict: "unknown",
      growth: null,
      students: null,
      years: [],
    });
  });

  it("takes the benchmark's growth and the students that the user gives", () => {
    const stage = plan(high, {
      ...GOAL,
      benchmarkGrowth: 0.05,
      students: (name, region) => (name === "普通高中" && region === "温岭市" ? 12980 : null),
    }).stages[0];
    expect(stage?.benchmarkByYear.at(-1)?.amount).toBeCloseTo(36703 * 1.05 ** 4, 6);
    const wenling = stage?.regions.find(({ name }) => name === "温岭市");
    expect(wenling?.students).toEqual({ count: 12980, least: 12980, most: 12980, from: "given" });
    expect(wenling?.years.at(-1)?.moreInAll).toBeCloseTo(
      ((36703 * 1.05 ** 4 - 25083) * 12980) / 1e8,
      10
    );
  });

  it("gives no years where the benchmark's own growth is asked for and not printed", () => {
    const model = fundingModel(
      gridOf(`
2023年生均经费测算
省、市、县|指标值（元）|定基增长（%）|生均差额（元）
浙江省|20000||
椒江区|20000|25|-4000
黄岩区|20000|10|-1818
`)
    );
    const stage = plan(model, GOAL).stages[0];
    expect(stage).toMatchObject({ benchmarkGrowth: null, benchmarkByYear: [] });
    expect(stage?.regions.map(({ verdict }) => verdict)).toEqual(["unknown", "unknown"]);
    expect(plan(model, { ...GOAL, benchmarkGrowth: 0.03 }).stages[0]?.regions[0]).toMatchObject({
      verdict: "needed",
      actual: 16000,
    });
  });

  it.each([
    [{ ...GOAL, byYear: 2021 }, "达到年份 2021 应晚于基年 2021。"],
    [{ ...GOAL, byYear: 2100 }, "达到年份 2100 离基年 2021 超过 50 年。"],
    [
      { ...GOAL, targetYear: 2021 },
      "指标值年份 2021 应晚于基年 2021，才能由定基增长推出基准的年增长。",
    ],
    [{ ...GOAL, benchmarkGrowth: -1 }, "基准的年增长应大于 -100%。"],
  ])("says what is wrong with the years: %j", (goal, said) => {
    expect(planFunding(high, goal)).toBe(said);
  });
});

describe("fundingYears", () => {
  it("reads 2023 from the title and 2021 from the header 较2021年", () => {
    expect(fundingYears(high, sampleGrid("高中中职幼儿园"))).toEqual({ base: 2021, target: 2023 });
    expect(fundingYears(high)).toEqual({ base: null, target: 2023 });
  });
});

describe("fundingPlanReport", () => {
  it("says what the plan assumes and gives each year in yuan and 亿元", () => {
    const report = fundingPlanReport([plan(high, GOAL)], "2024-01-05");
    expect(report?.tables[0]?.note).toBe(
      "浙江省 2023 年为 36703 元，假定每年增长 3.69%；各地从 2021 年起每年按同一比例增长。比基年多的亿元数按人数不变算，人数变化请另行考虑。"
    );
    const rows = report?.tables[1]?.rows ?? [];
    expect(rows[0]).toEqual(["浙江省", "元", 34136, 35396, 36703, 38058, 39463, 40920, 42431]);
    expect(rows).toContainEqual(["温岭市", "元", 25083, 27380, 29887, 32623, 35611, 38871, 42431]);
    expect(rows).toContainEqual([
      "温岭市",
      "比基年多（亿元）",
      0,
      0.3,
      0.62,
      0.98,
      1.37,
      1.79,
      2.25,
    ]);
    expect(fundingPlanReport([], "2024-01-05")).toBeNull();
  });
});
