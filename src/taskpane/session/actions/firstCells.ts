import type { Strings } from "../../../i18n/zhCN";

/** Cells that a sentence names before it says how many there are. */
const NAMED = 8;

/** Cells in a sentence: all of a few, the first of many with their number; "" for none. */
export function firstCells(cells: readonly string[], { changes }: Strings): string {
  const named = cells.slice(0, NAMED).join("、");
  return cells.length > NAMED ? changes.andMore(named, cells.length) : named;
}
