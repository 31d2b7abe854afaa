import { nativeFormula } from "../core/formula/nativeFormula";
import { FORMULA_RECORD, asTyped } from "./formulaRecord";
import { refuseProtected } from "./refuseProtected";
import { runExcel } from "./runExcel";
import { supportsExcelApi } from "./supportsExcelApi";

/** What became of the workbook's EDU formulas. */
export interface Converted {
  /** Cells that hold a native formula of equal value now. */
  formulas: number;
  /** Formulas that were replaced by their values, since no native one exists or agrees. */
  values: number;
}

interface EduCell {
  cell: Excel.Range;
  /** Where it spills to; null where that cannot be asked (ExcelApi 1.12). */
  spill: Excel.Range | null;
  formula: string;
  value: unknown;
}

/** A relative difference that Excel does not show: 15 digits. */
const SAME = 1e-12;

/**
 * Turns every EDU formula of the workbook into a native one, for colleagues without the add-in, where that gives the
 * same value, and into its value elsewhere. Five syncs: sheets, formulas, where they spill, the native formulas with
 * their values, the values of those that differ. All or nothing: when Excel stops on the way, the EDU formulas are
 * written again. Rejects with a HostError.
 */
export function toNativeFormulas(): Promise<Converted> {
  return runExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    const record = settings.getItemOrNullObject(FORMULA_RECORD).load("value");
    await context.sync();
    const asked = worksheets.items.map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load("formulas,values,rowIndex,columnIndex"),
    }));
    await context.sync();
    const found = asked.map(({ sheet, used }) => ({ sheet, cells: eduCells(sheet, used) }));
    const cells = found.flatMap((one) => one.cells);
    if (cells.length === 0) return { formulas: 0, values: 0 };
    refuseProtected(found.flatMap(({ sheet, cells: own }) => (own.length > 0 ? [sheet] : [])));
    for (const { spill } of cells) spill?.load("values");
    await context.sync();

    const spilling = cells.filter(({ spill }) => spill !== null && !spill.isNullObject);
    const single = cells.filter((one) => !spilling.includes(one));
    const tried = single.flatMap((one) => {
      const native = nativeFormula(one.formula);
      return native === null ? [] : [{ ...one, native }];
    });
    for (const { cell, native } of tried) {
      cell.formulas = [[native]];
      cell.load("values");
    }
    for (const { spill } of spilling) if (spill) spill.formulas = spill.values.map(asRow);
    const kept = new Set(tried.map(({ cell }) => cell));
    const fixed = single.filter(({ cell }) => !kept.has(cell));
    for (const { cell, value } of fixed) cell.formulas = [[asTyped(value)]];
    const text: unknown = record.isNullObject ? null : record.value;
    if (text !== null) record.delete();
    try {
      await context.sync();
      const different = tried.filter(({ cell, value }) => !isSame(cell.values[0]?.[0], value));
      for (const { cell, value } of different) cell.formulas = [[asTyped(value)]];
      if (different.length > 0) await context.sync();
      const formulas = tried.length - different.length;
      return { formulas, values: cells.length - formulas };
    } catch (error) {
      for (const { spill } of spilling) spill?.clear("Contents");
      for (const { cell, formula } of cells) cell.formulas = [[formula]];
      if (text !== null) settings.add(FORMULA_RECORD, text);
      await context.sync().catch(() => undefined);
      throw error;
    }
  });
}

function eduCells(sheet: Excel.Worksheet, used: Excel.Range): EduCell[] {
  if (used.isNullObject) return [];
  const withSpills = supportsExcelApi("1.12");
  return used.formulas.flatMap((row: unknown[], r) =>
    row.flatMap((formula, c): EduCell[] => {
      if (typeof formula !== "string" || !/^=.*\bEDU\./is.test(formula)) return [];
      const cell = sheet.getRangeByIndexes(used.rowIndex + r, used.columnIndex + c, 1, 1);
      const spill = withSpills ? cell.getSpillingToRangeOrNullObject() : null;
      return [{ cell, spill, formula, value: used.values[r]?.[c] }];
    })
  );
}

function asRow(row: readonly unknown[]): (string | number | boolean)[] {
  return row.map(asTyped);
}

function isSame(now: unknown, before: unknown): boolean {
  if (typeof now !== "number" || typeof before !== "number") return now === before;
  return Math.abs(now - before) <= SAME * Math.max(1, Math.abs(before));
}
