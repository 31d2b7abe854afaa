import type { StageColumns } from "../kind/funding/model";
import type { Students } from "./fundingPlan";

/** Yuan in one 亿元. */
const HUNDRED_MILLION = 1e8;

/**
 * Students of a row of a funding table: as printed, else 应增经费 ÷ 差额, with the bounds that the rounding of both
 * leaves. null when neither is printed or the gap may be 0. Source of the formula: `need = gap × students ÷ 10⁸`.
 */
export function studentsOf(stage: StageColumns, row: number): Students | null {
  const figure = (measure: "students" | "need" | "gap") =>
    stage.figures[measure]?.[row]?.number ?? null;
  const printed = figure("students");
  if (printed !== null && printed.value > 0) {
    const { value: count } = printed;
    return { count, least: count, most: count, from: "printed" };
  }
  const [need, gap] = [figure("need"), figure("gap")];
  if (need === null || gap === null || need.value / gap.value <= 0) return null;
  const bounds = (value: number, step: number) => [
    Math.abs(value) - step / 2,
    Math.abs(value) + step / 2,
  ];
  const [needLow = 0, needHigh = 0] = bounds(need.value, need.step);
  const [gapLow = 0, gapHigh = 0] = bounds(gap.value, gap.step);
  if (gapLow <= 0 || !Number.isFinite(need.value / gap.value)) return null;
  return {
    count: Math.round((need.value * HUNDRED_MILLION) / gap.value),
    least: Math.max(0, Math.ceil((needLow * HUNDRED_MILLION) / gapHigh)),
    most: Math.floor((needHigh * HUNDRED_MILLION) / gapLow),
    from: "derived",
  };
}
