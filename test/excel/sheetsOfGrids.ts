import type { Grid } from "../../src/core/sheet/grid";
import type { SheetData } from "../../src/workbench/host/sheetData";

/** Grids as sheets that the embedded host opens, from A1 on, with their formats and merged areas. */
export function sheetsOfGrids(grids: readonly Grid[]): SheetData[] {
  return grids.map(({ sheet, top, left, values, formats, merges }): SheetData => {
    const columns = left + Math.max(1, ...values.map((row) => row?.length ?? 0));
    const each = <T>(cell: (row: number, column: number) => T): T[][] =>
      Array.from({ length: top + Math.max(1, values.length) }, (_, r) =>
        Array.from({ length: columns }, (_unused, c) => cell(r - top, c - left))
      );
    return {
      name: sheet,
      values: each((r, c) => values[r]?.[c] ?? ""),
      ...(formats ? { formats: each((r, c) => formats[r]?.[c] ?? "General") } : {}),
      merges: [...(merges ?? [])],
    };
  });
}
