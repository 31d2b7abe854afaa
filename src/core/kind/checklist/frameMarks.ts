import { numberOf } from "../../cell/numberOf";
import { textOf } from "../../cell/textOf";
import type { TableFrame } from "../../frame/tableFrame";
import type { MarkReader, MarkReading } from "../../mark/markReader";
import type { BodyCell } from "./body";
import type { ContentKinds } from "../../sheet/laneTally";
import { LineIds } from "../../sheet/lineIds";
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

/** What lanes are counted by: marks; errors and short words, as people put where one should stand; anything else. */
export const MARK = 1;
export const SPOKEN = 2;
export const OTHER = 3;
const BLANK = 4;

/**
 * The marks of one table. A table has one system of marks: where √ or 达标 stand, a plain 0 or 1 is a figure, unless the
 * notes explain it; where nothing but digits stands, they are the marks.
 */
export class FrameMarks implements ContentKinds {
  /** By number of a content, `MARK`, `SPOKEN`, `OTHER` or that it is a blank. */
  readonly known: Uint8Array;
  private readonly sheet: Sheet;
  /** Cells of the frame that are marks of any kind, plain digits too. */
  readonly count: number;
  private readonly digits: boolean;
  /** By cell number, as a sheet of a million marks holds a handful of different ones. */
  private readonly contents: Content[] = [];
  private readonly readings: (MarkReading | null | undefined)[] = [null, null];

  constructor(
    frame: TableFrame,
    private readonly reader: MarkReader
  ) {
    this.sheet = frame.view.sheet;
    this.known = new Uint8Array(this.sheet.distinct);
    this.known[0] = BLANK;
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

  find(id: number): number {
    const { isMark, isError, isWords } = this.contentOf(id);
    const isShort = () => textOf(this.sheet.sample(id)).length <= LONGEST_WORD;
    return (this.known[id] = isMark ? MARK : isError || (isWords && isShort()) ? SPOKEN : OTHER);
  }

  /** Whether some cell of a line is a mark. */
  standIn(cells: LineIds): boolean {
    const { known } = this;
    const { ids, start, width } = cells;
    for (let k = 0; k < width; k++) {
      const id = ids[start + k] ?? 0;
      const found = known[id] ?? 0;
      if ((found === 0 ? this.find(id) : found) === MARK) return true;
    }
    return false;
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
  const cells = LineIds.seen(
    view,
    frame.lanes.map(({ at }) => at)
  );
  const times = new Uint32Array(view.sheet.distinct);
  for (const { at: line } of frame.lines) {
    cells.goTo(line);
    const { ids, start, width } = cells;
    for (let k = 0; k < width; k++) {
      const id = ids[start + k] ?? 0;
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
