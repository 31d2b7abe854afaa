import type { AimLane } from "./aimLanes";
import { latest } from "./latest";

/**
 * The target of the year in which something was reached, else of a year that the title names (`named`), else the latest;
 * beside it the latest of what was reached, else of what was. Null where either is missing.
 */
export function usualPair(
  targets: readonly AimLane[],
  before: readonly AimLane[],
  named: readonly number[]
): { value: AimLane; target: AimLane } | null {
  const present = latest(before.filter(({ role }) => role === "present"));
  const sameYear = targets.find(({ year }) => year !== null && year === present?.year);
  const spoken = targets.find(({ year }) => year !== null && named.includes(year));
  const target = sameYear ?? spoken ?? latest(targets);
  if (target === undefined) return null;
  const possible = before.filter(
    ({ year }) => year === null || target.year === null || year <= target.year
  );
  const value = latest(possible.filter(({ role }) => role === "present")) ?? latest(possible);
  return value === undefined ? null : { value, target };
}
