import type { RankingWay } from "../kind/checklist/rankRegions";
import type { Corrections } from "./corrections";

/** How the figures of a workbook are to be ranked and shown; kept in the workbook. */
export interface Preferences {
  ranking: RankingWay;
  /** Decimals of an achievement rate in per cent. */
  decimals: 0 | 1 | 2;
  /** 达标线: the rate that counties are to reach, a fraction; null for none. */
  line: number | null;
}

export const USUAL_PREFERENCES: Preferences = { ranking: "dense", decimals: 1, line: null };

/** What the workbook keeps, else what is usual. */
export function preferencesOf({ preferences }: Corrections): Preferences {
  return preferences ?? USUAL_PREFERENCES;
}
