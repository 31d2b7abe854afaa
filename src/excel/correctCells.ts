import type { CellCorrection } from "../core/correction/cellCorrection";
import {
  CORRECTION_RECORD,
  holdsValue,
  putBackValue,
  readCorrectionRecord,
  writeValue,
  type CorrectedCell,
} from "./correctionRecord";
import { asTyped } from "./formulaRecord";
import { keepRecord } from "./keepRecord";
import { refuseProtected } from "./refuseProtected";
import { runExcel } from "./runExcel";

/**
 * Writes values over cells that still hold what was judged, one sync to see what they hold and one to write. A cell
 * that holds something else by now, or a formula, and one whose sheet is gone are left alone. What is replaced is kept
 * in the workbook for `takeBackCells`. All or nothing: when Excel stops on the way, everything is put back. Gives the
 * cells written and those left, in the order asked; rejects with a HostError.
 */
export function correctCells(
  corrections: readonly CellCorrection[]
): Promise<{ written: CellCorrection[]; left: CellCorrection[] }> {
  if (corrections.length === 0) return Promise.resolve({ written: [], left: [] });
  return runExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    const names = [...new Set(corrections.map(({ sheet }) => sheet))];
    const sheets = new Map(names.map((name) => [name, worksheets.getItemOrNullObject(name)]));
    for (const sheet of sheets.values()) sheet.load("id,name,protection/protected");
    const record = settings.getItemOrNullObject(CORRECTION_RECORD).load("value");
    const asked = corrections.flatMap((correction) => {
      const sheet = sheets.get(correction.sheet);
      const range = sheet?.getRange(correction.cell).load("values,formulas,numberFormat");
      return sheet && range ? [{ correction, sheet, range }] : [];
    });
    await context.sync();

    const seen = new Set<string>();
    const fit = asked.filter(({ correction, sheet, range }) => {
      const key = `${correction.sheet}!${correction.cell}`;
      const first = !seen.has(key);
      seen.add(key);
      return first && !sheet.isNullObject && holdsValue(range, correction.printed);
    });
    const written = fit.map(({ correction }) => correction);
    const left = corrections.filter((correction) => !written.includes(correction));
    if (fit.length === 0) return { written, left };
    refuseProtected([...new Set(fit.map(({ sheet }) => sheet))]);

    const before = record.isNullObject ? [] : readCorrectionRecord(record.value);
    const corrected = fit.map(({ correction, sheet, range }): CorrectedCell => ({
      ...correction,
      sheetId: sheet.id,
      former: asTyped(range.formulas[0]?.[0]),
      format: String(range.numberFormat[0]?.[0] ?? "General"),
    }));
    keepRecord(settings, CORRECTION_RECORD, [...before, ...corrected]);
    for (const { correction, range } of fit) writeValue(range, correction.value);
    try {
      await context.sync();
    } catch (error) {
      fit.forEach(({ range }, k) => {
        const entry = corrected[k];
        if (entry) putBackValue(range, entry);
      });
      keepRecord(settings, CORRECTION_RECORD, before);
      await context.sync().catch(() => undefined);
      throw error;
    }
    return { written, left };
  });
}
