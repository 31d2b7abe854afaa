import { studentsOfNeed } from "../measure/studentsOfNeed";
import type { StageColumns } from "../kind/funding/model";
import type { Students } from "./fundingPlan";

/**
 * Students of a row of a funding table: as printed, else 应增经费 ÷ 差额, with the bounds that the rounding of both
 * leaves. null when neither is printed or the gap may be 0.
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
  const count = studentsOfNeed(need.value, gap.value);
  if (gapLow <= 0 || count === null) return null;
  return {
    count: Math.round(count),
    least: Math.max(0, Math.ceil(studentsOfNeed(needLow, gapHigh) ?? 0)),
    most: Math.floor(studentsOfNeed(needHigh, gapLow) ?? 0),
    from: "derived",
  };
}
