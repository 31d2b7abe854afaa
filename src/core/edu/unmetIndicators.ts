import { blanksForZeros } from "./blanksForZeros";
import { columnsOf, locate, type Argument } from "./argument";
import { isFault, type Fault, type Outcome } from "../cell/fault";
import { NOTHING_COUNTED } from "../measure/achievementRate";
import { labelsOf } from "./labelsOf";
import { markReader, type MarkReader } from "./markReader";

/**
 * The names of the unmet indicators, one under the other; for several regions (columns of marks) one column
 * a region, filled up with blanks. A single row of marks is one region read across. A region with all met has
 * blanks only; one where nothing counts is #N/A. An unknown mark is the answer of its column.
 */
export function unmetIndicators(labels: Argument, given: Argument, legend: Argument): Outcome[][] {
  const read = markReader(legend);
  if (isFault(read)) return [[read]];
  const marks = blanksForZeros(given, read);
  const across = marks.cells.length === 1 && columnsOf(marks) > 1;
  const names = labelsOf(labels, across ? columnsOf(marks) : marks.cells.length);
  if (isFault(names)) return [[names]];
  const lists = across
    ? [unmetAlong(names, marks, read, (line) => [0, line])]
    : Array.from({ length: columnsOf(marks) }, (_column, column) =>
        unmetAlong(names, marks, read, (line) => [line, column])
      );
  const rows = Math.max(1, ...lists.map((list) => list.length));
  return Array.from({ length: rows }, (_row, row) => lists.map((list) => list[row] ?? ""));
}

function unmetAlong(
  names: readonly string[],
  marks: Argument,
  read: MarkReader,
  at: (line: number) => [row: number, column: number]
): (string | Fault)[] {
  const unmet: string[] = [];
  let counted = 0;
  for (const [line, name] of names.entries()) {
    const [row, column] = at(line);
    const reading = read(marks.cells[row]?.[column]);
    if (isFault(reading)) return [locate(reading, marks, row, column)];
    if (reading === null || reading === "excluded") continue;
    counted++;
    if (reading !== "met") unmet.push(name);
  }
  return counted === 0 ? [NOTHING_COUNTED] : unmet;
}
