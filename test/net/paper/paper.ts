import type { Area } from "../../../src/core/area/area";
import type { RawCell } from "../../../src/core/cell/rawCell";
import type { Grid } from "../../../src/core/sheet/grid";
import { cellName } from "./cellName";

/** A value as it is typed into a cell, with its number format where it has one. */
export interface Ink {
  value: RawCell;
  format?: string;
}

/** A sheet being written; rows and columns count from 0. A cell written twice is a mistake of the layout. */
export class Paper {
  private readonly cells = new Map<string, { row: number; column: number; ink: Ink }>();
  private readonly merged: Area[] = [];

  /** Writes a cell and gives its A1 name; null leaves it blank. */
  put(row: number, column: number, ink: Ink | RawCell): string {
    const name = cellName(row, column);
    const written = typeof ink === "object" && ink !== null ? ink : { value: ink };
    if (written.value === null) return name;
    if (this.cells.has(name)) throw new Error(`${name} is written twice`);
    this.cells.set(name, { row, column, ink: written });
    return name;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merged.push({ top, left, bottom, right });
  }

  /** The lowest written row; -1 on an empty sheet. */
  lastRow(): number {
    return Math.max(-1, ...[...this.cells.values()].map(({ row }) => row));
  }

  /** The rightmost written column; -1 on an empty sheet. */
  lastColumn(): number {
    return Math.max(-1, ...[...this.cells.values()].map(({ column }) => column));
  }

  /** The sheet as a reader of a file hands it over: from the first used cell to the last. */
  toGrid(sheet: string): Grid {
    const all = [...this.cells.values()];
    if (all.length === 0) return { sheet, top: 0, left: 0, values: [] };
    const top = Math.min(...all.map(({ row }) => row));
    const left = Math.min(...all.map(({ column }) => column));
    const size = { rows: this.lastRow() - top + 1, columns: this.lastColumn() - left + 1 };
    const blank = <T>(value: T): T[][] =>
      Array.from({ length: size.rows }, () => Array<T>(size.columns).fill(value));
    const values = blank<RawCell>(null);
    const formats = blank<string | undefined>(undefined);
    for (const { row, column, ink } of all) {
      const [line, looks] = [values[row - top], formats[row - top]];
      if (line) line[column - left] = ink.value;
      if (looks && ink.format !== undefined) looks[column - left] = ink.format;
    }
    const formatted = all.some(({ ink }) => ink.format !== undefined);
    return {
      sheet,
      top,
      left,
      values,
      ...(formatted ? { formats } : {}),
      ...(this.merged.length > 0 ? { merges: this.merged } : {}),
    };
  }
}
