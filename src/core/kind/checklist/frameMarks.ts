import { numberOf } from "../../cell/numberOf";
import type { TableFrame } from "../../frame/tableFrame";
import { markKey, type MarkReader, type MarkReading } from "../../mark/markReader";
import type { SheetCell } from "../../sheet/sheet";

/** So many digits to one other mark make digits the marks of a table, the other one a slip. */
const OUTNUMBER = 5;

/**
 * The marks of one table. A table has one system of marks: where √ or 达标 stand, a plain 0 or 1 is a figure, unless the
 * notes explain it; where nothing but digits stands, they are the marks.
 */
export class FrameMarks {
  private readonly digits: boolean;

  constructor(
    frame: TableFrame,
    private readonly reader: MarkReader
  ) {
    this.digits = digitsAreMarks(frame, reader);
  }

  /** What a cell is as a mark; null for blanks and for anything that is no known mark. */
  read(cell: SheetCell): MarkReading | null {
    const reading = this.reader.read(cell);
    return reading !== null && !this.digits && isDigit(cell) && reading.source !== "note"
      ? null
      : reading;
  }

  /** Whether plain 0 and 1 are marks here. */
  get areDigits(): boolean {
    return this.digits;
  }

  get legend(): MarkReader["legend"] {
    return this.reader.legend;
  }
}

function isDigit(cell: SheetCell): boolean {
  return numberOf(cell) !== null;
}

function digitsAreMarks(frame: TableFrame, reader: MarkReader): boolean {
  if (reader.legend.meanings.has("1") || reader.legend.meanings.has("0")) return true;
  let [digits, others] = [0, 0];
  for (const { at: line } of frame.lines)
    for (const { at: lane } of frame.lanes) {
      const cell = frame.view.seen(line, lane);
      const reading = reader.read(cell);
      if (reading === null) continue;
      const key = markKey(cell);
      if (key === "0" || key === "1") digits++;
      else if (reading.telling) others++;
    }
  return others === 0 || digits > others * OUTNUMBER;
}
