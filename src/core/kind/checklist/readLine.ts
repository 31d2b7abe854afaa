import type { TableFrame } from "../../frame/tableFrame";
import type { SheetCell } from "../../sheet/sheet";
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
  /** Every filled cell is a plain digit that may be a mark. */
  digits: boolean;
}

/** Reads the cells of one line of a checklist in the lanes of its regions. */
export function readLine(
  { view }: TableFrame,
  regions: readonly Region[],
  marks: FrameMarks,
  line: number
): LineCells {
  const found: SheetCell[] = [];
  let [filled, known, errors, words, digits] = [0, 0, 0, 0, 0];
  const look = (cell: SheetCell): BodyCell => {
    if (cell.kind === "blank") return "blank";
    filled++;
    const mark = marks.read(cell);
    if (mark !== null) {
      known++;
      if (!found.includes(cell)) found.push(cell);
    }
    if (cell.kind === "error") errors++;
    if (cell.kind === "number" || (cell.kind === "text" && cell.number !== null)) digits++;
    else if (cell.kind === "text" && (cell.key.length === 1 || !/\d/.test(cell.key))) words++;
    return mark === null ? "unknown" : mark.status;
  };
  const body = regions.map(({ lane, columns }): BodyCell => {
    if (columns === undefined) return look(view.seen(line, lane));
    const ticked = columns.filter((column) => look(view.at(line, column.lane)) !== "blank");
    const [only, other] = ticked;
    return only === undefined ? "blank" : other === undefined ? only.status : "unknown";
  });
  return {
    body,
    marks: found,
    filled,
    known,
    errors,
    countable: filled > 0 && words === 0,
    digits: filled > 0 && digits === filled,
  };
}
