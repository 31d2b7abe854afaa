import type { IStyleData } from "@univerjs/core";
import type { RawCell } from "../../core/grid/grid";
import type { HostWorksheet } from "./hostWorksheet";
import type { SheetData } from "./sheetData";

/** A sheet of the host as data: to save it, to copy it, to compare it. Rows and columns end with the last used cell. */
export function exportSheet(sheet: HostWorksheet): SheetData {
  const used = sheet.GetUsedRange(false).area;
  const each = <T>(cell: (row: number, column: number) => T): T[][] =>
    Array.from({ length: used.bottom + 1 }, (_, r) =>
      Array.from({ length: used.right + 1 }, (_unused, c) => cell(r, c))
    );
  const { cells } = sheet;
  return {
    name: sheet.Name,
    values: each((r, c): RawCell => cells.value(r, c)),
    formulas: each((r, c): string | null => {
      const formula = cells.formula(r, c);
      return typeof formula === "string" && cells.hasFormula(r, c) ? formula : null;
    }),
    formats: each((r, c): string => cells.format(r, c)),
    styles: each((r, c): IStyleData | null => {
      const style = { ...cells.style(r, c) };
      delete style.n;
      return Object.keys(style).length > 0 ? style : null;
    }),
    merges: sheet.data.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
      top: startRow,
      left: startColumn,
      bottom: endRow,
      right: endColumn,
    })),
    rules: structuredClone(sheet.rules.list()),
    hidden: sheet.Visibility !== "Visible",
  };
}
