import { areaAddress, cellAddress } from "../core/area/address";
import { functionCalls } from "../core/formula/functionCalls";
import { shownFormula } from "../core/formula/shownFormula";
import { givenCells } from "./givenCells";
import { keyMembers } from "./sheetKey";
import { supportsExcelApi } from "./supportsExcelApi";

/** A cell with an EDU formula, and what it shows. */
export interface EduFormula {
  sheet: Excel.Worksheet;
  /** A1 address. */
  cell: string;
  /** As Excel shows it when the functions are there. */
  formula: string;
  range: Excel.Range;
  /** The cells that the results fill, `range` itself where they do not spill; `values` are loaded. */
  all: Excel.Range;
  /** A1 range of them. */
  area: string;
}

/**
 * Every EDU formula of the workbook: two syncs for the sheets and what they hold, a third where there are some, for where
 * they spill (ExcelApi 1.12). `kept` has what the workbook keeps under `keys`, as far as it keeps anything. Names, keys and
 * protection of the sheets are loaded.
 */
export async function findEduFormulas(
  context: Excel.RequestContext,
  keys: readonly string[] = []
): Promise<{ found: EduFormula[]; kept: ReadonlyMap<string, unknown> }> {
  const { worksheets, settings } = context.workbook;
  worksheets.load(["items/name", "items/protection/protected", ...keyMembers("items/")].join(","));
  const records = keys.map((key) => settings.getItemOrNullObject(key).load("key,value"));
  await context.sync();
  const kept = new Map<string, unknown>();
  for (const record of records) if (!record.isNullObject) kept.set(record.key, record.value);
  const asked = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("formulas,values,rowIndex,columnIndex"),
  }));
  await context.sync();
  const withSpills = supportsExcelApi("1.12");
  const cells = asked.flatMap(({ sheet, used }) => {
    if (used.isNullObject) return [];
    const { rowIndex: top, columnIndex: left } = used;
    const formulas = givenCells(used.formulas);
    return formulas.flatMap((line: unknown[], r) =>
      line.flatMap((held, c) => {
        if (typeof held !== "string" || !held.startsWith("=")) return [];
        const formula = shownFormula(held);
        if (functionCalls(formula).length === 0) return [];
        const range = sheet.getRangeByIndexes(top + r, left + c, 1, 1).load("values");
        const spill = withSpills
          ? range
              .getSpillingToRangeOrNullObject()
              .load("values,rowIndex,columnIndex,rowCount,columnCount")
          : null;
        return [{ sheet, formula, range, spill, cell: cellAddress(top + r, left + c) }];
      })
    );
  });
  if (cells.length === 0) return { found: [], kept };
  await context.sync();
  const found = cells.map(({ sheet, formula, range, spill, cell }): EduFormula => {
    if (spill === null || spill.isNullObject)
      return { sheet, cell, formula, range, all: range, area: cell };
    const { rowIndex, columnIndex, rowCount, columnCount } = spill;
    const area = areaAddress({
      top: rowIndex,
      left: columnIndex,
      bottom: rowIndex + rowCount - 1,
      right: columnIndex + columnCount - 1,
    });
    return { sheet, cell, formula, range, all: spill, area };
  });
  return { found, kept };
}
