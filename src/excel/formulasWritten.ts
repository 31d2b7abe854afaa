import { FORMULA_RECORD, readRecord } from "./formulaRecord";
import { runExcel } from "./runExcel";

/**
 * Number of cells in the workbook's record of replaced contents, in one sync: what `putBackFormulas` would put back,
 * as long as the user did not change them since. 0 without a record; rejects with a HostError.
 */
export function formulasWritten(): Promise<number> {
  return runExcel(async (context) => {
    const record = context.workbook.settings.getItemOrNullObject(FORMULA_RECORD).load("value");
    await context.sync();
    return record.isNullObject ? 0 : readRecord(record.value).length;
  });
}
