import { blanksForZeros } from "./blanksForZeros";
import { columnsOf, locate, type Argument } from "./argument";
import { isFault, type Fault } from "../cell/fault";
import type { Tally } from "../measure/tally";
import type { MarkReader } from "./markReader";

/**
 * Counts the marks of columns `from` up to but not including `to` of an argument (all, when left out).
 * The first unknown mark or error, row by row, is the answer instead: nothing unknown is counted.
 */
export function tallyMarks(
  given: Argument,
  read: MarkReader,
  from = 0,
  to = columnsOf(given)
): Tally | Fault {
  const marks = blanksForZeros(given, read, from, to);
  const tally: Tally = { met: 0, unmet: 0, zero: 0, excluded: 0 };
  for (let row = 0; row < marks.cells.length; row++) {
    const cells = marks.cells[row] ?? [];
    for (let column = from; column < to; column++) {
      const reading = read(cells[column]);
      if (reading === null) continue;
      if (isFault(reading)) return locate(reading, marks, row, column);
      tally[reading]++;
    }
  }
  return tally;
}
