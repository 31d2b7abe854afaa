import type { SessionContext } from "./sessionContext";

/** What of the add-in's stands in the workbook: flags, formulas, corrected cells. Rejects when Excel does. */
export async function readMarks({ excel, store }: SessionContext): Promise<void> {
  const [flagged, formulas, corrected] = await Promise.all([
    excel.flaggedSheets(),
    excel.formulasWritten(),
    excel.correctedCells(),
  ]);
  store.set({ flagged, formulas, corrected });
}
