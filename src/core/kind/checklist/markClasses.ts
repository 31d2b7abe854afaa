import { numberOf } from "../../cell/numberOf";
import { textOf } from "../../cell/textOf";
import type { MarkReader, MarkReading } from "../../mark/markReader";
import type { ContentKinds } from "../../sheet/laneTally";
import type { LineIds } from "../../sheet/lineIds";
import type { Sheet, SheetCell } from "../../sheet/sheet";

/** A mark that tells of a checklist by itself, and one that does not: —, or 不适用, which stands beside 1 and 0 too. */
export const TELLING = 1;
export const MUTE = 2;
/** A plain 0 or 1, and another figure that the notes speak of without saying what it means: marks where digits are. */
export const DIGIT = 3;
export const FIGURE = 4;
/** Errors and short words, as people put where a mark should stand. */
export const SPOKEN = 5;
/** Anything else. */
export const OTHER = 6;
const BLANK = 7;

/** A longer text is a remark. */
const LONGEST_WORD = 4;

/** What the contents of a table are before anybody says whether digits are marks there. */
export class MarkClasses implements ContentKinds {
  readonly known: Uint8Array;

  constructor(
    private readonly sheet: Sheet,
    private readonly reader: MarkReader
  ) {
    this.known = new Uint8Array(sheet.distinct);
    this.known[0] = BLANK;
  }

  find(id: number): number {
    return (this.known[id] = this.classOf(this.sheet.sample(id)));
  }

  /** Whether some cell of a line is a mark and no figure. */
  standIn(cells: LineIds): boolean {
    const { known } = this;
    const { ids, start, width } = cells;
    for (let k = 0; k < width; k++) {
      const id = ids[start + k] ?? 0;
      const found = known[id] ?? 0;
      if ((found === 0 ? this.find(id) : found) <= MUTE) return true;
    }
    return false;
  }

  private classOf(cell: SheetCell): number {
    const reading = this.reader.read(cell);
    if (reading === null) return isSpoken(cell) ? SPOKEN : OTHER;
    if (isZeroOrOne(reading)) return DIGIT;
    if (isFigure(cell, reading, this.reader)) return FIGURE;
    // 不适用 stands beside 1 and 0 as beside √ and ×.
    return reading.telling && reading.status !== "excluded" ? TELLING : MUTE;
  }
}

function isSpoken(cell: SheetCell): boolean {
  if (cell.kind === "error") return true;
  return isWords(cell) && textOf(cell).length <= LONGEST_WORD;
}

/** Whether a cell is a text that holds no number. */
export function isWords(cell: SheetCell): boolean {
  return (
    cell.kind === "text" && cell.number === null && (cell.key.length === 1 || !/\d/.test(cell.key))
  );
}

/** Whether a mark is a figure that no legend explains: none where other marks stand. */
export function isFigure(cell: SheetCell, { mark }: MarkReading, { legend }: MarkReader): boolean {
  return numberOf(cell) !== null && !legend.meanings.has(mark);
}

function isZeroOrOne({ mark, remark }: MarkReading): boolean {
  return remark === "" && (mark === "0" || mark === "1");
}
