import { FORMULA_RECORD, isStillOurs, readRecord } from "./formulaRecord";
import { refuseProtected } from "./refuseProtected";
import { runExcel } from "./runExcel";
import { putBack } from "./writeFormulas";

/**
 * Puts back what `writeFormulas` replaced, also in an earlier session: cells that still hold what was written
 * get their former contents and format; cells that the user changed since, and sheets that are gone, are left alone.
 * Three syncs: the record, the cells, the writing. Gives the number of cells put back; rejects with a HostError.
 */
export function putBackFormulas(): Promise<number> {
  return runExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    const setting = settings.getItemOrNullObject(FORMULA_RECORD).load("value");
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    if (setting.isNullObject) return 0;
    const sheets = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
    const asked = readRecord(setting.value).flatMap((replaced) => {
      const sheet = sheets.get(replaced.sheet);
      const range = sheet?.getRange(replaced.cell).load("formulas");
      return sheet === undefined || range === undefined ? [] : [{ replaced, sheet, range }];
    });
    await context.sync();
    const ours = asked.filter(({ range, replaced }) =>
      isStillOurs(range.formulas[0]?.[0], replaced)
    );
    refuseProtected([...new Set(ours.map(({ sheet }) => sheet))]);
    for (const { range, replaced } of ours) putBack(range, replaced);
    setting.delete();
    await context.sync();
    return ours.length;
  });
}
