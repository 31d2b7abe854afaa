import type { SessionContext } from "./sessionContext";

/** What of the add-in's stands in the workbook: flags, formulas, formulas turned native, corrected cells. Rejects when Excel does. */
export async function readMarks({ excel, store }: SessionContext): Promise<void> {
  const [flagged, formulas, converted, corrected] = await Promise.all([
    excel.flaggedSheets(),
    excel.formulasWritten(),
    excel.nativeConverted(),
    excel.correctedCells(),
  ]);
  store.set({ flagged, formulas, converted, corrected });
}
