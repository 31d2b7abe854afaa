import { CORRECTIONS } from "../correctionSetting";
import { CORRECTION_RECORD } from "../correctionRecord";
import { FORMULA_RECORD } from "../formulaRecord";
import { NATIVE_RECORD } from "../nativeRecord";
import { runExcel } from "../runExcel";
import { PREFIX } from "./ownSheets";

/** All that the add-in keeps within a workbook. */
const KEPT = [CORRECTIONS, CORRECTION_RECORD, FORMULA_RECORD, NATIVE_RECORD];

/** What of a workbook the self-test must leave as it was. */
export interface WorkbookBefore {
  /** Names in tab order. */
  sheets: string[];
  active: string;
  /** Names of sheets that hold something. */
  filled: string[];
  /** Keys under which the add-in keeps something. */
  kept: string[];
}

/** One sync for the names, one for the cells. */
export function lookAtWorkbook(): Promise<WorkbookBefore> {
  return runExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    worksheets.load("items/name");
    const active = worksheets.getActiveWorksheet().load("name");
    const kept = KEPT.map((key) => settings.getItemOrNullObject(key).load("key"));
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load("address");
    await context.sync();
    const names = worksheets.items.map(({ name }) => name);
    return {
      sheets: names,
      active: active.name,
      filled: names.filter((_, k) => used[k]?.isNullObject === false),
      kept: KEPT.filter((_, k) => kept[k]?.isNullObject === false),
    };
  });
}

/** Neither a cell nor a record in it could come to harm. */
export function isBlank({ filled, kept }: WorkbookBefore): boolean {
  return filled.length === 0 && kept.length === 0;
}

/**
 * Deletes the sheets of the self-test's own and all that the add-in keeps, and shows the sheet that was in front; sheets that
 * the user has made meanwhile stay. Each sheet in a sync of its own where Excel refuses to delete them together, so that as
 * few as possible are left.
 */
export function tidyUp({ sheets: before, active }: WorkbookBefore): Promise<void> {
  return runExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    worksheets.load("items/name");
    const kept = KEPT.map((key) => settings.getItemOrNullObject(key).load("key"));
    const front = worksheets.getItemOrNullObject(active).load("name");
    await context.sync();
    const own = worksheets.items.filter(
      ({ name }) => name.startsWith(PREFIX) && !before.includes(name)
    );
    if (!front.isNullObject) front.activate();
    for (const setting of kept) if (!setting.isNullObject) setting.delete();
    for (const sheet of own) sheet.delete();
    try {
      await context.sync();
    } catch {
      await deleteEach(own.map(({ name }) => name));
    }
  });
}

/** One after the other: a refusal ends a batch. What is left is found by looking at the workbook. */
async function deleteEach([name, ...rest]: readonly string[]): Promise<void> {
  if (name === undefined) return;
  await dropSheets([name]).catch(() => undefined);
  return deleteEach(rest);
}

/** Deletes sheets of the self-test's own; the first of the workbook is never among them. */
export function dropSheets(names: readonly string[]): Promise<void> {
  return runExcel(async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}
