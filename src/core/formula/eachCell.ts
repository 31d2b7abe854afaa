import { columnsOf, type Argument } from "./argument";
import type { Fault, Outcome } from "./fault";

const OUTSIDE: Fault = { code: "#N/A", reason: "几个区域的大小不一致，这一格没有对应的数。" };

/** Where each argument is read for one cell of the answer. */
export type Places = readonly { argument: Argument; row: number; column: number }[];

/**
 * Computes an answer cell by cell with Excel's broadcasting: an argument of one row or one column is repeated
 * over the rows or columns of the others, a scalar over everything; a cell that a smaller area has no
 * counterpart for is #N/A. `formula` reads its cells itself. Arguments without cells give no rows.
 */
export function eachCell(
  args: readonly Argument[],
  formula: (places: Places) => Outcome
): Outcome[][] {
  const rows = Math.max(...args.map((argument) => argument.cells.length));
  const columns = Math.max(...args.map(columnsOf));
  const places = args.map((argument) => ({ argument, row: 0, column: 0 }));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      for (const place of places) {
        place.row = place.argument.cells.length === 1 ? 0 : row;
        place.column = columnsOf(place.argument) === 1 ? 0 : column;
      }
      return places.every(isInside) ? formula(places) : OUTSIDE;
    })
  );
}

function isInside({ argument, row, column }: Places[number]): boolean {
  return row < argument.cells.length && column < columnsOf(argument);
}
