import { columnsOf, type Argument } from "./argument";
import { isFault, type Fault, type Outcome } from "../cell/fault";
import { readSwitch } from "./readSwitch";
import { markReader } from "./markReader";
import type { Tally } from "../measure/tally";
import { tallyMarks } from "./tallyMarks";

/**
 * One figure from the marks of a whole area, or, by column, one for each column in a single row; a column
 * with an unknown mark or an error then answers with its fault and the others with their figures.
 */
export function summarise(
  marks: Argument,
  legend: Argument,
  byColumn: Argument,
  figure: (tally: Tally) => number | Fault
): Outcome[][] {
  const read = markReader(legend);
  if (isFault(read)) return [[read]];
  const split = readSwitch(byColumn);
  if (isFault(split)) return [[split]];
  const summary = (from: number, to: number): Outcome => {
    const tally = tallyMarks(marks, read, from, to);
    return isFault(tally) ? tally : figure(tally);
  };
  const columns = columnsOf(marks);
  return split
    ? [Array.from({ length: columns }, (_column, column) => summary(column, column + 1))]
    : [[summary(0, columns)]];
}
