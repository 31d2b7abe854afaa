import { keyOf } from "../cell/keyOf";
import type { Sheet } from "../sheet/sheet";
import type { Draft } from "./draft";

/**
 * Whether a line holds what the header holds, lane by lane, but for a cell or two: a header printed again at a page
 * break, be it one of its lines or several in one.
 */
export function repeatsHeader(sheet: Sheet, { head, band }: Draft, line: number): boolean {
  let [filled, same] = [0, 0];
  for (let lane = band.left; lane <= band.right; lane++) {
    const key = keyOf(sheet.at(line, lane));
    if (key === "") continue;
    filled++;
    if (head.some((above) => keyOf(sheet.at(above, lane)) === key)) same++;
  }
  return same >= 2 && same * 10 >= filled * 7;
}
