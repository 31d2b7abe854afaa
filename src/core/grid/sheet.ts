import { BLANK, type CellValue, type TextCell } from "../cell/cellValue";
import { parseCell } from "../cell/parseCell";
import type { Area, Grid, RawCell } from "./grid";

/** A cell of one sheet; cells that hold the same share one number, counted from 1. A blank is 0. */
export type SheetCell = CellValue & { readonly id: number };

/** A worksheet read once: every cell through the gate, rows and columns by their number on the sheet, from 0. */
export interface Sheet {
  name: string;
  /** Used part of the sheet; bottom < top when it is empty. */
  used: Area;
  /** Texts of two characters or more, in reading order: labels, notes, names; marks are not among them. */
  texts: readonly SheetText[];
  /** Excel errors, in reading order. */
  errors: readonly { row: number; column: number; code: string }[];
  /** Whether any cell holds a number, also one kept as text. */
  hasNumbers: boolean;
  /** The cell itself; blank outside the used part. */
  at(row: number, column: number): SheetCell;
  /** The cell, or where it is hidden in a merged area that the host told of, the cell that the reader sees there. */
  seen(row: number, column: number): SheetCell;
}

/** A text with where it stands. */
export interface SheetText {
  row: number;
  column: number;
  cell: TextCell;
}

/** Reads a grid; each distinct text is parsed once. A grid without values gives an empty sheet. */
export function readSheet(grid: Grid): Sheet {
  const blank: SheetCell = { ...BLANK, id: 0 };
  const known = new Map<RawCell, SheetCell>();
  let ids = 0;
  const { top, left } = grid;
  const texts: SheetText[] = [];
  const errors: { row: number; column: number; code: string }[] = [];
  let hasNumbers = false;
  let width = 0;
  const rows = grid.values.map((row, r) => {
    if (row === undefined || row.length === 0) return undefined;
    const formats = grid.formats?.[r];
    const cells = new Array<SheetCell>(row.length).fill(blank);
    for (let c = 0; c < row.length; c++) {
      const raw = row[c];
      if (raw === undefined || raw === null || raw === "") continue;
      const format = typeof raw === "number" ? formats?.[c] : undefined;
      let cell = format === undefined ? known.get(raw) : undefined;
      if (cell === undefined) {
        const parsed = parseCell(raw, format);
        cell = parsed.kind === "blank" ? blank : { ...parsed, id: ++ids };
        if (format === undefined) known.set(raw, cell);
      }
      cells[c] = cell;
      if (cell.kind === "text") {
        if (cell.key.length >= 2) texts.push({ row: top + r, column: left + c, cell });
        hasNumbers ||= cell.number !== null;
      } else if (cell.kind === "error")
        errors.push({ row: top + r, column: left + c, code: cell.code });
      else if (cell.kind === "number") hasNumbers = true;
    }
    width = Math.max(width, row.length);
    return cells;
  });
  const at = (row: number, column: number) => rows[row - top]?.[column - left] ?? blank;
  const anchors = mergeAnchors(grid.merges ?? [], top + rows.length, left + width);
  return {
    name: grid.sheet,
    used: { top, left, bottom: top + rows.length - 1, right: left + width - 1 },
    texts,
    errors,
    hasNumbers,
    at,
    seen(row, column) {
      const cell = at(row, column);
      if (cell.kind !== "blank") return cell;
      const anchor = anchors.get(row)?.find((area) => column >= area.left && column <= area.right);
      return anchor === undefined ? cell : at(anchor.top, anchor.left);
    },
  };
}

/** Merged areas by row, cut to the used part, so that a merge over a whole column costs nothing. */
function mergeAnchors(merges: readonly Area[], height: number, width: number): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    if (area.left >= width) continue;
    for (let row = area.top; row <= Math.min(area.bottom, height - 1); row++)
      byRow.set(row, [...(byRow.get(row) ?? []), area]);
  }
  return byRow;
}
