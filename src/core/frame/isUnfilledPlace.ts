import { textOf } from "../cell/textOf";
import { regionKind } from "../region/regionKind";
import type { Sheet } from "../sheet/sheet";
import type { Band } from "./bandsOf";
import { filledLanes } from "./cellsOfLine";

/**
 * Whether a line under a header (`head`, [] for none) names one place and is blank where the header goes on: the first line of
 * a body, which nobody filled in, rather than one more line of the header.
 */
export function isUnfilledPlace(
  sheet: Sheet,
  band: Band,
  head: readonly number[],
  line: number
): boolean {
  const own = filledLanes(sheet, band, line);
  const last = own.at(-1) ?? band.left;
  const places = own.filter((lane) => regionKind(textOf(sheet.at(line, lane))) !== null);
  const over = new Set(head.flatMap((above) => filledLanes(sheet, band, above)));
  return (
    places.length === 1 &&
    own.every((lane) => over.has(lane)) &&
    [...over].filter((lane) => lane > last).length > 1
  );
}
