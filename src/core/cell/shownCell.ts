import { parseCell } from "./parseCell";
import type { RawCell } from "./rawCell";
import { textOf } from "./textOf";

/**
 * What a cell shows, for a sentence about it: 0.46 in format "0%" is "46%", a text itself with its line breaks, a blank "".
 * `format` is the cell's Excel number-format code where known; without one a number stands with all its digits.
 */
export function shownCell(raw: RawCell | undefined, format?: string): string {
  return typeof raw === "string" ? raw : textOf(parseCell(raw, format));
}
