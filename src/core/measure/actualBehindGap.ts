import { exactSum } from "../quantity/exactSum";

/** The actual figure behind a printed 差额: benchmark + gap, in their unit; the gap is negative for a shortfall. */
export function actualBehindGap(benchmark: number, gap: number): number {
  return exactSum([benchmark, gap]);
}
