import { parseCell } from "../cell/parseCell";
import type { Area, Grid, RawCell } from "./grid";
import { BLANK_CELL, Sheet, type SheetCell, type SheetText } from "./sheet";

/** Reads a grid; each distinct text is parsed once. A grid without values gives an empty sheet. */
export function readSheet(grid: Grid): Sheet {
  const { top, left } = grid;
  const reader = new CellReader();
  const texts: SheetText[] = [];
  const errors: { row: number; column: number; code: string }[] = [];
  let width = 0;
  const rows = grid.values.map((row, r) => {
    if (row === undefined || row.length === 0) return undefined;
    const formats = grid.formats?.[r];
    const cells: SheetCell[] = [];
    for (let c = 0; c < row.length; c++) {
      const cell = reader.read(row[c], formats?.[c]);
      cells.push(cell);
      if (cell.kind === "text") {
        if (cell.key.length >= 2) texts.push({ row: top + r, column: left + c, cell });
      } else if (cell.kind === "error")
        errors.push({ row: top + r, column: left + c, code: cell.code });
    }
    width = Math.max(width, row.length);
    return cells;
  });
  const used = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
  const merges = mergesByRow(grid.merges ?? [], used);
  return new Sheet(grid.sheet, used, rows, merges, texts, errors, reader.hasNumbers);
}

/** Numbers the cells of one sheet: the same content, the same cell. */
class CellReader {
  hasNumbers = false;
  private count = 0;
  private readonly known = new Map<RawCell, SheetCell>();
  private lastRaw: RawCell | undefined = undefined;
  private lastCell = BLANK_CELL;

  read(raw: RawCell | undefined, format: string | undefined): SheetCell {
    // Marks come in runs: the cell before is the likeliest to be the same.
    if (raw === this.lastRaw && format === undefined) return this.lastCell;
    if (raw === undefined || raw === null || raw === "") return BLANK_CELL;
    if (format !== undefined && typeof raw === "number") return this.parse(raw, format);
    let cell = this.known.get(raw);
    if (cell === undefined) this.known.set(raw, (cell = this.parse(raw, undefined)));
    this.lastRaw = raw;
    this.lastCell = cell;
    return cell;
  }

  private parse(raw: RawCell, format: string | undefined): SheetCell {
    const cell = parseCell(raw, format);
    if (cell.kind === "blank") return BLANK_CELL;
    if (cell.kind !== "error" && cell.number !== null) this.hasNumbers = true;
    return { ...cell, id: ++this.count };
  }
}

/** Merged areas by row, cut to the used part, so that a merge over a whole column costs nothing. */
function mergesByRow(merges: readonly Area[], used: Area): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    if (area.left > used.right) continue;
    for (let row = area.top; row <= Math.min(area.bottom, used.bottom); row++) {
      const areas = byRow.get(row);
      if (areas === undefined) byRow.set(row, [area]);
      else areas.push(area);
    }
  }
  return byRow;
}
