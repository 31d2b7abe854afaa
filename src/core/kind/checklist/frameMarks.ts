import type { TableFrame } from "../../frame/tableFrame";
import type { MarkReader, MarkReading } from "../../mark/markReader";
import type { BodyCell } from "./body";
import { LaneTally } from "../../sheet/laneTally";
import { LineIds } from "../../sheet/lineIds";
import type { Sheet, SheetCell } from "../../sheet/sheet";
import { DIGIT, FIGURE, MUTE, TELLING, MarkClasses, isFigure, isWords } from "./markClasses";

/** More than so many digits to one other mark make digits the marks of a table, the other one a slip. */
const OUTNUMBER = 5;

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
  readonly classes: MarkClasses;
  /** What stands in each lane of the frame, in all of its lines. */
  readonly tally: LaneTally;
  private readonly sheet: Sheet;
  /** Cells of the frame that are marks of any kind, plain digits too. */
  readonly count: number;
  private readonly digits: boolean;
  /** By cell number, as a sheet of a million marks holds a handful of different ones. */
  private readonly contents: Content[] = [];
  private readonly readings: (MarkReading | null | undefined)[] = [null, null];

  constructor(
    readonly frame: TableFrame,
    private readonly reader: MarkReader
  ) {
    this.sheet = frame.view.sheet;
    this.classes = new MarkClasses(this.sheet, reader);
    this.tally = tallyOf(frame, this.classes);
    const [digits, mute] = [this.tally.all(DIGIT), this.tally.all(MUTE)];
    const others = this.tally.all(TELLING) + this.tally.all(FIGURE);
    this.count = digits + mute + others;
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
      isWords: isWords(cell),
    };
  }

  private readOnce(cell: SheetCell): MarkReading | null {
    const reading = this.reader.read(cell);
    // 其余为达标 speaks of no digits where other marks stand.
    const isLeftOut = reading !== null && !this.digits && isFigure(cell, reading, this.reader);
    return isLeftOut ? null : reading;
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

function tallyOf({ view, lanes, lines }: TableFrame, classes: MarkClasses): LaneTally {
  const cells = LineIds.seen(
    view,
    lanes.map(({ at }) => at)
  );
  const tally = new LaneTally(cells, classes);
  for (const { at } of lines) {
    cells.goTo(at);
    tally.add();
  }
  return tally;
}
