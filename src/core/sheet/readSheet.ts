import { NumberCell } from "../cell/numberCell";
import { shownText } from "../cell/shownText";
import { parseCell } from "../cell/parseCell";
import type { Area } from "../area/area";
import type { Grid } from "./grid";
import type { RawCell } from "../cell/rawCell";
import {
  BLANK_CELL,
  FIRST_LONG,
  LONG_NUMBER,
  Sheet,
  type SheetCell,
  type SheetText,
} from "./sheet";

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
  const longNumbers: SheetCell[] = [];
  grid.values.forEach((row, r) => {
    if (row === undefined) return;
    const formats = grid.formats?.[r];
    const start = starts[r] ?? 0;
    for (let c = 0; c < row.length; c++) {
      const raw = row[c];
      if (typeof raw === "number") {
        const cell = reader.readNumber(raw, formats?.[c]);
        ids[start + c] =
          cell.id === LONG_NUMBER ? FIRST_LONG + longNumbers.push(cell) - 1 : cell.id;
        continue;
      }
      if (raw !== lastRaw) {
        lastRaw = raw;
        lastCell = reader.read(raw);
        isLabel = lastCell.kind === "text" && lastCell.key.length >= 2;
      }
      ids[start + c] = lastCell.id;
      if (isLabel && lastCell.kind === "text")
        texts.push({ row: top + r, column: left + c, cell: lastCell });
      else if (lastCell.kind === "error")
        errors.push({ row: top + r, column: left + c, code: lastCell.code });
    }
    width = Math.max(width, row.length);
  });
  const bottom = top + grid.values.length - 1;
  const used = { top, left, bottom, right: left + width - 1 };
  const merges = mergesByRow(grid.merges ?? [], used);
  const contents = { ids, starts, samples: reader.samples, longNumbers };
  return new Sheet(grid.sheet, used, contents, merges, texts, errors, reader.hasNumbers);
}

/** Where the cells of each row begin when all are put one behind another, and where they end. */
function startsOf({ values }: Grid): Uint32Array {
  const starts = new Uint32Array(values.length + 1);
  for (let r = 0; r < values.length; r++)
    starts[r + 1] = (starts[r] ?? 0) + (values[r]?.length ?? 0);
  return starts;
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
