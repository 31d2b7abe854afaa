import type { FrameEntry } from "../../frame/frameEntry";
import type { TableFrame } from "../../frame/tableFrame";
import { LineIds } from "../../sheet/lineIds";
import type { Sheet, SheetCell } from "../../sheet/sheet";
import type { FrameMarks } from "./frameMarks";
import { Body, BODY_CELLS } from "./body";
import type { Region } from "./model";

/** The cells of one line over the regions, counted by what they are. */
export interface LineCells {
  /** Which line of the body that is read with it. */
  row: number;
  /** The known marks, each kind once. */
  marks: readonly SheetCell[];
  filled: number;
  known: number;
  /** Error values. */
  errors: number;
  /** Every filled cell is a number or holds one, or says that there is none (—): what lines of totals print. False for a blank line. */
  countable: boolean;
  /** Every filled cell says that there is none (—). False for a blank line. */
  nothing: boolean;
  /** Every filled cell is a number, errors and — left out. */
  digits: boolean;
}

/** Reads the cells of all lines of a checklist in the lanes of its regions. */
export function readLines(
  { view, lines }: TableFrame,
  regions: readonly Region[],
  marks: FrameMarks
): { read: { entry: FrameEntry; cells: LineCells }[]; body: Body } {
  const seen = LineIds.seen(
    view,
    regions.map(({ lane }) => lane)
  );
  const ticked = regions.some(({ columns }) => columns !== undefined);
  const looked = regions.reduce((sum, { columns }) => sum + (columns?.length ?? 1), 0);
  const counts = new LineCounts(view.sheet, marks);
  const read = new Array<{ entry: FrameEntry; cells: LineCells }>(lines.length);
  const body = Body.filled(lines.length, regions.length, (codes) =>
    lines.forEach((entry, row) => {
      seen.goTo(entry.at);
      const { ids, start, width } = seen;
      const to = row * width;
      if (ticked)
        regions.forEach(({ columns }, region) => {
          codes[to + region] =
            columns === undefined
              ? counts.look(seen.of(region))
              : tickedOf(columns, (lane) => counts.look(view.at(entry.at, lane).id));
        });
      else
        for (let region = 0; region < width; region++)
          codes[to + region] = counts.look(ids[start + region] ?? 0);
      read[row] = { entry, cells: counts.take(row, looked) };
    })
  );
  return { read, body };
}

/** Added to the code of a content where it is counted each time that it stands in a line. */
const COUNTED = 8;
/** Added where it is a sign, and stands in the line. */
const SEEN = 16;

/** Lists of marks that are looked through for one of the same. */
const MOST_LISTS = 16;

/**
 * Counts the cells of one line after another. Most are signs, marks and nothing besides: of these it keeps which stand in the
 * line; how many they are is what the others leave.
 */
class LineCounts {
  /** How often each content that is counted stands in the line, by its number; 1 for each sign that does. */
  private readonly times: Uint32Array;
  /** The numbers of the contents that stand in the line, each once, and how many they are. */
  private readonly found: Uint32Array;
  private count = 0;
  /** By number, the code of a content with what is added to it; 0 where nobody asked yet. */
  private readonly as: Uint8Array;
  /** Lists of the marks of lines: most lines hold the same ones, and share a list. */
  private readonly lists: (readonly SheetCell[])[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly marks: FrameMarks
  ) {
    this.times = new Uint32Array(sheet.distinct);
    this.found = new Uint32Array(sheet.distinct);
    this.as = new Uint8Array(sheet.distinct);
  }

  /** Counts a cell by its number and tells its code. */
  look(id: number): number {
    const as = this.as[id] ?? 0;
    return as >= SEEN ? as - SEEN : this.lookCloser(id);
  }

  /** The code of a content that is counted, or a sign that stands in the line for the first time. */
  private lookCloser(id: number): number {
    const as = this.as[id] || this.find(id);
    const times = this.times[id] ?? 0;
    this.times[id] = times + 1;
    if (times === 0) this.found[this.count++] = id;
    if (as >= COUNTED) return as - COUNTED;
    this.as[id] = as + SEEN;
    return as;
  }

  private find(id: number): number {
    const as = BODY_CELLS.indexOf(id === 0 ? "blank" : this.marks.contentOf(id).as);
    return (this.as[id] = as + (this.isSign(id) ? 0 : COUNTED));
  }

  private isSign(id: number): boolean {
    const { isMark, isDigits, isNothing, isWords } = this.marks.contentOf(id);
    return isMark && isWords && !isDigits && !isNothing;
  }

  /** What was counted of a line of which so many cells were looked at; the next line begins at nothing. */
  take(row: number, looked: number): LineCells {
    let signs = looked;
    let filled = 0;
    let known = 0;
    let errors = 0;
    let words = 0;
    let digits = 0;
    let nothing = 0;
    for (let k = 0; k < this.count; k++) {
      const id = this.found[k] ?? 0;
      const times = this.times[id] ?? 0;
      const as = this.as[id] ?? 0;
      this.times[id] = 0;
      if (as >= SEEN) {
        this.as[id] = as - SEEN;
        continue;
      }
      signs -= times;
      if (id === 0) continue;
      const content = this.marks.contentOf(id);
      filled += times;
      if (content.isMark) known += times;
      else if (content.isError) errors += times;
      if (content.isDigits) digits += times;
      else if (content.isNothing) nothing += times;
      else if (content.isWords) words += times;
    }
    filled += signs;
    known += signs;
    words += signs;
    const marks = this.marksFound();
    this.count = 0;
    return {
      row,
      marks,
      filled,
      known,
      errors,
      nothing: filled > 0 && filled === nothing,
      countable: filled > nothing && words === 0,
      digits: digits > 0 && digits + errors + nothing === filled,
    };
  }

  /** The marks among the contents of a line, in their order. */
  private marksFound(): readonly SheetCell[] {
    const { found, lists, count } = this;
    for (const list of lists) if (this.areFound(list)) return list;
    const list: SheetCell[] = [];
    for (let k = 0; k < count; k++) {
      const id = found[k] ?? 0;
      if (this.marks.contentOf(id).isMark) list.push(this.sheet.sample(id));
    }
    if (lists.length < MOST_LISTS) lists.push(list);
    return list;
  }

  private areFound(list: readonly SheetCell[]): boolean {
    let at = 0;
    for (let k = 0; k < this.count; k++) {
      const id = this.found[k] ?? 0;
      if (this.marks.contentOf(id).isMark && list[at++]?.id !== id) return false;
    }
    return at === list.length;
  }
}

/** The code of what the columns to tick of one region come to: the meaning of the only one with a tick. */
function tickedOf(columns: NonNullable<Region["columns"]>, look: (lane: number) => number): number {
  const [only, other] = columns.filter(({ lane }) => look(lane) !== BLANK);
  return only === undefined
    ? BLANK
    : other === undefined
      ? BODY_CELLS.indexOf(only.status)
      : UNKNOWN;
}

const [BLANK, UNKNOWN] = [BODY_CELLS.indexOf("blank"), BODY_CELLS.indexOf("unknown")];
