import { exactDifference } from "./exactDifference";

/** A sum as a clerk adds, digit by digit: 0.1 + 0.2 = 0.3, −6.18 − 7.72 = −13.9. [] gives 0. */
export function exactSum(values: readonly number[]): number {
  return values.reduce((sum, value) => exactDifference(sum, -value), 0);
}
