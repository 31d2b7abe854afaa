import { askForCorrected } from "./askForCorrected";
import { CORRECTION_RECORD, putBackValue, writeValue } from "./correctionRecord";
import { keepRecord } from "./keepRecord";
import { refuseProtected } from "./refuseProtected";
import { runExcel } from "./runExcel";
import { takeBackAfter } from "./takeBackAfter";

/** A cell by the name of its sheet and its A1 address. */
interface CellPlace {
  sheet: string;
  cell: string;
}

/**
 * Puts back what corrected cells held, with its format; of several corrections of a cell the last one. Cells that the
 * user changed since are left alone. Two syncs to see, one to write; all or nothing. Gives the cells put back, [] for
 * none; rejects with a HostError.
 */
export function takeBackCells(cells: readonly CellPlace[]): Promise<CellPlace[]> {
  return runExcel(async (context) => {
    const { record, now } = await askForCorrected(context);
    const wanted = new Set(cells.map(keyOf));
    const latest = new Map(
      now.map((one) => [keyOf({ sheet: one.sheet.name, cell: one.entry.cell }), one])
    );
    const found = [...latest].flatMap(([key, one]) => (wanted.has(key) ? [one] : []));
    if (found.length === 0) return [];
    refuseProtected([...new Set(found.map(({ sheet }) => sheet))]);
    const { settings } = context.workbook;
    const taken = new Set(found.map(({ entry }) => entry));
    keepRecord(
      settings,
      CORRECTION_RECORD,
      record.filter((entry) => !taken.has(entry))
    );
    for (const { range, entry } of found) putBackValue(range, entry);
    const places = found.map(({ sheet, entry }) => `${sheet.name}!${entry.cell}`);
    try {
      await context.sync();
    } catch (error) {
      keepRecord(settings, CORRECTION_RECORD, record);
      for (const { range, entry } of found) writeValue(range, entry.value);
      return takeBackAfter(error, places, () => context.sync());
    }
    return found.map(({ sheet, entry }) => ({ sheet: sheet.name, cell: entry.cell }));
  });
}

function keyOf({ sheet, cell }: CellPlace): string {
  return `${sheet}!${cell}`;
}
