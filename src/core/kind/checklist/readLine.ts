import type { SheetCell } from "../../sheet/sheet";
import type { View } from "../../sheet/view";
import type { MarkReader } from "../../mark/markReader";
import type { BodyCell, Region } from "./model";

/** The cells of one line over the regions, counted by what they are. */
export interface LineCells {
  body: BodyCell[];
  /** The known marks, each kind once. */
  marks: SheetCell[];
  filled: number;
  known: number;
  telling: number;
  /** Short signs that could be meant as marks. */
  short: number;
  /** Every filled cell is a number or holds one: what lines of totals print. False for a blank line. */
  countable: boolean;
}

/** Reads the cells of one line of a checklist in the lanes of its regions. */
export function readLine(
  view: View,
  regions: readonly Region[],
  marks: MarkReader,
  line: number
): LineCells {
  const body: BodyCell[] = [];
  const found: SheetCell[] = [];
  let [filled, known, telling, short, words] = [0, 0, 0, 0, 0];
  for (const { lane } of regions) {
    const cell = view.seen(line, lane);
    if (cell.kind === "blank") {
      body.push("blank");
      continue;
    }
    filled++;
    const mark = marks.read(cell);
    if (mark !== null) {
      known++;
      if (mark.telling) telling++;
      if (!found.includes(cell)) found.push(cell);
    }
    body.push(mark === null ? "unknown" : mark.status);
    if (cell.kind !== "text" || cell.number !== null) continue;
    if (cell.key.length <= 3) short++;
    if (cell.key.length === 1 || !/\d/.test(cell.key)) words++;
  }
  const countable = filled > 0 && words === 0;
  return { body, marks: found, filled, known, telling, short, countable };
}
