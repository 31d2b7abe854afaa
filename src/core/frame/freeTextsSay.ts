import type { Area } from "../area/area";
import { inArea } from "../area/inArea";
import type { Sheet } from "../sheet/sheet";

/** Fewest texts that a table of its own has: two headers, two labels. */
const FEWEST = 4;

/**
 * Whether texts outside the tables already found suffice for another one and one of them matches `words`: a cheap look
 * before a sheet is searched for frames.
 */
export function freeTextsSay(sheet: Sheet, taken: readonly Area[], words: RegExp): boolean {
  const free =
    taken.length === 0
      ? sheet.texts
      : sheet.texts.filter(({ row, column }) => !taken.some((area) => inArea(area, row, column)));
  return free.length >= FEWEST && free.some(({ cell }) => words.test(cell.key));
}
