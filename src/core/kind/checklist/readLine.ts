import type { TableFrame } from "../../frame/tableFrame";
import type { SheetCell } from "../../sheet/sheet";
import type { View } from "../../sheet/view";
import type { FrameMarks } from "./frameMarks";
import type { BodyCell, Region } from "./model";

/** The cells of one line over the regions, counted by what they are. */
export interface LineCells {
  body: BodyCell[];
  /** The known marks, each kind once. */
  marks: SheetCell[];
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

/** Reads the cells of the lines of a checklist in the lanes of its regions, one line at a time. */
export function lineReader(
  { view }: TableFrame,
  regions: readonly Region[],
  marks: FrameMarks
): (line: number) => LineCells {
  const lanes = regions.map(({ lane }) => lane);
  const ids = new Uint32Array(lanes.length);
  const ticked = regions.some(({ columns }) => columns !== undefined);
  return (line) => {
    view.idsOf(line, lanes, ids);
    const counts = new LineCounts(view, marks);
    const body = new Array<BodyCell>(ids.length);
    if (ticked)
      regions.forEach(({ columns }, region) => {
        body[region] =
          columns === undefined
            ? counts.look(ids[region] ?? 0)
            : tickedOf(columns, (lane) => counts.look(view.at(line, lane).id));
      });
    else
      for (let region = 0; region < ids.length; region++)
        body[region] = counts.look(ids[region] ?? 0);
    return counts.of(body);
  };
}

class LineCounts {
  private filled = 0;
  private known = 0;
  private errors = 0;
  private words = 0;
  private digits = 0;
  private nothing = 0;
  private readonly found: number[] = [];

  constructor(
    private readonly view: View,
    private readonly marks: FrameMarks
  ) {}

  /** Counts a cell by its number and tells what it is. */
  look(id: number): BodyCell {
    if (id === 0) return "blank";
    const content = this.marks.contentOf(id);
    this.filled++;
    if (content.isMark) {
      this.known++;
      if (!this.found.includes(id)) this.found.push(id);
    } else if (content.isError) this.errors++;
    if (content.isDigits) this.digits++;
    else if (content.isNothing) this.nothing++;
    else if (content.isWords) this.words++;
    return content.as;
  }

  of(body: BodyCell[]): LineCells {
    const { filled, known, errors, words, digits, nothing } = this;
    return {
      body,
      marks: this.found.map((id) => this.view.sheet.sample(id)),
      filled,
      known,
      errors,
      nothing: filled > 0 && filled === nothing,
      countable: filled > nothing && words === 0,
      digits: digits > 0 && digits + errors + nothing === filled,
    };
  }
}

/** What the columns to tick of one region come to: the meaning of the only one with a tick. */
function tickedOf(
  columns: NonNullable<Region["columns"]>,
  look: (lane: number) => BodyCell
): BodyCell {
  const [only, other] = columns.filter(({ lane }) => look(lane) !== "blank");
  return only === undefined ? "blank" : other === undefined ? only.status : "unknown";
}
