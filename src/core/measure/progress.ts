import type { Fault } from "../cell/fault";
import { exactDifference } from "../quantity/exactDifference";
import { significant } from "../quantity/significant";

/**
 * Share of the way from baseline to target that is done: (current − baseline) ÷ (target − baseline), a fraction.
 * Works for targets above and below the baseline; over 1 past the target, negative when moving away.
 * #DIV/0! when target and baseline are equal.
 */
export function progress(baseline: number, current: number, target: number): number | Fault {
  const way = exactDifference(target, baseline);
  if (way === 0) return { code: "#DIV/0!", reason: "目标值与基期值相同，没有进度可算。" };
  return significant(exactDifference(current, baseline) / way);
}
