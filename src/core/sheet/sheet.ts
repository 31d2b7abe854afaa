import type { CellValue, TextCell } from "../cell/cellValue";
import type { Area } from "../area/area";

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

/** A worksheet read once (`readSheet`): every cell through the gate, rows and columns by their number on the sheet, from 0. */
export class Sheet {
  constructor(
    readonly name: string,
    /** Used part of the sheet; bottom < top when it is empty. */
    readonly used: Area,
    private readonly rows: readonly (readonly SheetCell[] | undefined)[],
    private readonly merges: ReadonlyMap<number, readonly Area[]>,
    /** Texts of two characters or more, in reading order: labels, notes, names; marks are not among them. */
    readonly texts: readonly SheetText[],
    /** Excel errors, in reading order. */
    readonly errors: readonly { row: number; column: number; code: string }[],
    /** Whether any cell holds a number, also one kept as text. */
    readonly hasNumbers: boolean
  ) {}

  /** The cell itself; blank outside the used part. */
  at(row: number, column: number): SheetCell {
    return this.rows[row - this.used.top]?.[column - this.used.left] ?? BLANK_CELL;
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
