import { BLANK, type CellValue } from "../cell/cellValue";
import { parseCell } from "../cell/parseCell";
import type { Area, Grid } from "./grid";

/** A worksheet read once: every cell through the gate, rows and columns by their number on the sheet, from 0. */
export interface Sheet {
  name: string;
  /** Used part of the sheet; bottom < top when it is empty. */
  used: Area;
  /** The cell itself; blank outside the used part. */
  at(row: number, column: number): CellValue;
  /** The cell, or where it is hidden in a merged area that the host told of, the cell that the reader sees there. */
  seen(row: number, column: number): CellValue;
}

/** Reads a grid; each distinct text is parsed once. A grid without values gives an empty sheet. */
export function readSheet(grid: Grid): Sheet {
  const texts = new Map<string, CellValue>();
  const { top, left } = grid;
  let width = 0;
  const rows = grid.values.map((row, r) => {
    if (row === undefined || row.length === 0) return undefined;
    const formats = grid.formats?.[r];
    const cells = new Array<CellValue>(row.length);
    for (let c = 0; c < row.length; c++) {
      const raw = row[c];
      if (typeof raw !== "string") {
        cells[c] = parseCell(raw, formats?.[c]);
        continue;
      }
      const known = texts.get(raw);
      cells[c] = known ?? parseCell(raw);
      if (known === undefined) texts.set(raw, cells[c] ?? BLANK);
    }
    width = Math.max(width, row.length);
    return cells;
  });
  const at = (row: number, column: number) => rows[row - top]?.[column - left] ?? BLANK;
  const anchors = mergeAnchors(grid.merges ?? [], top + rows.length, left + width);
  return {
    name: grid.sheet,
    used: { top, left, bottom: top + rows.length - 1, right: left + width - 1 },
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
