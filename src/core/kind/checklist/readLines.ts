import type { FrameEntry } from "../../frame/frameEntry";
import type { TableFrame } from "../../frame/tableFrame";
import { LineIds } from "../../sheet/lineIds";
import type { Sheet, SheetCell } from "../../sheet/sheet";
import { Body, BODY_CELLS } from "./body";
import type { FrameMarks } from "./frameMarks";
import type { Region } from "./model";

/** The cells of one line over the regions, counted by what they are. */
export interface LineCells {
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

/**
 * Reads the cells of all lines of a checklist in the lanes of its regions: what `make` makes of each line, and the body of all of
 * them, whose lines are counted by `row`.
 */
export function readLines<Line>(
  { view, lines }: TableFrame,
  regions: readonly Region[],
  marks: FrameMarks,
  make: (entry: FrameEntry, cells: LineCells, row: number) => Line
): { lines: Line[]; body: Body } {
  const reader = new LineReader(view.sheet, marks);
  const seen = LineIds.seen(
    view,
    regions.map(({ lane }) => lane)
  );
  const ticks = regions.some(({ columns }) => columns !== undefined)
    ? new Ticks(view, regions)
    : null;
  const made = new Array<Line>(lines.length);
  const body = Body.filled(lines.length, regions.length, (codes) => {
    let row = 0;
    for (const entry of lines) {
      seen.goTo(entry.at);
      const to = row * regions.length;
      const cells =
        ticks === null
          ? reader.read(seen.ids, seen.start, seen.width, codes, to)
          : ticks.read(entry.at, seen, reader, codes, to);
      made[row] = make(entry, cells, row);
      row++;
    }
  });
  return { lines: made, body };
}

/** The part of what is known of a content that is its code among `BODY_CELLS`. */
const CODE = 7;
/** Added where it is counted each time that it stands in a line: anything but a sign, a mark and nothing besides. */
const COUNTED = 8;
/** Each sign has a bit of its own, from this one on; what is left of 31 bits is enough for all but nobody. */
const FIRST_SIGN = 16;
const LAST_SIGN = 1 << 30;
const [BLANK, UNKNOWN] = [BODY_CELLS.indexOf("blank"), BODY_CELLS.indexOf("unknown")];

/**
 * Reads one line after another. In most every cell is a sign: of these the same ones make lines that are the same, of which
 * nothing is counted twice.
 */
class LineReader {
  /** By number, what is known of a content; 0 where nobody asked yet. */
  private readonly known: Int32Array;
  private nextSign = FIRST_SIGN;
  /** Lines of nothing but signs, by the bits of these. */
  private readonly lines = new Map<number, LineCells>();
  private readonly lists = new Map<number, readonly SheetCell[]>();
  /** How often each content stands in the line that is counted, by its number. */
  private readonly times: Uint32Array;
  /** The numbers of the contents that stand in it, each once. */
  private readonly found: Uint32Array;

  constructor(
    private readonly sheet: Sheet,
    private readonly marks: FrameMarks
  ) {
    this.known = new Int32Array(sheet.distinct);
    this.times = new Uint32Array(sheet.distinct);
    this.found = new Uint32Array(sheet.distinct);
  }

  /** Reads `width` cells by their numbers in `ids` from `start` on, whose codes come into `codes` from `to` on. */
  read(ids: Uint32Array, start: number, width: number, codes: Uint8Array, to: number): LineCells {
    const { known } = this;
    let all = 0;
    for (let k = 0; k < width; k++) {
      const id = ids[start + k] ?? 0;
      const own = known[id] || this.find(id);
      all |= own;
      codes[to + k] = own & CODE;
    }
    const signs = all & ~(CODE | COUNTED);
    if ((all & COUNTED) !== 0) return this.count(ids, start, width, signs);
    const same = this.lines.get(signs);
    if (same !== undefined) return same;
    const line = this.count(ids, start, width, signs);
    this.lines.set(signs, line);
    return line;
  }

  private find(id: number): number {
    const code = id === 0 ? BLANK : BODY_CELLS.indexOf(this.marks.contentOf(id).as);
    return (this.known[id] = code + (this.isSign(id) ? this.signBit() : COUNTED));
  }

  private isSign(id: number): boolean {
    const { isMark, isDigits, isNothing, isWords } = this.marks.contentOf(id);
    return this.nextSign <= LAST_SIGN && isMark && isWords && !isDigits && !isNothing;
  }

  private signBit(): number {
    const bit = this.nextSign;
    this.nextSign *= 2;
    return bit;
  }

  private count(ids: Uint32Array, start: number, width: number, signs: number): LineCells {
    const { times, found } = this;
    let contents = 0;
    for (let k = 0; k < width; k++) {
      const id = ids[start + k] ?? 0;
      if (times[id] === 0) found[contents++] = id;
      times[id] = (times[id] ?? 0) + 1;
    }
    let [filled, known, errors, words, digits, nothing] = [0, 0, 0, 0, 0, 0];
    const marks: SheetCell[] = [];
    let areSigns = true;
    for (let k = 0; k < contents; k++) {
      const id = found[k] ?? 0;
      const count = times[id] ?? 0;
      times[id] = 0;
      if (id === 0) continue;
      const content = this.marks.contentOf(id);
      filled += count;
      if (content.isMark) known += count;
      else if (content.isError) errors += count;
      if (content.isDigits) digits += count;
      else if (content.isNothing) nothing += count;
      else if (content.isWords) words += count;
      if (!content.isMark) continue;
      marks.push(this.sheet.sample(id));
      areSigns &&= ((this.known[id] ?? 0) & COUNTED) === 0;
    }
    return {
      marks: areSigns ? this.shared(signs, marks) : marks,
      filled,
      known,
      errors,
      nothing: filled > 0 && filled === nothing,
      countable: filled > nothing && words === 0,
      digits: digits > 0 && digits + errors + nothing === filled,
    };
  }

  /** One list for all lines with the same signs. */
  private shared(signs: number, marks: readonly SheetCell[]): readonly SheetCell[] {
    const same = this.lists.get(signs) ?? marks;
    this.lists.set(signs, same);
    return same;
  }
}

/** Lines with columns to tick: what those of a region come to is the meaning of the only one with a tick. */
class Ticks {
  /** The numbers and the codes of all cells that are looked at, region by region. */
  private readonly ids: Uint32Array;
  private readonly codes: Uint8Array;

  constructor(
    private readonly view: TableFrame["view"],
    private readonly regions: readonly Region[]
  ) {
    const looked = regions.reduce((sum, { columns }) => sum + (columns?.length ?? 1), 0);
    this.ids = new Uint32Array(looked);
    this.codes = new Uint8Array(looked);
  }

  read(line: number, seen: LineIds, reader: LineReader, codes: Uint8Array, to: number): LineCells {
    const { ids, regions, view } = this;
    let at = 0;
    regions.forEach(({ columns }, region) => {
      if (columns === undefined) ids[at++] = seen.of(region);
      else for (const { lane } of columns) ids[at++] = view.at(line, lane).id;
    });
    const cells = reader.read(ids, 0, ids.length, this.codes, 0);
    at = 0;
    regions.forEach(({ columns }, region) => {
      codes[to + region] =
        columns === undefined ? (this.codes[at++] ?? BLANK) : this.ticked(columns, at);
      at += columns?.length ?? 0;
    });
    return cells;
  }

  private ticked(columns: NonNullable<Region["columns"]>, from: number): number {
    const [only, other] = columns.filter((_column, k) => this.codes[from + k] !== BLANK);
    if (only === undefined) return BLANK;
    return other === undefined ? BODY_CELLS.indexOf(only.status) : UNKNOWN;
  }
}
