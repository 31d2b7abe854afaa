import type { RateGoal } from "./goal";

/** Marks of one region that count. */
export interface Counts {
  met: number;
  /** Those scoring nothing included. */
  unmet: number;
}

/**
 * How many more indicators must be met for met ÷ counted to reach the goal, in whole numbers, so 85% of 40 is 34 and
 * never 35; 0 when it is reached, null when nothing counts.
 */
export function requiredForRate({ met, unmet }: Counts, goal: RateGoal): number | null {
  const counted = met + unmet;
  if (counted === 0) return null;
  const product = goal.numerator * counted;
  const rest = product % goal.denominator;
  const needed = (product - rest) / goal.denominator + (rest > 0 ? 1 : 0);
  return Math.max(0, needed - met);
}
