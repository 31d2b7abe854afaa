import { areaAddress, cellAddress } from "../core/area/address";
import { parseArea } from "../core/area/parseArea";
import {
  askForLook,
  dressAgain,
  putBackLook,
  type AskedLook,
  type FormerLook,
} from "./columnLooks";
import { FORMULA_RECORD } from "./formulaRecord";
import { keepRecord } from "./keepRecord";
import { locateFormulas, type LocatedFormula } from "./locateFormulas";
import { putBack } from "./putBack";
import { refuseProtected } from "./refuseProtected";
import { runExcel } from "./runExcel";
import { takeBackAfter } from "./takeBackAfter";

/**
 * Puts back what `writeFormulas` replaced, also in an earlier session: cells that still hold what was written, wherever
 * they were moved to, get their former contents, formats and looks. `only` names the cells of one writing, by the sheet's
 * name and address when it was written; all when left out. Cells that the user changed since are left alone; what stood
 * on sheets that are not there now stays kept. The syncs of `locateFormulas`, one to see looks where some were taken over, one to write. All or nothing: when Excel
 * stops on the way, the formulas are written again. Gives the number of cells put back; rejects with a HostError.
 */
export function putBackFormulas(
  only?: readonly { sheet: string; cell: string }[]
): Promise<number> {
  return runExcel(async (context) => {
    const { settings } = context.workbook;
    const { found: all, gone, setting } = await locateFormulas(context);
    if (setting.isNullObject) return 0;
    const text: unknown = setting.value;
    const keys = only && new Set(only.map(keyOf));
    const isAsked = ({ replaced }: LocatedFormula) => keys?.has(keyOf(replaced)) ?? true;
    const found = all.filter(isAsked);
    if (keys && found.length === 0) return 0;
    const others = all.filter((one) => !isAsked(one)).map(({ replaced }) => replaced);
    refuseProtected([...new Set(found.map(({ sheet }) => sheet))]);
    const looks = found.flatMap(lookNow);
    if (looks.length > 0) await context.sync();
    for (const { sheet, former } of looks) putBackLook(sheet, former);
    for (const { range, replaced } of found) putBack(range, replaced);
    keepRecord(settings, FORMULA_RECORD, [...gone, ...others]);
    try {
      await context.sync();
    } catch (error) {
      for (const { range, replaced } of found) {
        if (replaced.format === "@") range.numberFormat = [["General"]];
        range.formulas = [[replaced.written]];
      }
      for (const { sheet, asked } of looks) dressAgain(sheet, asked);
      settings.add(FORMULA_RECORD, text);
      const places = found.map(({ sheet, replaced }) => `${sheet.name}!${replaced.cell}`);
      return takeBackAfter(error, places, () => context.sync());
    }
    return found.length;
  });
}

/** Cells that took over looks, as they look now and did before, where they stand now. */
function lookNow({
  sheet,
  replaced: { look },
  moved,
}: LocatedFormula): { sheet: Excel.Worksheet; former: FormerLook; asked: AskedLook }[] {
  if (look === undefined) return [];
  const { top, left, bottom, right } = parseArea(look.area);
  const [row, column] = [top + moved.rows, left + moved.columns];
  const isColumn = left === right;
  const area = areaAddress({
    top: row,
    left: column,
    bottom: bottom + moved.rows,
    right: right + moved.columns,
  });
  const heading = cellAddress(row, column);
  const body = isColumn ? cellAddress(row + 1, column) : cellAddress(row, column + 1);
  const own = { sheet: "", area, heading, likeHeading: heading, likeBody: body, format: "" };
  return [{ sheet, former: { ...look, area }, asked: askForLook(sheet, own) }];
}

function keyOf({ sheet, cell }: { sheet: string; cell: string }): string {
  return `${sheet}!${cell}`;
}
