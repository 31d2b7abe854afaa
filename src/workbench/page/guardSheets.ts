import type { ExcelHost } from "../host/excelHost";
import { CHANGES_SHEET, CHANGES_STRUCTURE } from "./mutations";

/**
 * Keeps the user's hands off protected sheets, as Excel does; `tell` gets the name of the sheet, or null where it is the row of
 * sheets that is protected.
 */
export function guardSheets(host: ExcelHost, tell: (sheet: string | null) => void): void {
  const { workbook, state } = host;
  workbook.engine.guard((id, parameters) => {
    if (CHANGES_STRUCTURE.test(id) && state.structureProtected) {
      tell(null);
      return true;
    }
    if (!CHANGES_SHEET.test(id)) return false;
    const { subUnitId } = (parameters ?? {}) as { subUnitId?: string };
    const sheet = workbook.inOrder().find(({ univerId }) => univerId === subUnitId);
    if (!sheet?.isProtected) return false;
    tell(sheet.Name);
    return true;
  });
}
