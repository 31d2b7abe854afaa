import type { CellValue, TextCell } from "../cell/cellValue";
import type { Area } from "../area/area";
import { cellKey } from "./cellKey";

/**
 * A cell of one sheet with the number of its content: 0 for a blank, 1 for all numbers but single digits, from 2 on
 * one a distinct text, error or digit.
 */
export type SheetCell = CellValue & { readonly id: number };

/** A text with where it stands. */
export interface SheetText {
  row: number;
  column: number;
  cell: TextCell;
}

/** The only blank cell there is. */
export const BLANK_CELL: SheetCell = { kind: "blank", id: 0 };

/** Number of all cells that hold a number of more than one digit: none of them is a mark. */
export const LONG_NUMBER = 1;

/** The cells of a sheet, each content kept once: a sheet of a million marks holds a handful of different ones. */
export interface SheetContents {
  /** Row and column of the first cell of the first row in `ids`. */
  top: number;
  left: number;
  /** Row after row the numbers of contents. */
  ids: Uint32Array;
  /** Where each row begins in `ids`, and where the last one ends. */
  starts: Uint32Array;
  /** Cells that lie far behind the others of their row, by `cellKey`. */
  far: ReadonlyMap<number, SheetCell>;
  /** One cell of each number. */
  samples: readonly SheetCell[];
  /** By their place in `ids`, the cells of `LONG_NUMBER`. */
  longNumbers: { cell(place: number): SheetCell };
}

/** A worksheet read once (`readSheet`): every cell through the gate, rows and columns by their number on the sheet, from 0. */
export class Sheet {
  /** What was found of the sheet (`keptWith`). */
  readonly kept: object[] = [];

  constructor(
    readonly name: string,
    /** Used part of the sheet; bottom < top when it is empty. */
    readonly used: Area,
    private readonly contents: SheetContents,
    private readonly merges: ReadonlyMap<number, readonly Area[]>,
    /** Texts of two characters or more, in reading order: labels, notes, names; marks are not among them. */
    readonly texts: readonly SheetText[],
    /** Excel errors, in reading order. */
    readonly errors: readonly { row: number; column: number; code: string }[],
    /** Whether any cell holds a number, also one kept as text. */
    readonly hasNumbers: boolean,
    /** The parts of the sheet that lie far apart, each as a sheet whose used part and texts are its own; none of one part. */
    private readonly parts: readonly Sheet[] = []
  ) {}

  /**
   * The parts in which tables are looked for, in reading order: the sheet itself, unless filled cells lie so far apart that
   * what is between them would cost more than they do. Cells that no table could be made of are in none.
   */
  get blocks(): readonly Sheet[] {
    return this.parts.length === 0 ? [this] : this.parts;
  }

  /** How many numbers of contents there are; each is below it. */
  get distinct(): number {
    return this.contents.samples.length;
  }

  /** A cell with the content of that number; of `LONG_NUMBER` only its kind says anything. */
  sample(id: number): SheetCell {
    return this.contents.samples[id] ?? BLANK_CELL;
  }

  /** The number of a cell's content, as `at(row, column).id`. */
  idAt(row: number, column: number): number {
    const { ids, far } = this.contents;
    const place = this.placeOf(row, column);
    if (place >= 0) return ids[place] ?? 0;
    return far.size === 0 ? 0 : (far.get(cellKey(row, column))?.id ?? 0);
  }

  /** The numbers of contents as the sheet keeps them, for loops over many cells (`LineIds`). */
  get ids(): Uint32Array {
    return this.contents.ids;
  }

  /** Where in `ids` so many cells of a row, from one column on, stand side by side; -1 where they do not. */
  placeOfRun(row: number, column: number, width: number): number {
    const { starts } = this.contents;
    const place = this.placeOf(row, column);
    return place >= 0 && place + width <= (starts[row - this.contents.top + 1] ?? 0) ? place : -1;
  }

  /** Whether the host told of merged areas. */
  get mergesAny(): boolean {
    return this.merges.size > 0;
  }

  /** Whether merged areas that the host told of reach into a row. */
  hasMerges(row: number): boolean {
    return this.merges.has(row);
  }

  /** The cell itself; blank outside the used part. */
  at(row: number, column: number): SheetCell {
    const { ids, samples, longNumbers, far } = this.contents;
    const place = this.placeOf(row, column);
    if (place < 0) return (far.size === 0 ? null : far.get(cellKey(row, column))) ?? BLANK_CELL;
    const id = ids[place] ?? 0;
    return id === LONG_NUMBER ? longNumbers.cell(place) : (samples[id] ?? BLANK_CELL);
  }

  /** Where a cell is in `ids`; -1 where none is kept. */
  private placeOf(row: number, column: number): number {
    const { top, left, starts } = this.contents;
    const r = row - top;
    const k = column - left;
    if (k < 0 || r < 0) return -1;
    const start = starts[r] ?? 0;
    return k < (starts[r + 1] ?? 0) - start ? start + k : -1;
  }

  /** The cell, or where it is hidden in a merged area that the host told of, the cell that the reader sees there. */
  seen(row: number, column: number): SheetCell {
    const cell = this.at(row, column);
    if (cell.id !== 0) return cell;
    const anchor = this.merges
      .get(row)
      ?.find((area) => column >= area.left && column <= area.right);
    return anchor === undefined ? cell : this.at(anchor.top, anchor.left);
  }
}
