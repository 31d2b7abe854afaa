import type { AimLane } from "./aimLanes";

/** The lane of the latest year, of equal or missing years the last; undefined for none. */
export function latest(lanes: readonly AimLane[]): AimLane | undefined {
  return lanes.reduce<AimLane | undefined>(
    (best, one) => (best === undefined || (one.year ?? 0) >= (best.year ?? 0) ? one : best),
    undefined
  );
}
