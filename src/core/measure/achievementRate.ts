import type { Fault } from "../cell/fault";
import { rateOf } from "./rateOf";
import type { Tally } from "./tally";

/** The answer when no mark counts: no rate, not a rate of 0. */
export const NOTHING_COUNTED: Fault = {
  code: "#N/A",
  reason: "没有可以计算的标记：区域是空白，或者全部不列入统计。",
};

/** Indicators that count: met, unmet and scoring zero; excluded ones and blanks do not. */
export function countedMarks(tally: Tally): number {
  return tally.met + tally.unmet + tally.zero;
}

/**
 * 达成度 of a tally, as `rateOf`, those that score zero among the unmet; #N/A when nothing counts. It is not the
 * province's weighted score.
 */
export function achievementRate(tally: Tally): number | Fault {
  return rateOf(tally.met, tally.unmet + tally.zero) ?? NOTHING_COUNTED;
}
