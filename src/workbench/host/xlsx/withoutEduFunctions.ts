import { areaAddress, cellAddress } from "../../../core/area/address";
import { functionCalls } from "../../../core/formula/functionCalls";
import { nativePlan } from "../../../core/formula/nativePlan";
import type { RawCell } from "../../../core/cell/rawCell";
import type { SheetData } from "../sheetData";

/** Results that differ by no more than this, relatively, are the same. */
const ROUNDING = 1e-9;

/** A cell whose formula calls the add-in's functions; `native` says the same without them, null where nothing does. */
interface EduCell {
  sheet: number;
  row: number;
  column: number;
  native: string | null;
}

/** Whether a formula of these sheets calls the add-in's functions. */
export function hasEduFunctions(sheets: readonly SheetData[]): boolean {
  return eduCells(sheets).length > 0;
}

/**
 * The sheets for colleagues without the add-in: its functions as formulas that Excel and WPS know, where those give the same
 * result in this very workbook, else as values. `calculate` gives the sheets with their formulas calculated.
 */
export async function withoutEduFunctions(
  sheets: readonly SheetData[],
  calculate: (sheets: readonly SheetData[]) => Promise<readonly SheetData[]>
): Promise<SheetData[]> {
  const cells = eduCells(sheets);
  const tried = await calculate(replaced(sheets, cells));
  const agreeing = cells.map((cell): EduCell => {
    const { sheet, row, column } = cell;
    const agrees = same(valueAt(sheets[sheet], row, column), valueAt(tried[sheet], row, column));
    return agrees ? cell : { ...cell, native: null };
  });
  return replaced(sheets, agreeing);
}

function eduCells(sheets: readonly SheetData[]): EduCell[] {
  return sheets.flatMap(({ name, formulas = [], arrays = [] }, sheet) =>
    formulas.flatMap((line, row) =>
      line.flatMap((formula, column) => {
        if (!formula || functionCalls(formula).length === 0) return [];
        const cell = cellAddress(row, column);
        const filled = arrays.find(({ top, left }) => top === row && left === column);
        const area = filled ? areaAddress(filled) : cell;
        const { native } = nativePlan({ sheet: name, cell, area, formula });
        return [{ sheet, row, column, native }];
      })
    )
  );
}

/** The sheets with these formulas replaced; what a formula filled that is none any more stays as values. */
function replaced(sheets: readonly SheetData[], cells: readonly EduCell[]): SheetData[] {
  return sheets.map((data, sheet) => {
    const own = cells.filter((cell) => cell.sheet === sheet);
    if (own.length === 0) return data;
    const formulas = (data.formulas ?? []).map((line) => [...line]);
    for (const { row, column, native } of own) {
      const line = formulas[row];
      if (line) line[column] = native;
    }
    const { arrays = [], ...rest } = data;
    const left = arrays.filter(({ top, left }) => formulas[top]?.[left]);
    return { ...rest, formulas, ...(left.length > 0 && { arrays: left }) };
  });
}

function valueAt(sheet: SheetData | undefined, row: number, column: number): RawCell {
  return sheet?.values[row]?.[column] ?? "";
}

function same(a: RawCell, b: RawCell): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(a), Math.abs(b));
  return a === b;
}
