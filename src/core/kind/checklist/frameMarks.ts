import { numberOf } from "../../cell/numberOf";
import type { TableFrame } from "../../frame/tableFrame";
import type { MarkReader, MarkReading } from "../../mark/markReader";
import type { SheetCell } from "../../sheet/sheet";

/** So many digits to one other mark make digits the marks of a table, the other one a slip. */
const OUTNUMBER = 5;

/**
 * The marks of one table. A table has one system of marks: where √ or 达标 stand, a plain 0 or 1 is a figure, unless the
 * notes explain it; where nothing but digits stands, they are the marks.
 */
export class FrameMarks {
  /** Cells of the frame that are marks of any kind, plain digits too. */
  readonly count: number;
  private readonly digits: boolean;
  /** By cell number, as a sheet of a million marks holds a handful of different ones. */
  private readonly readings: (MarkReading | null | undefined)[] = [null, null];

  constructor(
    frame: TableFrame,
    private readonly reader: MarkReader
  ) {
    const { digits, others, all } = countMarks(frame, reader);
    this.count = all;
    const { meanings } = reader.legend;
    this.digits =
      meanings.has("1") || meanings.has("0") || others === 0 || digits > others * OUTNUMBER;
  }

  /** What a cell is as a mark; null for blanks and for anything that is no known mark. */
  read(cell: SheetCell): MarkReading | null {
    const known = this.readings[cell.id];
    return known === undefined ? (this.readings[cell.id] = this.readOnce(cell)) : known;
  }

  private readOnce(cell: SheetCell): MarkReading | null {
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

/** Counts the marks of a frame: 0 and 1, others that tell of a checklist, and all. */
function countMarks(
  frame: TableFrame,
  reader: MarkReader
): Record<"digits" | "others" | "all", number> {
  const lanes = frame.lanes.map(({ at }) => at);
  let [digits, others, all] = [0, 0, 0];
  for (const { at: line } of frame.lines)
    for (const lane of lanes) {
      const cell = frame.view.seen(line, lane);
      const reading = reader.read(cell);
      if (reading === null) continue;
      all++;
      if (isZeroOrOne(reading)) digits++;
      else if (reading.telling) others++;
    }
  return { digits, others, all };
}

function isZeroOrOne({ mark, remark }: MarkReading): boolean {
  return remark === "" && (mark === "0" || mark === "1");
}
