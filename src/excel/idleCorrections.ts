import { askForCorrected } from "./askForCorrected";
import type { CorrectedCell } from "./correctionRecord";

/**
 * The record of corrected cells, and of it what cannot be taken back any more: cells that were changed since, or whose sheet is
 * not there. Earlier corrections of a cell whose last one can be taken back come after it. Two syncs.
 */
export async function idleCorrections(
  context: Excel.RequestContext
): Promise<{ before: CorrectedCell[]; idle: ReadonlySet<CorrectedCell> }> {
  const { record, now } = await askForCorrected(context);
  const live = new Set(now.map(({ entry }) => placeOf(entry)));
  return { before: record, idle: new Set(record.filter((entry) => !live.has(placeOf(entry)))) };
}

function placeOf({ sheet, sheetKey, cell }: CorrectedCell): string {
  return `${sheetKey ?? sheet}!${cell}`;
}
