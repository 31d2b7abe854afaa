import { numberOf } from "../cell/numberOf";
import type { SheetCell } from "./sheet";

/** Numbers in a row that are needed to tell an index (1 2 3 …) from figures. */
const FEWEST = 3;

/** Whether the numbers among cells only count: 1 2 3 …, each one more than the last; words and blanks between do not matter. */
export function isCounting(cells: readonly SheetCell[]): boolean {
  const numbers = cells.flatMap((cell) => numberOf(cell)?.value ?? []);
  return (
    numbers.length >= FEWEST &&
    numbers.every((value, k) => k === 0 || value === (numbers[k - 1] ?? 0) + 1)
  );
}
