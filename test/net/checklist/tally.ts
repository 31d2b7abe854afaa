import type { MarkStatus } from "../../../src/core/finding/checkReport";
import type { Item, Mark } from "./checklistModel";

/** Counts of one lane over some items; `unsure` are cells that may be either. */
export interface Tally {
  met: number;
  unmet: number;
  zero: number;
  unsure: number;
}

/** Counts what the cells of a lane say now, or with `was` what the clerk counted. Excluded items and cells are left out. */
export function tally(
  items: readonly Item[],
  cells: readonly (readonly Mark[])[],
  lane: number,
  over: readonly number[],
  which: "status" | "was"
): Tally {
  const count: Tally = { met: 0, unmet: 0, zero: 0, unsure: 0 };
  for (const k of over) {
    const mark = cells[k]?.[lane];
    if (!mark || items[k]?.excluded === true) continue;
    add(count, mark[which]);
  }
  return count;
}

function add(count: Tally, status: MarkStatus | "unknown" | "blank" | "error"): void {
  switch (status) {
    case "met":
      count.met++;
      break;
    case "zero":
      count.zero++;
      count.unmet++;
      break;
    case "unmet":
      count.unmet++;
      break;
    case "excluded":
      break;
    case "unknown":
    case "blank":
    case "error":
      count.unsure++;
  }
}
