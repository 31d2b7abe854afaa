import { CORRECTIONS } from "../correctionSetting";
import { CORRECTION_RECORD } from "../correctionRecord";
import { FORMULA_RECORD } from "../formulaRecord";
import { NATIVE_RECORD } from "../nativeRecord";
import { runExcel } from "../runExcel";

/** All that the add-in keeps within a workbook. */
const KEPT = [CORRECTIONS, CORRECTION_RECORD, FORMULA_RECORD, NATIVE_RECORD];

/** What of a workbook the self-test must leave as it was. */
export interface WorkbookBefore {
  sheets: string[];
  active: string;
}

/**
 * The sheets of a workbook that holds nothing: no cell, nothing that the add-in keeps. null for any other, in which
 * flags and records of the user's could come to harm. One sync for the names, one for the cells.
 */
export function blankWorkbook(): Promise<WorkbookBefore | null> {
  return runExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    worksheets.load("items/name");
    const active = worksheets.getActiveWorksheet().load("name");
    const kept = KEPT.map((key) => settings.getItemOrNullObject(key).load("key"));
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load("address");
    await context.sync();
    const isBlank = [...used, ...kept].every(({ isNullObject }) => isNullObject);
    return isBlank
      ? { sheets: worksheets.items.map(({ name }) => name), active: active.name }
      : null;
  });
}

/** Deletes every sheet that was not there before and all that the add-in keeps, and shows the sheet that was in front. */
export function tidyUp({ sheets, active }: WorkbookBefore): Promise<void> {
  return runExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    worksheets.load("items/name");
    const kept = KEPT.map((key) => settings.getItemOrNullObject(key).load("key"));
    await context.sync();
    worksheets.getItem(active).activate();
    for (const sheet of worksheets.items) if (!sheets.includes(sheet.name)) sheet.delete();
    for (const setting of kept) if (!setting.isNullObject) setting.delete();
    await context.sync();
  });
}

/** Deletes sheets of the self-test's own; the first of the workbook is never among them. */
export function dropSheets(names: readonly string[]): Promise<void> {
  return runExcel(async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}
