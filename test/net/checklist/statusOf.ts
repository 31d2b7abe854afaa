import type { MarkStatus } from "../../../src/core/finding/checkReport";
import type { MarkSet } from "./markSet";

/** What a grade counts as under a note that lets the best `met` grades count. */
export function statusOf(set: MarkSet, met: number, grade: number): MarkStatus {
  if (grade < met) return "met";
  return set.grades[grade]?.zero === true ? "zero" : "unmet";
}
