import type { School } from "./drawSchoolRows";
import { thresholdOf } from "./thresholdOf";

/** A school's figure as a share of the standard, in whole percent as printed: 1.24. */
export function printedShare(
  { figures }: School,
  resource: number,
  level: "小学" | "初中"
): number {
  return Math.round(((figures[resource] ?? 0) / thresholdOf(resource, level)) * 100) / 100;
}
