import { NumberCell } from "../cell/numberCell";
import { shownText } from "../cell/shownText";
import { parseCell } from "../cell/parseCell";
import type { Area } from "../area/area";
import type { Grid } from "./grid";
import type { RawCell } from "../cell/rawCell";
import { BLANK_CELL, LONG_NUMBER, Sheet, type SheetCell, type SheetText } from "./sheet";

/** Reads a grid; each distinct text is parsed once. A grid without values gives an empty sheet. */
export function readSheet(grid: Grid): Sheet {
  const { top, left } = grid;
  const reader = new CellReader();
  const texts: SheetText[] = [];
  const errors: { row: number; column: number; code: string }[] = [];
  let width = 0;
  // Marks come in runs: the text before is the likeliest to be the same, and most texts are no labels.
  let lastRaw: RawCell | undefined;
  let lastCell = BLANK_CELL;
  let isLabel = false;
  const rows = grid.values.map((row, r) => {
    if (row === undefined || row.length === 0) return undefined;
    const formats = grid.formats?.[r];
    const cells = new Array<SheetCell>(row.length);
    for (let c = 0; c < row.length; c++) {
      const raw = row[c];
      if (typeof raw === "number") {
        cells[c] = reader.readNumber(raw, formats?.[c]);
        continue;
      }
      if (raw !== lastRaw) {
        lastRaw = raw;
        lastCell = reader.read(raw);
        isLabel = lastCell.kind === "text" && lastCell.key.length >= 2;
      }
      cells[c] = lastCell;
      if (isLabel && lastCell.kind === "text")
        texts.push({ row: top + r, column: left + c, cell: lastCell });
      else if (lastCell.kind === "error")
        errors.push({ row: top + r, column: left + c, code: lastCell.code });
    }
    width = Math.max(width, row.length);
    return cells;
  });
  const used = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
  const merges = mergesByRow(grid.merges ?? [], used);
  return new Sheet(grid.sheet, used, rows, merges, texts, errors, reader.hasNumbers);
}

/** What a format has that prints a text of its own. */
const LITERAL = /["\\]|[^\x20-\x7e]/;

/** Numbers the cells of one sheet: the same content, the same number. */
class CellReader {
  hasNumbers = false;
  private count = LONG_NUMBER;
  private readonly known = new Map<RawCell, SheetCell>();
  read(raw: Exclude<RawCell, number> | undefined): SheetCell {
    if (raw === undefined || raw === null || raw === "") return BLANK_CELL;
    return this.readOnce(raw);
  }

  readNumber(raw: number, format: string | undefined): SheetCell {
    if (format !== undefined && LITERAL.test(format)) {
      const shown = this.readShown(raw, format);
      if (shown !== null) return shown;
    }
    this.hasNumbers = true;
    if (raw >= 0 && raw <= 9 && Number.isInteger(raw)) return this.readDigit(raw, format);
    return Object.assign(new NumberCell(raw, format), { id: LONG_NUMBER });
  }

  /** A number in whose place its format shows a text: 1 in "√";"×". Null where it shows the number, or nothing. */
  private readShown(raw: number, format: string): SheetCell | null {
    const key = `${raw}\u0000${format}\u0000`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const parsed = parseCell(shownText(raw, format) ?? "");
    if (parsed.kind !== "text") return null;
    const cell = Object.assign(parsed, { id: ++this.count, typed: String(raw) });
    this.known.set(key, cell);
    return cell;
  }

  /** A single digit may be a mark. It is told apart by its format too, which decides how it is printed. */
  private readDigit(raw: number, format: string | undefined): SheetCell {
    const key = format === undefined ? raw : `${raw}\u0000${format}`;
    let cell = this.known.get(key);
    if (cell === undefined) {
      cell = Object.assign(new NumberCell(raw, format), { id: ++this.count });
      this.known.set(key, cell);
    }
    return cell;
  }

  private readOnce(raw: RawCell): SheetCell {
    const known = this.known.get(raw);
    if (known !== undefined) return known;
    const parsed = parseCell(raw);
    const cell = parsed.kind === "blank" ? BLANK_CELL : Object.assign(parsed, { id: ++this.count });
    if (cell.kind === "text" && cell.number !== null) this.hasNumbers = true;
    this.known.set(raw, cell);
    return cell;
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
