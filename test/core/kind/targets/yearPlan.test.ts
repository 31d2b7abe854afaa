import type { AimLane } from "../../../../src/core/kind/targets/aimLanes";
import { yearPlan } from "../../../../src/core/kind/targets/yearPlan";

const lane = (year: number): AimLane => ({
  lane: year,
  role: "year",
  year,
  group: "",
  sign: null,
  stack: [`${year}年`],
});

function planOf(
  title: string,
  years: number[],
  more: { binding?: boolean; compared?: number } = {}
) {
  const plan = yearPlan(years.map(lane), {
    texts: [title],
    binding: more.binding ?? false,
    compares: (column) => column === more.compared,
  });
  return (
    plan && {
      value: plan.value.year,
      target: plan.target.year,
      baseline: plan.baseline?.year ?? null,
      steps: plan.steps.map(({ year }) => year),
      sure: plan.sure,
    }
  );
}

describe("lanes of years", () => {
  it("are a plan whose last year is the target where the title speaks of one", () => {
    expect(planOf("专栏1：教育事业发展主要目标", [2009, 2015, 2020])).toEqual({
      value: 2009,
      target: 2020,
      baseline: null,
      steps: [2015],
      sure: true,
    });
  });

  it("begin at the year before the plan that the title names", () => {
    expect(planOf("“十四五”教育发展规划主要指标", [2015, 2020, 2025])).toMatchObject({
      value: 2020,
      baseline: null,
      steps: [],
    });
  });

  it("hold what was reached midway where the title speaks of an assessment", () => {
    expect(planOf("教育“十四五”规划中期评估表", [2020, 2022, 2025])).toMatchObject({
      value: 2022,
      baseline: 2020,
      steps: [],
    });
  });

  it("are a plan by attributes or by signs in the last of them", () => {
    expect(planOf("主要指标", [2020, 2025], { binding: true })?.sure).toBe(true);
    expect(planOf("主要指标", [2020, 2025], { compared: 2025 })?.sure).toBe(true);
  });

  it("are assumed to be one where only a five-year step speaks for it", () => {
    expect(planOf("教育发展主要指标表", [2020, 2025])?.sure).toBe(false);
  });

  it.each([
    ["2018—2022年教育事业发展主要指标", [2020, 2021, 2022]],
    ["2020—2025年教育事业发展主要指标", [2020, 2023, 2025]],
    ["“十四五”前三年教育发展情况统计", [2021, 2022, 2023]],
    ["“十四五”规划主要指标", [2020, 2023]],
    ["各级各类学校在校生情况", [2019, 2020, 2021]],
    ["教育事业统计主要指标", [2010, 2015, 2020]],
    ["教育事业发展主要目标", [2020]],
  ])("are history under %s", (title, years) => {
    expect(planOf(title, years)).toBeNull();
  });
});
