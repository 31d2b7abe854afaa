import { columnsOf, type Argument } from "./argument";
import type { MarkReader } from "./markReader";

/**
 * Marks with blanks for the numbers 0 that stand among written marks without any number 1, looked for in columns `from` up to
 * but not including `to`: Excel builds up to January 2025 hand over a blank cell as 0 (office-js issues 1951, 5262), and
 * where √ or 达标 are the marks a 0 is none. Columns of 1 and 0 only, or of 0 only, and what the legend explains are marks and
 * stay as they are.
 */
export function blanksForZeros(
  marks: Argument,
  { explainsZero }: MarkReader,
  from = 0,
  to = columnsOf(marks)
): Argument {
  if (explainsZero) return marks;
  let [zeros, written] = [false, false];
  for (const cells of marks.cells)
    for (let column = from; column < to; column++) {
      const cell = cells[column];
      if (cell === 1) return marks;
      if (cell === 0) zeros = true;
      else if (typeof cell === "string" && cell !== "") written = true;
    }
  if (!zeros || !written) return marks;
  return {
    ...marks,
    cells: marks.cells.map((cells) => cells.map((cell) => (cell === 0 ? null : cell))),
  };
}
