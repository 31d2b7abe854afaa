import type { Period } from "./readPeriod";

/**
 * Which of two periods is earlier: negative when `a` is, positive when `b` is, 0 for the same. null when that cannot be
 * told: one is missing, or one names a month and the other only the same year.
 */
export function comparePeriods(a: Period | null, b: Period | null): number | null {
  if (a === null || b === null) return null;
  if (a.year !== b.year) return a.year - b.year;
  if (a.month === null && b.month === null) return 0;
  if (a.month === null || b.month === null) return null;
  if (a.month !== b.month) return a.month - b.month;
  if (a.day === null && b.day === null) return 0;
  return a.day === null || b.day === null ? null : a.day - b.day;
}
