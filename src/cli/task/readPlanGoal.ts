import type { Goal } from "../../core/plan/goal";
import { readPlaceGoal } from "../../core/plan/readPlaceGoal";
import { readRateGoal } from "../../core/plan/readRateGoal";
import { toHalfWidth } from "../../core/cell/normalForm";

/** A goal of --plan: for checklists a rate or a place, for funding tables a year. */
export type PlanGoal = { kind: "checklist"; goal: Goal } | FundingPlanGoal;

export interface FundingPlanGoal {
  kind: "funding";
  byYear: number;
  /** null: as the sheet says. */
  baseYear: number | null;
  targetYear: number | null;
  /** Yearly growth of the benchmark, or its own printed one. */
  benchmarkGrowth: number | "printed";
}

/**
 * Reads rate=85%, place=2 (or rank=2), year=2027[,growth=5%|printed][,base=2021][,target=2023]; a Chinese line that says
 * what is wrong otherwise.
 */
export function readPlanGoal(text: string): PlanGoal | string {
  const parts = toHalfWidth(text)
    .split(/[,、;]/)
    .map((part) => part.split("=").map((side) => side.trim()));
  const values = new Map(parts.map(([key = "", value = ""]) => [key.toLowerCase(), value]));
  const unknown = [...values.keys()].find((key) => !KEYS.includes(key));
  if (unknown !== undefined || parts.some((part) => part.length !== 2))
    return `看不懂 --plan ${text}：写 rate=85%、place=2 或 year=2027,growth=5%。`;
  const [rate, place, year] = [
    values.get("rate"),
    values.get("place") ?? values.get("rank"),
    values.get("year"),
  ];
  if ([rate, place, year].filter((one) => one !== undefined).length !== 1)
    return `--plan ${text} 里 rate、place、year 要写一个，且只写一个；几个目标就写几个 --plan。`;
  if (rate !== undefined) {
    const goal = readRateGoal(rate);
    return goal === null
      ? `目标达成度“${rate}”应大于 0、不超过 100%，如 85%。`
      : { kind: "checklist", goal };
  }
  if (place !== undefined) {
    const goal = readPlaceGoal(place);
    return goal === null ? `目标名次“${place}”应是 1、2、3……` : { kind: "checklist", goal };
  }
  return fundingGoal(year ?? "", values);
}

const KEYS = ["rate", "place", "rank", "year", "growth", "base", "target"];

function fundingGoal(year: string, values: ReadonlyMap<string, string>): FundingPlanGoal | string {
  const years = [year, values.get("base"), values.get("target")];
  const wrong = years.find((one) => one !== undefined && !/^(?:19|20)\d{2}年?$/.test(one));
  if (wrong !== undefined) return `年份“${wrong}”应是四位数，如 2027。`;
  const [byYear = 0, baseYear, targetYear] = years.map((one) =>
    one === undefined ? null : Number.parseInt(one, 10)
  );
  const said = values.get("growth") ?? "printed";
  const growth = /^(-?\d+(?:\.\d+)?)%$/.exec(said)?.[1];
  if (growth === undefined && said !== "printed")
    return `基准的年增长“${said}”要带 %，如 5%；写 printed 则按表上基准行的定基增长推算。`;
  return {
    kind: "funding",
    byYear: byYear ?? 0,
    baseYear: baseYear ?? null,
    targetYear: targetYear ?? null,
    benchmarkGrowth: growth === undefined ? "printed" : Number(growth) / 100,
  };
}
