import { CONVENTIONAL_MARKS } from "./conventionalMarks";
import type { MarkStatus } from "./markStatus";
import type { Legend } from "./readLegend";

/** What one mark means and where that came from. */
export interface MarkMeaning {
  status: MarkStatus;
  source: "note" | "convention";
}

/**
 * Meaning of a mark given by its normal form (`normalForm`): the sheet's legend first, convention second.
 * Null for a mark that neither knows, for one that the legend contradicts itself on, and for ''.
 */
export function readMark(key: string, legend: Legend): MarkMeaning | null {
  if (legend.contradictory.includes(key)) return null;
  const said = legend.meanings.get(key);
  if (said !== undefined) return { status: said, source: "note" };
  const usual = CONVENTIONAL_MARKS.get(key);
  return usual === undefined ? null : { status: usual, source: "convention" };
}
