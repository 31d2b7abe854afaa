import type { Area } from "../../core/area/area";
import type { Grid } from "../../core/sheet/grid";
import type { RawCell } from "../../core/cell/rawCell";

/** Collects cells by row and column, counted from 0, into a `Grid` that starts at its first row and column. */
export class GridBuilder {
  private readonly values: (RawCell | undefined)[][] = [];
  private readonly formats: (string | undefined)[][] = [];
  private left = Infinity;

  /** Adds a cell; blank text is no cell. `format` is kept for numbers only, and only when it is not General. */
  add(row: number, column: number, value: RawCell | undefined, format?: string): void {
    if (value === undefined || value === null || value === "") return;
    (this.values[row] ??= [])[column] = value;
    if (column < this.left) this.left = column;
    if (typeof value === "number" && format !== undefined && format !== "General")
      (this.formats[row] ??= [])[column] = format;
  }

  /** The grid; a sheet without cells starts at A1 and has no values. */
  build(sheet: string, merges: readonly Area[]): Grid {
    const top = this.values.findIndex((row) => row !== undefined);
    const optional = merges.length > 0 ? { merges } : {};
    if (top < 0) return { sheet, top: 0, left: 0, values: [], ...optional };
    const { left } = this;
    const grid = { sheet, top, left, values: shifted(this.values, top, left), ...optional };
    return this.formats.length > 0 ? { ...grid, formats: shifted(this.formats, top, left) } : grid;
  }
}

function shifted<T>(rows: T[][], top: number, left: number): T[][] {
  const below = top === 0 ? rows : rows.slice(top);
  return left === 0 ? below : below.map((row) => row.slice(left));
}
