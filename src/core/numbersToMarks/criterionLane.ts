import type { TableFrame } from "../frame/tableFrame";
import { readHeading } from "../kind/targets/readHeading";
import type { CriterionLane } from "./criterionFor";

/** The first lane beside the figures that is headed by what is to be reached: 标准, 目标值, 不低于; null for none. */
export function criterionLane(
  { stacks, firstLane }: TableFrame,
  regions: readonly { lane: number }[]
): CriterionLane | null {
  for (const [k, stack] of stacks.entries()) {
    const lane = firstLane + k;
    if (regions.some((region) => region.lane === lane)) continue;
    const { role, sign } = readHeading(stack.at(-1) ?? "");
    if (role === "target" || role === "start" || sign !== null) return { lane, sign: sign ?? "" };
  }
  return null;
}
