import type { RawCell } from "../../core/cell/rawCell";

/** The cells of a grid, and where the first row and column of them lie. */
export interface BuiltCells {
  top: number;
  left: number;
  values: (RawCell | undefined)[][];
  /** Absent when no cell has a format. */
  formats?: (string | undefined)[][];
}

type Row<T> = (T | undefined)[];

/** The cells of one row. */
interface BuiltRow {
  row: number;
  values: Row<RawCell>;
  formats: Row<string> | undefined;
}

/**
 * Collects cells by row and column, counted from 0, in any order. Memory follows the cells, not the rectangle around them:
 * rows without cells do not exist, and one that begins far to the right is sparse.
 */
export class GridBuilder {
  cells = 0;
  private readonly rows: BuiltRow[] = [];
  /** Rows by number, once they come out of order. */
  private known: Map<number, BuiltRow> | undefined;
  private current: BuiltRow | undefined;
  private top = Infinity;
  private bottom = -1;
  private left = Infinity;

  /**
   * Adds a cell with the format that it is shown in, if that is known. A later one takes the place of an earlier, whose
   * value is given back; undefined when there was none.
   */
  add(row: number, column: number, value: RawCell, format?: string): RawCell | undefined {
    const current = this.current?.row === row ? this.current : this.go(row);
    const { values } = current;
    const before = column < values.length ? values[column] : undefined;
    values[column] = value;
    if (before === undefined) this.cells++;
    if (column < this.left) this.left = column;
    if (format !== undefined) (current.formats ??= [])[column] = format;
    else if (before !== undefined && current.formats) current.formats[column] = undefined;
    return before;
  }

  /** The value that a cell has so far; undefined when it has none. */
  at(row: number, column: number): RawCell | undefined {
    return this.index().get(row)?.values[column];
  }

  /** What was collected; without cells it starts at A1 and has no values. */
  build(): BuiltCells {
    const { top, left, bottom, rows } = this;
    if (bottom < 0) return { top: 0, left: 0, values: [] };
    const values = list<Row<RawCell>>(bottom - top + 1, rows.length);
    const formats = list<Row<string>>(bottom - top + 1, rows.length);
    let hasFormats = false;
    for (const cells of rows) {
      values[cells.row - top] = left === 0 ? cells.values : cells.values.slice(left);
      if (cells.formats === undefined) continue;
      hasFormats = true;
      formats[cells.row - top] = left === 0 ? cells.formats : cells.formats.slice(left);
    }
    return { top, left, values, ...(hasFormats && { formats }) };
  }

  /** Goes to a row, new or known. */
  private go(row: number): BuiltRow {
    const found = row > this.bottom ? undefined : this.index().get(row);
    if (found !== undefined) return (this.current = found);
    const built: BuiltRow = { row, values: [], formats: undefined };
    this.rows.push(built);
    this.known?.set(row, built);
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    return (this.current = built);
  }

  private index(): Map<number, BuiltRow> {
    return (this.known ??= new Map(this.rows.map((row) => [row.row, row])));
  }
}

/** An array of a length that is known, where it is filled enough to be worth its memory. */
function list<T>(length: number, filled: number): T[] {
  return length < 1024 + 4 * filled ? new Array<T>(length) : [];
}
