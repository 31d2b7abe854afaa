import type { AimLane } from "./aimLanes";
import { latest } from "./latest";

/** Length of a plan whose last year ends a five-year one. */
const PLAN = 5;

/**
 * Where the way to a target begins: the year before a five-year plan, else the first lane before the value, else the value
 * itself where it is no figure reached on the way (现状). Null where what was reached stands alone.
 */
export function startOf(
  value: AimLane,
  target: AimLane,
  before: readonly AimLane[]
): AimLane | null {
  const begins = value.role !== "present";
  const base = target.year !== null && target.year % PLAN === 0 ? target.year - PLAN : null;
  const isBase = ({ year }: AimLane) => base !== null && year !== null && year <= base;
  if (begins && isBase(value)) return value;
  const earlier = before.filter(
    (one) =>
      one !== value &&
      one.role !== "present" &&
      (one.year === null || value.year === null || one.year < value.year)
  );
  return latest(earlier.filter(isBase)) ?? earlier[0] ?? (begins ? value : null);
}
