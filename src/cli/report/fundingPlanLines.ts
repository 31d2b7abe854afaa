import type { FundingPlan, StagePlan } from "../../core/plan/fundingPlan";
import { roundHalfUp } from "../../core/quantity/roundHalfUp";
import { alignColumns } from "./alignColumns";
import { oneLine } from "./oneLine";

/** How each region reaches the benchmark by the year, a stage a table, for a reader. */
export function fundingPlanLines(plan: FundingPlan): string[] {
  return [
    `【${oneLine(plan.sheet)}】${oneLine(plan.title)}：${plan.byYear} 年达到基准`,
    ...plan.stages.flatMap((stage) => ["", ...stageLines(plan, stage)]),
    "",
    "注：按各地每年同一比例增长、基准每年同一比例增长推算；亿元按人数不变算，人数没有印时按应增经费÷差额推算。逐年数见 --save 或 --json。",
  ];
}

function stageLines(
  { benchmark, baseYear, targetYear, byYear }: FundingPlan,
  stage: StagePlan
): string[] {
  const name = oneLine(stage.name) || "本表";
  const last = stage.benchmarkByYear.at(-1);
  if (stage.benchmarkGrowth === null || last === undefined)
    return [
      `${name}：${oneLine(benchmark) || "基准"}的年增长不明，表上没有印它的定基增长，请加 growth=5% 这样的假定再算。`,
    ];
  const header = [
    "县（市、区）",
    `${baseYear} 年（元）`,
    "年均须增长",
    `${byYear} 年（元）`,
    `比 ${baseYear} 年多（亿元）`,
  ];
  const rows = stage.regions.map((region) => {
    const end = region.years.at(-1);
    return [
      oneLine(region.name),
      region.actual === null ? "—" : yuan(region.actual),
      region.growth === null ? "—" : region.verdict === "enough" ? "已够" : percent(region.growth),
      end === undefined ? "—" : yuan(end.amount),
      hundredMillions(end?.moreInAll ?? null),
    ];
  });
  return [
    `${name}：${oneLine(benchmark) || "基准"} ${targetYear} 年 ${yuan(stage.target)} 元，每年增长 ${percent(stage.benchmarkGrowth)}，${byYear} 年 ${yuan(last.amount)} 元`,
    ...alignColumns(
      [header, ...rows],
      header.map((_, column) => (column === 0 ? "left" : "right"))
    ),
  ];
}

function percent(fraction: number): string {
  return `${roundHalfUp(fraction * 100, 2).toFixed(2)}%`;
}

const GROUPED = new Intl.NumberFormat("en-US");

function yuan(value: number): string {
  return GROUPED.format(roundHalfUp(value, 0) + 0);
}

function hundredMillions(value: number | null): string {
  // Adding 0 turns −0 into 0.
  return value === null ? "—" : (roundHalfUp(value, 2) + 0).toFixed(2);
}
