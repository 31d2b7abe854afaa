import type { ExcelHost } from "../host/excelHost";

/** What changes a sheet, and what changes the row of sheets: Univer's mutations. */
const CONTENTS =
  /^sheet\.mutation\.(set-range-values|move-range|reorder-range|insert-row|remove-rows|insert-col|remove-col|move-rows|move-columns|(add|remove)-worksheet-merge|set-worksheet-(col-width|row-height)|set-(row|col)-(hidden|visible)|set-frozen|set-tab-color|toggle-gridlines)$/;
const STRUCTURE =
  /^sheet\.mutation\.((insert|remove)-sheet|set-worksheet-(name|order|hidden)|copy-worksheet-end)$/;

/**
 * Keeps the user's hands off protected sheets, as Excel does; `tell` gets the name of the sheet, or null where it is the row of
 * sheets that is protected.
 */
export function guardSheets(host: ExcelHost, tell: (sheet: string | null) => void): void {
  const { workbook, state } = host;
  workbook.engine.guard((id, parameters) => {
    if (STRUCTURE.test(id) && state.structureProtected) {
      tell(null);
      return true;
    }
    if (!CONTENTS.test(id)) return false;
    const { subUnitId } = (parameters ?? {}) as { subUnitId?: string };
    const sheet = workbook.inOrder().find(({ univerId }) => univerId === subUnitId);
    if (!sheet?.isProtected) return false;
    tell(sheet.Name);
    return true;
  });
}
