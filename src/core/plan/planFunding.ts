import { areaAddress } from "../area/address";
import { isFault } from "../cell/fault";
import { gap } from "../measure/gap";
import { grown } from "../measure/grown";
import { need } from "../measure/need";
import { pace } from "../measure/pace";
import { assessFunding } from "../kind/funding/assess";
import { mainBenchmark } from "../kind/funding/rowRoles";
import type { FundingModel, StageColumns } from "../kind/funding/model";
import type { FundingPlan, PlanYear, RegionFundingPlan, StagePlan, Students } from "./fundingPlan";
import { studentsOf } from "./studentsOf";

/** How to plan. Years are whole years. */
export interface FundingGoal {
  byYear: number;
  /** Year of the actual figures (较2021年 → 2021), and year that the printed benchmark is for (the title's). */
  baseYear: number;
  targetYear: number;
  /** Yearly growth of the benchmark, a fraction; `printed` is its own printed growth over the years between. */
  benchmarkGrowth: number | "printed";
  /** Students of a region, where the user knows them. */
  students?: (stage: string, region: string) => number | null;
}

/** Years that a plan may span. */
const LONGEST = 50;

/**
 * For each stage and region the equal yearly growth g that takes the base-year figure A to the benchmark of the last year,
 * B·(1 + b)^(last − target): g = (that ÷ A)^(1 ÷ (last − base)) − 1, and what that makes in each year. A sentence that says
 * what is wrong when the years do not follow each other.
 */
export function planFunding(model: FundingModel, goal: FundingGoal): FundingPlan | string {
  const { byYear, baseYear, targetYear } = goal;
  if (byYear <= baseYear) return `达到年份 ${byYear} 应晚于基年 ${baseYear}。`;
  if (byYear - baseYear > LONGEST)
    return `达到年份 ${byYear} 离基年 ${baseYear} 超过 ${LONGEST} 年。`;
  if (goal.benchmarkGrowth === "printed" && targetYear <= baseYear)
    return `指标值年份 ${targetYear} 应晚于基年 ${baseYear}，才能由定基增长推出基准的年增长。`;
  if (goal.benchmarkGrowth !== "printed" && goal.benchmarkGrowth <= -1)
    return "基准的年增长应大于 -100%。";
  const assessed = assessFunding(model);
  return {
    sheet: model.sheet,
    title: model.title,
    range: areaAddress(model.area),
    benchmark: model.benchmark,
    baseYear,
    targetYear,
    byYear,
    stages: model.stages.map((columns, k) =>
      planStage(model, columns, assessed[k]?.target ?? 0, assessed[k]?.regions ?? [], goal)
    ),
  };
}

function planStage(
  model: FundingModel,
  columns: StageColumns,
  target: number,
  assessed: readonly { name: string; actual: number | null }[],
  goal: FundingGoal
): StagePlan {
  const { byYear, baseYear, targetYear } = goal;
  const benchmarkGrowth = yearlyGrowth(model, columns, goal);
  const benchmarkIn = (year: number) => grown(target, benchmarkGrowth ?? 0, year - targetYear);
  const years = Array.from({ length: byYear - baseYear + 1 }, (_, k) => baseYear + k);
  const known = benchmarkGrowth !== null && target > 0;
  const rows = [...model.rows.entries()].filter(([, { role }]) => role === "region");
  return {
    name: columns.name,
    target,
    benchmarkGrowth,
    benchmarkByYear: known ? years.map((year) => ({ year, amount: benchmarkIn(year) })) : [],
    regions: rows.map(([row, { name }], k): RegionFundingPlan => {
      const actual = assessed[k]?.actual ?? null;
      const { gap, growth: base, actual: printed } = columns.figures;
      const from = [printed?.[row], gap?.[row], base?.[row]].find((one) => one?.number);
      const plan = {
        name,
        actual,
        cell: from?.cell ?? "",
        students: studentsFor(columns, row, name, goal),
      };
      if (actual === null || actual <= 0 || !known)
        return { ...plan, verdict: "unknown", growth: null, years: [] };
      const needed = actual < benchmarkIn(byYear);
      const rate = needed ? pace(actual, benchmarkIn(byYear), byYear - baseYear) : 0;
      // Both figures are positive and the years more than 0: there is a rate.
      const growth = typeof rate === "number" ? rate : 0;
      return {
        ...plan,
        verdict: needed ? "needed" : "enough",
        growth,
        years: years.map((year) =>
          planYear(
            year,
            actual,
            grown(actual, growth, year - baseYear),
            benchmarkIn(year),
            plan.students
          )
        ),
      };
    }),
  };
}

function yearlyGrowth(
  model: FundingModel,
  columns: StageColumns,
  goal: FundingGoal
): number | null {
  if (goal.benchmarkGrowth !== "printed") return goal.benchmarkGrowth;
  const row = mainBenchmark(model.rows);
  const printed = row === null ? null : columns.figures.growth?.[model.rows.indexOf(row)]?.number;
  if (!printed || printed.value <= -1) return null;
  const yearly = pace(1, grown(1, printed.value, 1), goal.targetYear - goal.baseYear);
  return isFault(yearly) ? null : yearly;
}

function studentsFor(
  columns: StageColumns,
  row: number,
  name: string,
  { students }: FundingGoal
): Students | null {
  const given = students?.(columns.name, name) ?? null;
  if (given !== null && given > 0)
    return { count: given, least: given, most: given, from: "given" };
  return studentsOf(columns, row);
}

function planYear(
  year: number,
  actual: number,
  amount: number,
  benchmark: number,
  students: Students | null
): PlanYear {
  const moreInAll = students === null ? null : need(amount, actual, students.count);
  return {
    year,
    amount,
    gap: gap(amount, benchmark),
    more: gap(amount, actual),
    moreInAll: isFault(moreInAll) ? null : moreInAll,
  };
}
