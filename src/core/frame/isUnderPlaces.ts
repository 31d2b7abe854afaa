import { textOf } from "../cell/textOf";
import { Lexicon } from "../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../lexicon/zh/headings";
import { regionKind } from "../region/regionKind";
import type { Sheet } from "../sheet/sheet";
import type { Band } from "./bandsOf";
import { filledLanes } from "./cellsOfLine";

const headings = new Lexicon<HeadingSense>(HEADINGS);

/**
 * Whether a line under a header (`head`, [] for none) that names places in its last line is an item that nobody filled in: it
 * stands under the first lanes, perhaps with a remark behind the places, and says no heading. 小学 and 初中 under each place are one more line of the header, as
 * is 二级指标 beside places merged down to it.
 */
export function isUnderPlaces(
  sheet: Sheet,
  band: Band,
  head: readonly number[],
  line: number
): boolean {
  const above = head.at(-1);
  if (above === undefined) return false;
  const over = filledLanes(sheet, band, above);
  const places = over.filter((lane) => isPlace(textOf(sheet.at(above, lane))));
  const [first, second] = places;
  if (first === undefined || second === undefined) return false;
  const own = filledLanes(sheet, band, line);
  const label = own.filter((lane) => lane < first).at(-1);
  return (
    label !== undefined &&
    own.every((lane) => over.includes(lane) && !places.includes(lane)) &&
    !isHeading(textOf(sheet.at(line, label))) &&
    places.every((lane) => sheet.seen(line, lane).id === 0)
  );
}

function isPlace(text: string): boolean {
  const kind = regionKind(text);
  return kind === "region" || kind === "city";
}

function isHeading(text: string): boolean {
  return headings.sensesOf(text.replace(/\s+/g, "")).length > 0;
}
