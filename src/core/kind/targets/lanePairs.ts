import type { HeaderStack } from "../../frame/headerStacks";
import { groupOf, laneRole, yearIn, type LaneRole } from "./laneRoles";

/** The lanes of one indicator: what was reached or where it starts, and what it is to reach. */
export interface LanePair {
  /** Heading that the lanes share where a table has several pairs; ''. */
  group: string;
  value: number;
  /** A lane with the start of the way besides `value`. */
  baseline: number | null;
  target: number;
  valueIsBaseline: boolean;
  /** The header says 目标, not only a later year. */
  sure: boolean;
  /** Lanes that hold figures of years without saying whether they are targets. */
  yearLanes: number;
  years: { baseline: number | null; value: number | null; target: number | null };
}

interface Lane {
  lane: number;
  role: LaneRole;
  year: number | null;
  group: string;
}

/**
 * Pairs of value and target lanes by their headers: 完成值 | 目标值, 2020年 | 2025年目标, and without any word for a target
 * the first and the last of several years. `isFigured` tells lanes with figures. [] where there is no such pair.
 */
export function lanePairs(
  stacks: readonly HeaderStack[],
  firstLane: number,
  isFigured: (lane: number) => boolean
): LanePair[] {
  const lanes = stacks.flatMap((stack, k): Lane[] => {
    const lane = firstLane + k;
    const role = isFigured(lane) ? laneRole(stack) : null;
    return role === null ? [] : [{ lane, role, year: yearIn(stack), group: groupOf(stack) }];
  });
  const groups = [...new Set(lanes.map(({ group }) => group))];
  const pairs = groups.flatMap((group) => pairOf(lanes.filter((one) => one.group === group)) ?? []);
  if (pairs.length > 0)
    return groups.length > 1 ? pairs : pairs.map((pair) => ({ ...pair, group: "" }));
  const whole = pairOf(lanes);
  return whole === null ? [] : [{ ...whole, group: "" }];
}

function pairOf(lanes: readonly Lane[]): LanePair | null {
  const named = lanes.filter(({ role }) => role === "target");
  const years = lanes.filter(({ role, year }) => role === "year" && year !== null);
  const last = years.at(-1);
  const target = latest(named) ?? (years.length > 1 ? last : undefined);
  if (target === undefined) return null;
  const before = lanes.filter(
    (one) =>
      one !== target &&
      one.role !== "target" &&
      (one.year === null || target.year === null || one.year <= target.year)
  );
  const value = latest(before.filter(({ role }) => role === "present")) ?? latest(before);
  if (value === undefined) return null;
  const start = before.find((one) => one !== value && (one.year ?? 0) <= (value.year ?? Infinity));
  return {
    group: target.group,
    value: value.lane,
    baseline: start?.lane ?? null,
    target: target.lane,
    valueIsBaseline: value.role !== "present",
    sure: named.length > 0,
    yearLanes: years.length,
    years: { baseline: start?.year ?? null, value: value.year, target: target.year },
  };
}

/** The lane of the latest year, of equal or missing years the last. */
function latest(lanes: readonly Lane[]): Lane | undefined {
  return lanes.reduce<Lane | undefined>(
    (best, one) => (best === undefined || (one.year ?? 0) >= (best.year ?? 0) ? one : best),
    undefined
  );
}
