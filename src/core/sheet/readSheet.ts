import { NumberCell } from "../cell/numberCell";
import { shownText } from "../cell/shownText";
import { parseCell } from "../cell/parseCell";
import type { Grid } from "./grid";
import type { RawCell } from "../cell/rawCell";
import { cellKey } from "./cellKey";
import { BLANK_CELL, LONG_NUMBER, type Sheet, type SheetCell, type SheetText } from "./sheet";
import { sheetOfBlocks } from "./sheetOfBlocks";

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
  const starts = startsOf(grid);
  const ids = new Uint32Array(starts.at(-1) ?? 0);
  let longAt = new Uint32Array();
  const far = new Map<number, SheetCell>();
  const longNumbers: SheetCell[] = [];
  function read(raw: RawCell | undefined, row: number, column: number, format?: string): SheetCell {
    if (typeof raw === "number") return reader.readNumber(raw, format);
    if (raw !== lastRaw) {
      lastRaw = raw;
      lastCell = reader.read(raw);
      isLabel = lastCell.kind === "text" && lastCell.key.length >= 2;
    }
    if (isLabel && lastCell.kind === "text") texts.push({ row, column, cell: lastCell });
    else if (lastCell.kind === "error") errors.push({ row, column, code: lastCell.code });
    return lastCell;
  }
  grid.values.forEach((row, r) => {
    if (row === undefined) return;
    const formats = grid.formats?.[r];
    const start = starts[r] ?? 0;
    const end = (starts[r + 1] ?? 0) - start;
    for (let c = 0; c < end; c++) {
      const cell = read(row[c], top + r, left + c, formats?.[c]);
      ids[start + c] = cell.id;
      if (cell.id !== LONG_NUMBER) continue;
      if (longAt.length === 0) longAt = new Uint32Array(ids.length);
      longAt[start + c] = longNumbers.push(cell) - 1;
    }
    if (end < row.length)
      for (const c of placesIn(row)) {
        if (c < end) continue;
        const cell = read(row[c], top + r, left + c, formats?.[c]);
        if (cell.id !== 0) far.set(cellKey(top + r, left + c), cell);
      }
    width = Math.max(width, row.length);
  });
  const bottom = top + grid.values.length - 1;
  const used = { top, left, bottom, right: left + width - 1 };
  const contents = { top, left, ids, longAt, starts, far, samples: reader.samples, longNumbers };
  return sheetOfBlocks({
    name: grid.sheet,
    used,
    contents,
    merges: grid.merges ?? [],
    texts,
    errors,
    hasNumbers: reader.hasNumbers,
  });
}

/** Blank cells of a row behind which the others are far: they are stored one by one. */
const FAR = 64;

/** Where the cells of each row begin when all are put one behind another, and where they end; those that are far left out. */
function startsOf({ values }: Grid): Uint32Array {
  const starts = new Uint32Array(values.length + 1);
  let end = 0;
  for (let r = 0; r < values.length; r++) {
    end += nearIn(values[r] ?? []);
    starts[r + 1] = end;
  }
  return starts;
}

/** How many places of a row, blank ones too, come before the first wide gap. */
function nearIn(row: readonly (RawCell | undefined)[]): number {
  if (row.length <= 2 * FAR) return row.length;
  let last = -1;
  for (const c of placesIn(row)) {
    const raw = row[c];
    if (raw === undefined || raw === null || raw === "") continue;
    if (c - last > FAR) break;
    last = c;
  }
  return last + 1;
}

/** Rows with more places are gone through by those that are there: most of them may not exist. */
const LONG_ROW = 1024;

function placesIn(row: readonly unknown[]): Iterable<number> {
  return row.length > LONG_ROW ? Object.keys(row).map(Number) : row.keys();
}

const ANY_NUMBER: SheetCell = Object.assign(new NumberCell(0.5, undefined), { id: LONG_NUMBER });

/** What a format has that prints a text of its own. */
const LITERAL = /["\\]|[^\x20-\x7e]/;

/** Numbers the cells of one sheet: the same content, the same number. */
class CellReader {
  hasNumbers = false;
  /** By number, one cell of each. */
  readonly samples: SheetCell[] = [BLANK_CELL, ANY_NUMBER];
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
    return this.keep(key, Object.assign(parsed, { id: this.samples.length, typed: String(raw) }));
  }

  /** A single digit may be a mark. It is told apart by its format too, which decides how it is printed. */
  private readDigit(raw: number, format: string | undefined): SheetCell {
    const key = format === undefined ? raw : `${raw}\u0000${format}`;
    return (
      this.known.get(key) ??
      this.keep(key, Object.assign(new NumberCell(raw, format), { id: this.samples.length }))
    );
  }

  private readOnce(raw: RawCell): SheetCell {
    const known = this.known.get(raw);
    if (known !== undefined) return known;
    const parsed = parseCell(raw);
    if (parsed.kind === "blank") return BLANK_CELL;
    const cell = Object.assign(parsed, { id: this.samples.length });
    if (cell.kind === "text" && cell.number !== null) this.hasNumbers = true;
    return this.keep(raw, cell);
  }

  private keep(key: RawCell, cell: SheetCell): SheetCell {
    this.known.set(key, cell);
    this.samples[cell.id] = cell;
    return cell;
  }
}
