import type { FormulaToWrite } from "../core/sheetFormula/formulaToWrite";
import { asTyped, FORMULA_RECORD, readRecord, type ReplacedCell } from "./formulaRecord";
import { HostError } from "./hostError";
import { refuseProtected } from "./refuseProtected";
import { runExcel } from "./runExcel";

/** How formulas are written. */
interface Writing {
  /** Refuse when one of the cells holds something; else what it holds is kept and can be put back. */
  onlyEmpty: boolean;
}

/**
 * Writes formulas to cells, one sync to see what they hold and one to write. What is replaced is kept in the workbook
 * for `putBackFormulas`, in this session or a later one. All or nothing: when Excel stops on the way, everything is put
 * back. Gives the number of cells written; rejects with a HostError.
 */
export function writeFormulas(
  formulas: readonly FormulaToWrite[],
  { onlyEmpty }: Writing
): Promise<number> {
  return runExcel(async (context) => {
    if (formulas.length === 0) return 0;
    const { worksheets, settings } = context.workbook;
    const names = [...new Set(formulas.map(({ sheet }) => sheet))];
    const sheets = new Map(names.map((name) => [name, worksheets.getItem(name)]));
    for (const sheet of sheets.values()) sheet.load("name,protection/protected");
    const record = settings.getItemOrNullObject(FORMULA_RECORD).load("value");
    const asked = formulas.flatMap(({ sheet, cell, formula }) => {
      const range = sheets.get(sheet)?.getRange(cell).load("formulas,numberFormat");
      return range === undefined ? [] : [{ sheet, cell, formula, range }];
    });
    await context.sync();
    refuseProtected([...sheets.values()]);
    const replaced = asked.map(({ sheet, cell, formula, range }): ReplacedCell => ({
      sheet,
      cell,
      former: asTyped(range.formulas[0]?.[0]),
      format: String(range.numberFormat[0]?.[0] ?? "General"),
      written: formula,
    }));
    if (onlyEmpty && replaced.some(({ former }) => former !== ""))
      throw new HostError("notEmpty", undefined, names);

    const before = record.isNullObject ? [] : readRecord(record.value);
    settings.add(FORMULA_RECORD, JSON.stringify(firstFormer([...before, ...replaced])));
    for (const { formula, range } of asked) {
      // A cell formatted as text would show the formula instead of its value.
      if (range.numberFormat[0]?.[0] === "@") range.numberFormat = [["General"]];
      range.formulas = [[formula]];
    }
    try {
      await context.sync();
    } catch (error) {
      asked.forEach(({ range }, k) => putBack(range, replaced[k]));
      settings.add(FORMULA_RECORD, JSON.stringify(before));
      await context.sync().catch(() => undefined);
      throw error;
    }
    return asked.length;
  });
}

/** Queues a cell's former contents; the format first, because it decides what a text becomes. */
export function putBack(range: Excel.Range, replaced: ReplacedCell | undefined): void {
  if (replaced === undefined) return;
  range.numberFormat = [[replaced.format]];
  range.formulas = [[replaced.former]];
}

/** Of several entries for a cell the oldest: what stood there before any formula of ours. */
function firstFormer(record: readonly ReplacedCell[]): ReplacedCell[] {
  const first = new Map<string, ReplacedCell>();
  for (const entry of record) {
    const key = `${entry.sheet}!${entry.cell}`;
    if (!first.has(key)) first.set(key, entry);
  }
  return [...first.values()];
}
