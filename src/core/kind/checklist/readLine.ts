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
  /** Every filled cell is a number or holds one: what lines of totals print. False for a blank line. */
  countable: boolean;
  /** Every filled cell is a number, errors left out. */
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
  return (line) => {
    view.idsOf(line, lanes, ids);
    return readLine(view, regions, marks, line, ids);
  };
}

function readLine(
  view: View,
  regions: readonly Region[],
  marks: FrameMarks,
  line: number,
  ids: Uint32Array
): LineCells {
  const found: number[] = [];
  let [filled, known, errors, words, digits] = [0, 0, 0, 0, 0];
  const look = (id: number): BodyCell => {
    if (id === 0) return "blank";
    const { as, isMark, isError, isDigits, isWords } = marks.contentOf(id);
    filled++;
    if (isMark) {
      known++;
      if (!found.includes(id)) found.push(id);
    } else if (isError) errors++;
    if (isDigits) digits++;
    else if (isWords) words++;
    return as;
  };
  const body = new Array<BodyCell>(regions.length);
  for (let region = 0; region < regions.length; region++) {
    const columns = regions[region]?.columns;
    body[region] =
      columns === undefined
        ? look(ids[region] ?? 0)
        : ticked(columns, (lane) => look(view.at(line, lane).id));
  }
  return {
    body,
    marks: found.map((id) => view.sheet.sample(id)),
    filled,
    known,
    errors,
    countable: filled > 0 && words === 0,
    digits: digits > 0 && digits + errors === filled,
  };
}

/** What the columns to tick of one region come to: the meaning of the only one with a tick. */
function ticked(
  columns: NonNullable<Region["columns"]>,
  look: (lane: number) => BodyCell
): BodyCell {
  const [only, other] = columns.filter(({ lane }) => look(lane) !== "blank");
  return only === undefined ? "blank" : other === undefined ? only.status : "unknown";
}
