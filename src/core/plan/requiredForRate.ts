import { isFault } from "../cell/fault";
import { remainingCount } from "../measure/remainingCount";
import type { RateGoal } from "./goal";

/** Marks of one region that count. */
export interface Counts {
  met: number;
  /** Those scoring nothing included. */
  unmet: number;
}

/**
 * How many more indicators must be met for met ÷ counted to reach the goal, in whole numbers, so 85% of 40 is 34 and
 * never 35 (`remainingCount`); 0 when it is reached, null when nothing counts.
 */
export function requiredForRate({ met, unmet }: Counts, goal: RateGoal): number | null {
  const tally = { met, unmet, zero: 0, excluded: 0 };
  const required = remainingCount(tally, goal.numerator / goal.denominator);
  return isFault(required) ? null : required;
}
