import type { Area } from "../area/area";
import { View } from "../sheet/view";
import type { FrameEntry } from "./frameEntry";
import type { HeaderStack } from "./headerStacks";
import { largest, smallest } from "../quantity/extremes";

/**
 * One table as it stands on a view, before anybody says what it is about: header lines, the lines of its body by their
 * labels, and the lanes that hold values. Lines that print the header again, index lines (甲 乙 1 2), titles and notes
 * are none of its lines. `turned` sees the same table the other way round.
 */
export interface TableFrame {
  view: View;
  /** From the first header cell to the last cell of the body, on the sheet. */
  area: Area;
  /** Header lines from the top, index lines left out. */
  head: readonly number[];
  /** Lines of the body in order; never empty. */
  lines: readonly FrameEntry[];
  /** Lanes whose cells in body lines are values (figures, marks, signs for nothing), with their headings. */
  lanes: readonly FrameEntry[];
  /** Lanes of words left of the first lane of values, from the left. */
  labelLanes: readonly number[];
  /** Lanes that only number the lines (序号, 1 2 3), left of the values. */
  serialLanes: readonly number[];
  /** Lanes of words behind the first lane of values: 责任科室, 备注. */
  remarkLanes: readonly number[];
  /** Header texts of each lane from `firstLane` on, outermost first. */
  stacks: readonly HeaderStack[];
  firstLane: number;
  /** The part of the sheet that is no other table's: title, captions and notes of this one are looked for there. */
  limit: Area;
}

/** The same table with its lines as lanes and its lanes as lines. Remarks beside it are no part of the other side. */
export function turned(frame: TableFrame): TableFrame {
  const first = smallest(frame.lines.map(({ at }) => at));
  const last = largest(frame.lines.map(({ at }) => at));
  const byLine = new Map(frame.lines.map((entry) => [entry.at, entry]));
  const stacks: HeaderStack[] = [];
  for (let line = first; line <= last; line++) {
    const entry = byLine.get(line);
    stacks.push(
      entry === undefined ? [] : [...entry.path, entry.name].filter((text) => text !== "")
    );
  }
  return {
    view: new View(frame.view.sheet, !frame.view.transposed),
    area: frame.area,
    head: frame.labelLanes,
    lines: frame.lanes,
    lanes: frame.lines,
    labelLanes: frame.head,
    serialLanes: [],
    remarkLanes: [],
    stacks,
    firstLane: first,
    limit: frame.limit,
  };
}
