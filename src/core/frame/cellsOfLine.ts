import { textOf } from "../cell/textOf";
import type { Sheet, SheetCell } from "../sheet/sheet";
import type { Band } from "./bandsOf";

/** The cells of a line of a band, blank ones too. */
export function cellsOf(sheet: Sheet, line: number, { left, right }: Band): SheetCell[] {
  const cells: SheetCell[] = [];
  for (let lane = left; lane <= right; lane++) cells.push(sheet.at(line, lane));
  return cells;
}

/** The only text of a line of a band; '' for a blank line. */
export function textAlone(sheet: Sheet, line: number, { left, right }: Band): string {
  for (let lane = left; lane <= right; lane++) {
    const text = textOf(sheet.at(line, lane));
    if (text !== "") return text;
  }
  return "";
}

/** The lanes of a band in which a line holds something. */
export function filledLanes(sheet: Sheet, { left, right }: Band, line: number): number[] {
  const lanes: number[] = [];
  for (let lane = left; lane <= right; lane++)
    if (sheet.at(line, lane).kind !== "blank") lanes.push(lane);
  return lanes;
}
