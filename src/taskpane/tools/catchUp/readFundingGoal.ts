import type { FundingGoal } from "../../../core/plan/planFunding";

interface Typed {
  byYear: string;
  baseYear: string;
  targetYear: string;
  /** '' for the benchmark's own printed growth. */
  growth: string;
}

/** What is wrong with a field, by the names of the sentences about it. */
export interface GoalProblem {
  field: keyof Typed;
  problem: "badYear" | "order" | "tooLong" | "targetOrder" | "badGrowth";
}

/** Years that a plan may span, as in `planFunding`. */
const LONGEST = 50;

/** A funding goal as typed ("2027 年", "5%", full width), or the first field that is wrong and why. */
export function readFundingGoal(typed: Typed): Omit<FundingGoal, "students"> | GoalProblem {
  const byYear = readYear(typed.byYear);
  const baseYear = readYear(typed.baseYear);
  const targetYear = readYear(typed.targetYear);
  const benchmarkGrowth = readGrowth(typed.growth);
  if (byYear === null) return { field: "byYear", problem: "badYear" };
  if (baseYear === null) return { field: "baseYear", problem: "badYear" };
  if (targetYear === null) return { field: "targetYear", problem: "badYear" };
  if (benchmarkGrowth === null) return { field: "growth", problem: "badGrowth" };
  if (byYear <= baseYear) return { field: "byYear", problem: "order" };
  if (byYear - baseYear > LONGEST) return { field: "byYear", problem: "tooLong" };
  if (benchmarkGrowth === "printed" && targetYear <= baseYear)
    return { field: "targetYear", problem: "targetOrder" };
  return { byYear, baseYear, targetYear, benchmarkGrowth };
}

function readYear(text: string): number | null {
  const match = /^((?:19|20)\d{2})年?$/.exec(text.normalize("NFKC").replace(/\s/g, ""));
  return match === null ? null : Number(match[1]);
}

function readGrowth(text: string): number | "printed" | null {
  const half = text.normalize("NFKC").replace(/[\s%]/g, "").replace("−", "-");
  if (half === "") return "printed";
  const percent = /^-?\d+(?:\.\d+)?$/.test(half) ? Number(half) : null;
  return percent === null || percent <= -100 || percent > 100 ? null : percent / 100;
}
