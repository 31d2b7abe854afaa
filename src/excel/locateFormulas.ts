import { parseAddress } from "../core/area/address";
import { findMoved, type Place } from "./findMoved";
import { FORMULA_RECORD, isStillOurs, readRecord, type ReplacedCell } from "./formulaRecord";
import { givenCells } from "./givenCells";
import { keyMembers, sheetOf } from "./sheetKey";

/** A cell of the record with where it is now. */
export interface LocatedFormula {
  replaced: ReplacedCell;
  sheet: Excel.Worksheet;
  range: Excel.Range;
  /** How far it was moved since it was written. */
  moved: { rows: number; columns: number };
}

/**
 * The cells of the workbook's record that still hold what was written there, also on sheets that were renamed and
 * after rows or columns were inserted or deleted; `gone` are those of the `record` whose sheet is not there. Two syncs, three when cells
 * moved, none for the rest when nothing was written.
 */
export async function locateFormulas(context: Excel.RequestContext): Promise<{
  found: LocatedFormula[];
  gone: ReplacedCell[];
  record: ReplacedCell[];
  setting: Excel.Setting;
}> {
  const { worksheets, settings } = context.workbook;
  const setting = settings.getItemOrNullObject(FORMULA_RECORD).load("value");
  worksheets.load(["items/name", "items/protection/protected", ...keyMembers("items/")].join(","));
  await context.sync();
  const record = setting.isNullObject ? [] : readRecord(setting.value);
  if (record.length === 0) return { found: [], gone: [], record, setting };
  const gone = record.filter((replaced) => sheetOf(worksheets.items, replaced) === undefined);
  const asked = record.flatMap((replaced): LocatedFormula[] => {
    const sheet = sheetOf(worksheets.items, replaced);
    if (sheet === undefined) return [];
    const range = sheet.getRange(replaced.cell).load("formulas");
    return [{ replaced, sheet, range, moved: { rows: 0, columns: 0 } }];
  });
  await context.sync();
  const isHere = ({ range, replaced }: LocatedFormula) =>
    isStillOurs(range.formulas[0]?.[0], replaced);
  const here = asked.filter(isHere);
  const away = asked.filter((one) => !isHere(one));
  return { found: [...here, ...(await moved(context, here, away))], gone, record, setting };
}

/** Those of `away` that stand elsewhere on their sheets. */
async function moved(
  context: Excel.RequestContext,
  here: readonly LocatedFormula[],
  away: readonly LocatedFormula[]
): Promise<LocatedFormula[]> {
  const used = new Map(
    [...new Set(away.map(({ sheet }) => sheet))].map((sheet) => [
      sheet,
      sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex"),
    ])
  );
  if (used.size === 0) return [];
  await context.sync();
  return [...used].flatMap(([sheet, range]) => {
    if (range.isNullObject) return [];
    const { rowIndex: top, columnIndex: left } = range;
    const formulas = givenCells(range.formulas);
    const own = away.filter((one) => one.sheet === sheet).map(({ replaced }) => replaced);
    const places = here.filter((one) => one.sheet === sheet).map(({ replaced }) => replaced.cell);
    const taken = (place: Place) =>
      places
        .map(parseAddress)
        .some(({ row, column }) => row === place.row && column === place.column);
    return [...findMoved(own, { top, left, formulas }, taken)].map(([replaced, place]) => {
      const from = parseAddress(replaced.cell);
      return {
        replaced,
        sheet,
        range: sheet.getRangeByIndexes(place.row, place.column, 1, 1),
        moved: { rows: place.row - from.row, columns: place.column - from.column },
      };
    });
  });
}
