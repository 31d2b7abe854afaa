import { denseRanks } from "./denseRanks";

/** The place that `denseRanks` gives a value among others, the largest first: 1 where none is above, also for others []. */
export function placeAmong(value: number, others: readonly number[]): number {
  return denseRanks([value, ...others], false)[0] ?? 1;
}
