import { HUNDRED_MILLION } from "./hundredMillion";

/** The number of students behind 应增经费 in 亿元 and 差额 in yuan, as `needOfGap` has it, not rounded; null for a gap of 0. */
export function studentsOfNeed(need: number, gap: number): number | null {
  return gap === 0 ? null : (need * HUNDRED_MILLION) / gap;
}
