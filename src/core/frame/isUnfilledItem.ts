import { textOf } from "../cell/textOf";
import type { Sheet } from "../sheet/sheet";
import type { Band } from "./bandsOf";
import { filledLanes } from "./cellsOfLine";
import { numberingStyle } from "./numbering";

/**
 * Whether a line under a header (`head`, [] for none) is a numbered item whose lanes nobody filled in but for a remark: the
 * first line of a body rather than one more line of the header, which leaves its first lanes to the line above it. The number
 * may stand behind the words of a section, which the lines below it (`items`, those read so far) leave to it.
 */
export function isUnfilledItem(
  sheet: Sheet,
  band: Band,
  head: readonly number[],
  line: number,
  items: readonly number[] = []
): boolean {
  const own = filledLanes(sheet, band, line);
  const over = new Set(head.flatMap((above) => filledLanes(sheet, band, above)));
  const [first] = own;
  if (first === undefined || over.size <= own.length) return false;
  const styleAt = (lane: number, at: number) => numberingStyle(textOf(sheet.at(at, lane)));
  const isItem = (one: number, at: number) => styleAt(one, at) !== "";
  const numbered = own.filter((one) => isItem(one, line));
  const lane = numbered.at(-1);
  if (lane === undefined || !over.has(lane)) return false;
  // Several numbers of one style on a line are of items that stand side by side, over their lanes; 一、 beside 1. is a section.
  if (new Set(numbered.map((one) => styleAt(one, line))).size < numbered.length) return false;
  if (head.some((above) => isItem(lane, above))) return false;
  const isFirst = first === Math.min(...over);
  return isFirst || items.some((above) => above === line - 1 && isItem(lane, above));
}
