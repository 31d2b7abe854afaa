import { exactSum } from "../../quantity/exactSum";
import type { FundingStage } from "../../finding/checkReport";

export interface StageTotals {
  /** Sum of the printed or derived needs, signed as in the sheet: negative means more is needed. 亿元. */
  net: number | null;
  /** Sum of the negative needs alone, as a positive amount, 亿元: surplus regions do not pay for others. */
  shortfall: number | null;
}

/** Funding need of a stage over its regions, unrounded; both null when no region has a need. */
export function stageTotals(stage: FundingStage): StageTotals {
  const needs = stage.regions.flatMap(({ need }) => (need === null ? [] : [need]));
  if (needs.length === 0) return { net: null, shortfall: null };
  return { net: exactSum(needs), shortfall: exactSum(needs.map((need) => Math.max(-need, 0))) };
}
