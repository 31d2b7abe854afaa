import { exactDifference } from "../quantity/exactDifference";

/** 差额 = actual − benchmark, in their unit (yuan a student); negative is a shortfall, as the bureau prints it. */
export function gap(actual: number, benchmark: number): number {
  return exactDifference(actual, benchmark);
}
