import {
  CORRECTION_RECORD,
  holdsValue,
  readCorrectionRecord,
  type CorrectedCell,
} from "./correctionRecord";
import { keyMembers, sheetOf } from "./sheetKey";

/** A cell of the record with where it is now. */
export interface CellNow {
  entry: CorrectedCell;
  sheet: Excel.Worksheet;
  range: Excel.Range;
}

/**
 * The corrections that can be taken back, oldest first, in two syncs: cells of the record, on sheets that may have been
 * renamed since, that still hold what was written. `record` is all that was kept, [] for none.
 */
export async function askForCorrected(
  context: Excel.RequestContext
): Promise<{ record: CorrectedCell[]; now: CellNow[] }> {
  const { worksheets, settings } = context.workbook;
  const setting = settings.getItemOrNullObject(CORRECTION_RECORD).load("value");
  worksheets.load(["items/name", "items/protection/protected", ...keyMembers("items/")].join(","));
  await context.sync();
  const record = setting.isNullObject ? [] : readCorrectionRecord(setting.value);
  if (record.length === 0) return { record, now: [] };
  const asked = record.flatMap((entry) => {
    const sheet = sheetOf(worksheets.items, entry);
    if (sheet === undefined) return [];
    return [
      { entry, sheet, range: sheet.getRange(entry.cell).load("values,formulas,numberFormat") },
    ];
  });
  await context.sync();
  return { record, now: asked.filter(({ entry, range }) => holdsValue(range, entry.value)) };
}
