import type { RawCell } from "../cell/rawCell";
import { cellKey } from "./cellKey";
import { CellReader, SheetNumber } from "./cellReader";
import type { Grid } from "./grid";
import { LongNumbers } from "./longNumbers";
import { LONG_NUMBER, type Sheet, type SheetCell, type SheetText } from "./sheet";
import { sheetOfBlocks } from "./sheetOfBlocks";

/** Reads a grid; each distinct text is parsed once. A grid without values gives an empty sheet. */
export function readSheet(grid: Grid): Sheet {
  const { top, left } = grid;
  const reader = new CellReader();
  const texts: SheetText[] = [];
  const errors: { row: number; column: number; code: string }[] = [];
  let width = 0;
  const starts = startsOf(grid);
  const ids = new Uint32Array(starts.at(-1) ?? 0);
  const longNumbers = new LongNumbers(ids.length);
  const far = new Map<number, SheetCell>();
  function readText(raw: string | boolean, row: number, column: number): SheetCell {
    const cell = reader.read(raw);
    if (cell.kind === "text") {
      if (cell.key.length >= 2) texts.push({ row, column, cell });
    } else if (cell.kind === "error") errors.push({ row, column, code: cell.code });
    return cell;
  }
  function readFar(raw: RawCell | undefined, row: number, column: number, format?: string): void {
    if (raw === undefined || raw === null) return;
    const cell =
      typeof raw === "number"
        ? (reader.readNumber(raw, format) ?? new SheetNumber(raw, format, LONG_NUMBER))
        : readText(raw, row, column);
    if (cell.id !== 0) far.set(cellKey(row, column), cell);
  }
  grid.values.forEach((row, r) => {
    if (row === undefined) return;
    const formats = grid.formats?.[r];
    const start = starts[r] ?? 0;
    const end = (starts[r + 1] ?? 0) - start;
    for (let c = 0; c < end; c++) {
      const raw = row[c];
      if (typeof raw === "string") {
        if (raw.length === 1) ids[start + c] = reader.idOf(raw);
        else if (raw !== "") ids[start + c] = readText(raw, top + r, left + c).id;
      } else if (typeof raw === "number") {
        const format = formats?.[c];
        const cell = reader.readNumber(raw, format);
        ids[start + c] = cell === null ? LONG_NUMBER : cell.id;
        if (cell === null) longNumbers.add(start + c, raw, format);
      } else if (raw !== undefined && raw !== null)
        ids[start + c] = readText(raw, top + r, left + c).id;
    }
    if (end < row.length)
      for (const c of placesIn(row)) if (c >= end) readFar(row[c], top + r, left + c, formats?.[c]);
    width = Math.max(width, row.length);
  });
  const bottom = top + grid.values.length - 1;
  const used = { top, left, bottom, right: left + width - 1 };
  const contents = { top, left, ids, starts, far, samples: reader.samples, longNumbers };
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
