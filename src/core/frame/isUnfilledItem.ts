import { textOf } from "../cell/textOf";
import type { Sheet } from "../sheet/sheet";
import type { Band } from "./bandsOf";
import { filledLanes } from "./cellsOfLine";
import { numberingStyle } from "./numbering";

/**
 * Whether a line under a header (`head`, [] for none) is a numbered item whose lanes nobody filled in but for a remark: the
 * first line of a body rather than one more line of the header, which leaves its first lanes to the line above it.
 */
export function isUnfilledItem(
  sheet: Sheet,
  band: Band,
  head: readonly number[],
  line: number
): boolean {
  const own = filledLanes(sheet, band, line);
  const over = new Set(head.flatMap((above) => filledLanes(sheet, band, above)));
  const [first] = own;
  if (first === undefined || over.size <= own.length || first !== Math.min(...over)) return false;
  const isItem = (lane: number, at: number) => numberingStyle(textOf(sheet.at(at, lane))) !== "";
  return isItem(first, line) && !head.some((above) => isItem(first, above));
}
