import type { FormulaToWrite } from "../core/formula/formulaToWrite";
import {
  asTyped,
  FORMULA_RECORD,
  isStillOurs,
  readRecord,
  type ReplacedCell,
} from "./formulaRecord";
import { HostError } from "./hostError";
import { keepRecord } from "./keepRecord";
import { refuseProtected } from "./refuseProtected";
import { runExcel } from "./runExcel";

/** How formulas are written. */
interface Writing {
  /**
   * Refuse when one of the cells, or one that results spill to, holds something; else what the cells hold is kept and
   * can be put back.
   */
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
  if (formulas.length === 0) return Promise.resolve(0);
  return runExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    const names = [...new Set(formulas.map(({ sheet }) => sheet))];
    const sheets = new Map(names.map((name) => [name, worksheets.getItem(name)]));
    for (const sheet of sheets.values()) sheet.load("id,name,protection/protected");
    const record = settings.getItemOrNullObject(FORMULA_RECORD).load("value");
    const asked = formulas.flatMap(({ sheet: name, cell, formula, spills = cell }) => {
      const sheet = sheets.get(name);
      if (sheet === undefined) return [];
      const range = sheet.getRange(cell).load("formulas,numberFormat");
      return [{ sheet, cell, formula, range, all: sheet.getRange(spills).load("formulas") }];
    });
    await context.sync();
    refuseProtected([...sheets.values()]);
    const replaced = asked.map(({ sheet, cell, formula, range }): ReplacedCell => ({
      sheet: sheet.name,
      sheetId: sheet.id,
      cell,
      former: asTyped(range.formulas[0]?.[0]),
      format: String(range.numberFormat[0]?.[0] ?? "General"),
      written: formula,
    }));
    if (onlyEmpty && asked.some(({ all }) => all.formulas.flat().some((held) => held !== "")))
      throw new HostError("notEmpty", undefined, names);

    const before = record.isNullObject ? [] : readRecord(record.value);
    keepRecord(settings, FORMULA_RECORD, withReplaced(before, replaced));
    for (const { formula, range } of asked) {
      // A cell formatted as text would show the formula instead of its value.
      if (range.numberFormat[0]?.[0] === "@") range.numberFormat = [["General"]];
      range.formulas = [[formula]];
    }
    try {
      await context.sync();
    } catch (error) {
      asked.forEach(({ range }, k) => putBack(range, replaced[k]));
      keepRecord(settings, FORMULA_RECORD, before);
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

/**
 * The record with further entries. Where a formula of ours is replaced by another, what stood there before any of ours
 * is kept; where the user had written something since, that is.
 */
function withReplaced(
  before: readonly ReplacedCell[],
  replaced: readonly ReplacedCell[]
): ReplacedCell[] {
  const entries = new Map(before.map((entry) => [keyOf(entry), entry]));
  for (const entry of replaced) {
    const known = entries.get(keyOf(entry));
    const held = typeof entry.former === "string" ? entry.former.replace(/^'/, "") : entry.former;
    const wasOurs = known !== undefined && isStillOurs(held, known);
    entries.set(
      keyOf(entry),
      wasOurs ? { ...entry, former: known.former, format: known.format } : entry
    );
  }
  return [...entries.values()];
}

function keyOf({ sheet, cell }: ReplacedCell): string {
  return `${sheet}!${cell}`;
}
