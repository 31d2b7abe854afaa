import { textOf } from "../cell/textOf";
import { regionKind } from "../region/regionKind";
import type { Sheet } from "../sheet/sheet";
import type { Band } from "./bandsOf";

/**
 * Whether a text alone on its line, straight under the last line of a body, is one more of the places that name the lines,
 * which nobody filled in, rather than the title of another table.
 */
export function goesOnWithPlaces(sheet: Sheet, band: Band, last: number, line: number): boolean {
  if (line !== last + 1) return false;
  for (let lane = band.left; lane <= band.right; lane++) {
    const cell = sheet.at(line, lane);
    if (cell.kind === "blank") continue;
    return isPlace(textOf(cell)) && isPlace(textOf(sheet.at(last, lane)));
  }
  return false;
}

function isPlace(text: string): boolean {
  return regionKind(text) !== null;
}
