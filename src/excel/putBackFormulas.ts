import { FORMULA_RECORD } from "./formulaRecord";
import { keepRecord } from "./keepRecord";
import { locateFormulas } from "./locateFormulas";
import { refuseProtected } from "./refuseProtected";
import { runExcel } from "./runExcel";
import { putBack } from "./writeFormulas";

/**
 * Puts back what `writeFormulas` replaced, also in an earlier session: cells that still hold what was written, wherever
 * they were moved to, get their former contents and format. Cells that the user changed since are left alone; what
 * stood on sheets that are not there now stays kept. The syncs of `locateFormulas` and one to write. All or nothing:
 * when Excel stops on the way, the formulas are written again. Gives the number of cells put back; rejects with a
 * HostError.
 */
export function putBackFormulas(): Promise<number> {
  return runExcel(async (context) => {
    const { settings } = context.workbook;
    const { found, gone, setting } = await locateFormulas(context);
    if (setting.isNullObject) return 0;
    const text: unknown = setting.value;
    refuseProtected([...new Set(found.map(({ sheet }) => sheet))]);
    for (const { range, replaced } of found) putBack(range, replaced);
    keepRecord(settings, FORMULA_RECORD, gone);
    try {
      await context.sync();
    } catch (error) {
      for (const { range, replaced } of found) {
        if (replaced.format === "@") range.numberFormat = [["General"]];
        range.formulas = [[replaced.written]];
      }
      settings.add(FORMULA_RECORD, text);
      await context.sync().catch(() => undefined);
      throw error;
    }
    return found.length;
  });
}
