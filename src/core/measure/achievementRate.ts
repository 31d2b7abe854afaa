import type { Fault } from "../cell/fault";
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
 * 达成度 = met ÷ counted, unweighted, an exact fraction in 0…1 (not rounded). #N/A when nothing counts.
 * Source: 台州市“两县”创建进度表, 达标项目数/总项目数. It is not the province's weighted score.
 */
export function achievementRate(tally: Tally): number | Fault {
  const counted = countedMarks(tally);
  return counted === 0 ? NOTHING_COUNTED : tally.met / counted;
}
