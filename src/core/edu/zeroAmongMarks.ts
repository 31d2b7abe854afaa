import { columnsOf, locate, type Argument } from "./argument";
import type { Fault } from "../cell/fault";

/**
 * A number 0 that stands among written marks without any number 1, in columns `from` up to but not including
 * `to`: Excel builds up to January 2025 hand over a blank cell as 0 (office-js issues 1951, 5262), which must
 * not count as unmet. Null when there is none; columns of 1 and 0 only, or of 0 only, are marks.
 */
export function zeroAmongMarks(marks: Argument, from = 0, to = columnsOf(marks)): Fault | null {
  let zero: Fault | null = null;
  let written = false;
  for (let row = 0; row < marks.cells.length; row++) {
    const cells = marks.cells[row] ?? [];
    for (let column = from; column < to; column++) {
      const cell = cells[column];
      if (cell === 0) zero ??= locate(ZERO, marks, row, column);
      else if (cell === 1) return null;
      else if (typeof cell === "string" && cell !== "") written = true;
    }
  }
  return written ? zero : null;
}

const ZERO: Fault = {
  code: "#VALUE!",
  reason: "是数 0，混在文字标记里，可能是空白（旧版 Excel 把空白当作 0）；请填上标记或“——”",
};
