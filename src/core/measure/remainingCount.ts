import type { Fault } from "../cell/fault";
import { significant } from "../quantity/significant";
import { countedMarks, NOTHING_COUNTED } from "./achievementRate";
import type { Tally } from "./tally";

/**
 * How many more indicators must be met for 达成度 to reach `goal`; 0 when it does already.
 * `goal` is a fraction (0.9); since no rate exceeds 1, a number over 1 up to 100 is a percentage (90).
 * A goal below 0 or over 100 is #NUM!, nothing counted #N/A.
 */
export function remainingCount(tally: Tally, goal: number): number | Fault {
  if (goal < 0 || goal > 100) return { code: "#NUM!", reason: "目标达成度应在 0 到 100% 之间。" };
  const counted = countedMarks(tally);
  if (counted === 0) return NOTHING_COUNTED;
  const fraction = goal > 1 ? goal / 100 : goal;
  return Math.max(0, Math.ceil(significant(fraction * counted)) - tally.met);
}
