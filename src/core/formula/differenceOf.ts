import { cellAddress } from "../area/address";
import { parseArea } from "../area/parseArea";
import type { FormulaToWrite } from "./formulaToWrite";
import { isErrorText } from "./isErrorText";
import { isPending } from "./isPending";
import { isShown } from "./isShown";

/** A cell that does not show what it must. */
export interface Difference {
  sheet: string;
  cell: string;
  /** As the cell shows it; "" for a blank. */
  shows: string | number;
  expected: string | number;
  /** `pending`: Excel has not calculated it yet; `error`: an Excel error; `differs`: another value. */
  why: "pending" | "error" | "differs";
}

/**
 * The first cell of a formula, row by row, that does not show what it must, one still pending before others; null when all
 * do. `values` are those of the cells that the results fill.
 */
export function differenceOf(
  { sheet, cell, spills = cell, shows }: FormulaToWrite,
  values: readonly (readonly unknown[])[]
): Difference | null {
  const { top, left } = parseArea(spills);
  let found: Difference | null = null;
  for (const [r, line] of shows.entries())
    for (const [c, expected] of line.entries()) {
      const value = values[r]?.[c] ?? "";
      if (isShown(value, expected)) continue;
      const shown = typeof value === "number" ? value : String(value);
      const why = isLate(value) ? "pending" : isErrorText(value) ? "error" : "differs";
      const difference = {
        sheet,
        cell: cellAddress(top + r, left + c),
        shows: shown,
        expected,
        why,
      } as const;
      if (why === "pending") return difference;
      found ??= difference;
    }
  return found;
}

/** A function that is registered and not associated yet gives #N/A, which none is ever expected to stay. */
function isLate(value: unknown): boolean {
  return value === "#N/A" || isPending(value);
}
