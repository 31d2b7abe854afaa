import { roundHalfUp } from "../../core/quantity/roundHalfUp";
import type { FundingReport, FundingStage } from "../../core/finding/checkReport";
import { belowInStages, type BelowBenchmark } from "../../core/review/belowBenchmark";
import { stageTotals } from "../../core/kind/funding/stageTotals";
import { alignColumns } from "./alignColumns";
import { nameList } from "./nameList";
import { oneLine } from "./oneLine";

/** What a funding table says, a stage a line: benchmark, net need, shortfalls alone, regions below the benchmark. */
export function fundingLines({ benchmark, stages }: FundingReport): string[] {
  if (stages.length === 0) return [];
  const header = ["学段", "指标值（元）", "应增经费净额（亿元）", "仅缺口合计（亿元）", "低于基准"];
  const rows = stages.map((stage) => {
    const { net, shortfall } = stageTotals(stage);
    return [
      oneLine(stage.name) || "本表",
      amount(stage.target),
      hundredMillions(net),
      hundredMillions(shortfall),
      countOf(belowInStages([stage]), " 个"),
    ];
  });
  const sides = ["left", "right", "right", "right", "right"] as const;
  return [
    ...(benchmark === "" ? [] : [`基准：${oneLine(benchmark)}`]),
    ...alignColumns([header, ...rows], sides),
    ...shortRegions(stages),
  ];
}

function shortRegions(stages: readonly FundingStage[]): string[] {
  const lines = stages.flatMap((stage) => {
    const below = belowInStages([stage]);
    return below.counties.length === 0
      ? []
      : [
          `  ${oneLine(stage.name) || "本表"}（${countOf(below)}）：${nameList(below.counties.map(oneLine))}`,
        ];
  });
  return lines.length === 0 ? [] : ["", "低于基准的县（市、区）：", ...lines];
}

/** How many counties are below the benchmark, and what else is: 9 个，另有市本级. */
function countOf({ counties, own }: BelowBenchmark, unit = ""): string {
  return `${counties.length}${unit}${own.length === 0 ? "" : `，另有${own.map(oneLine).join("、")}`}`;
}

function hundredMillions(value: number | null): string {
  // Adding 0 turns −0 into 0.
  return value === null ? "—" : (roundHalfUp(value, 2) + 0).toFixed(2);
}

const GROUPED = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

function amount(value: number): string {
  return GROUPED.format(roundHalfUp(value, 2) + 0);
}
