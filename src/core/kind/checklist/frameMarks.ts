import { numberOf } from "../../cell/numberOf";
import { textOf } from "../../cell/textOf";
import type { TableFrame } from "../../frame/tableFrame";
import type { MarkReader, MarkReading } from "../../mark/markReader";
import type { BodyCell } from "./model";
import type { Sheet, SheetCell } from "../../sheet/sheet";

/** More than so many digits to one other mark make digits the marks of a table, the other one a slip. */
const OUTNUMBER = 5;

/** A longer text is a remark. */
const LONGEST_WORD = 4;

/** What a filled cell is in a line of a checklist. */
interface Content {
  as: BodyCell;
  isMark: boolean;
  /** An Excel error. */
  isError: boolean;
  /** A number, also one kept as text. */
  isDigits: boolean;
  /** — or another sign that there is no figure. */
  isNothing: boolean;
  /** A text that holds no number. */
  isWords: boolean;
}

/**
 * The marks of one table. A table has one system of marks: where √ or 达标 stand, a plain 0 or 1 is a figure, unless the
 * notes explain it; where nothing but digits stands, they are the marks.
 */
export class FrameMarks {
  private readonly sheet: Sheet;
  /** Cells of the frame that are marks of any kind, plain digits too. */
  readonly count: number;
  private readonly digits: boolean;
  /** By cell number, as a sheet of a million marks holds a handful of different ones. */
  private readonly contents: Content[] = [];
  private readonly readings: (MarkReading | null | undefined)[] = [null, null];
  /** By cell number, 1 for a mark and 2 for none: what loops over many cells ask. */
  private readonly known: Uint8Array;

  constructor(
    frame: TableFrame,
    private readonly reader: MarkReader
  ) {
    this.sheet = frame.view.sheet;
    this.known = new Uint8Array(this.sheet.distinct);
    const { digits, others, all } = countMarks(frame, reader);
    this.count = all;
    const { meanings } = reader.legend;
    this.digits =
      meanings.has("1") || meanings.has("0") || others === 0 || digits > others * OUTNUMBER;
  }

  /** What a cell is as a mark; null for blanks and for anything that is no known mark. */
  read(cell: SheetCell): MarkReading | null {
    return this.ofId(cell.id);
  }

  /** As `read`, for all cells with that number. */
  ofId(id: number): MarkReading | null {
    const known = this.readings[id];
    return known === undefined ? (this.readings[id] = this.readOnce(this.sheet.sample(id))) : known;
  }

  /** Whether all cells with that number are marks. */
  isMark(id: number): boolean {
    const known = this.known[id] ?? 2;
    return (known === 0 ? (this.known[id] = this.ofId(id) === null ? 2 : 1) : known) === 1;
  }

  /** What all cells with that number are in a line of a checklist. */
  contentOf(id: number): Content {
    return (this.contents[id] ??= this.readContent(id));
  }

  private readContent(id: number): Content {
    const cell = this.sheet.sample(id);
    const mark = this.ofId(id);
    const isDigits = cell.kind === "number" || (cell.kind === "text" && cell.number !== null);
    return {
      as: mark === null ? "unknown" : mark.status,
      isMark: mark !== null,
      isError: cell.kind === "error",
      isDigits,
      isNothing: cell.kind === "text" && isNothing(cell.key),
      isWords: !isDigits && cell.kind === "text" && (cell.key.length === 1 || !/\d/.test(cell.key)),
    };
  }

  private readOnce(cell: SheetCell): MarkReading | null {
    const reading = this.reader.read(cell);
    // 其余为达标 speaks of no digits where other marks stand.
    const isFigure = () => isDigit(cell) && !this.legend.meanings.has(reading?.mark ?? "");
    return reading !== null && !this.digits && isFigure() ? null : reading;
  }

  /** Whether all cells with that number are an error or a short word that is no mark, as people put where one should stand. */
  isSpoken(id: number): boolean {
    const { isError, isMark, isWords } = this.contentOf(id);
    return isError || (!isMark && isWords && textOf(this.sheet.sample(id)).length <= LONGEST_WORD);
  }

  /** Whether plain 0 and 1 are marks here. */
  get areDigits(): boolean {
    return this.digits;
  }

  get legend(): MarkReader["legend"] {
    return this.reader.legend;
  }
}

/** Whether a normal form is a dash, however long: what a line of totals prints where nothing counts. */
function isNothing(key: string): boolean {
  return /^[-—]+$/.test(key);
}

function isDigit(cell: SheetCell): boolean {
  return numberOf(cell) !== null;
}

/** Counts the marks of a frame: 0 and 1, others that tell of a checklist, and all. */
function countMarks(
  frame: TableFrame,
  reader: MarkReader
): Record<"digits" | "others" | "all", number> {
  const { view } = frame;
  const lanes = frame.lanes.map(({ at }) => at);
  const ids = new Uint32Array(lanes.length);
  const times = new Uint32Array(view.sheet.distinct);
  for (const { at: line } of frame.lines) {
    view.idsOf(line, lanes, ids);
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k] ?? 0;
      times[id] = (times[id] ?? 0) + 1;
    }
  }
  let [digits, others, all] = [0, 0, 0];
  times.forEach((count, id) => {
    const reading = count === 0 ? null : reader.read(view.sheet.sample(id));
    if (reading === null) return;
    all += count;
    if (isZeroOrOne(reading)) digits += count;
    // 不适用 stands beside 1 and 0 as beside √ and ×.
    else if (reading.telling && reading.status !== "excluded") others += count;
  });
  return { digits, others, all };
}

function isZeroOrOne({ mark, remark }: MarkReading): boolean {
  return remark === "" && (mark === "0" || mark === "1");
}
