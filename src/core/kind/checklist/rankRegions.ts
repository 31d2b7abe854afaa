import type { ChecklistRegion } from "../../finding/checkReport";

/** How equal rates count: 中国式排名 leaves no place out (1, 1, 2), the other way leaves out as many as share one (1, 1, 3). */
export type RankingWay = "dense" | "competition";

export interface RankedRegion {
  region: ChecklistRegion;
  /** 1 is best; equal rates share a rank; null when the rate is null. */
  rank: number | null;
  tied: boolean;
}

/**
 * Regions from the highest achievement rate down, on exact rates (by cross-multiplying the counts), ties in the
 * sheet's order; regions where nothing counts come last without a rank. [] gives [].
 */
export function rankRegions(
  regions: readonly ChecklistRegion[],
  way: RankingWay = "dense"
): RankedRegion[] {
  const rated = regions.filter((region) => region.rate !== null);
  const sorted = [...rated].sort(compareRates);
  let rank = 0;
  const ranked = sorted.map((region, i): RankedRegion => {
    const before = sorted[i - 1];
    const after = sorted[i + 1];
    const sameAsBefore = before !== undefined && compareRates(before, region) === 0;
    if (!sameAsBefore) rank = way === "dense" ? rank + 1 : i + 1;
    return {
      region,
      rank,
      tied: sameAsBefore || (after !== undefined && compareRates(region, after) === 0),
    };
  });
  const unrated = regions.filter((region) => region.rate === null);
  return [...ranked, ...unrated.map((region) => ({ region, rank: null, tied: false }))];
}

function compareRates(a: ChecklistRegion, b: ChecklistRegion): number {
  return b.met * (a.met + a.unmet) - a.met * (b.met + b.unmet);
}
