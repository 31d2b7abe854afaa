import type { FundingRegion } from "../../finding/checkReport";

/** Whether a region is below the benchmark: its gap is negative, or where only its need is printed, that is. */
export function isBelow({ gap, need }: Pick<FundingRegion, "gap" | "need">): boolean {
  return (gap ?? need ?? 0) < 0;
}
