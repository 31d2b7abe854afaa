import type { ChecklistRegion } from "../../core/review/checkReport";

/** A region with its place; `tied` when another region has the very same rate. */
export interface RankedRegion {
  region: ChecklistRegion;
  /** 1, 2, 2, 3 … (中国式排名); null when there is nothing to judge. */
  place: number | null;
  tied: boolean;
}

/** Regions by exact rate, best first, sheet order within a tie; those without a rate come last, without place. */
export function ranked(regions: readonly ChecklistRegion[]): RankedRegion[] {
  const rates = [...new Set(regions.map(({ rate }) => rate))].sort((a, b) => (b ?? -1) - (a ?? -1));
  return rates.flatMap((rate, index) => {
    const group = regions.filter((region) => region.rate === rate);
    const place = rate === null ? null : index + 1;
    return group.map((region) => ({ region, place, tied: place !== null && group.length > 1 }));
  });
}
