import { columnsOf, type Argument } from "./argument";
import type { Fault, Outcome } from "../cell/fault";

const OUTSIDE: Fault = { code: "#N/A", reason: "几个区域的大小不一致，这一格没有对应的数。" };

/** An argument and where it is read for one cell of the answer; the object is moved along, not made anew. */
export interface Place {
  readonly argument: Argument;
  row: number;
  column: number;
}

/**
 * Computes an answer cell by cell with Excel's broadcasting: an argument of one row or one column is repeated
 * over the rows or columns of the others, a scalar over everything; a cell that a smaller area has no
 * counterpart for is #N/A. `formula` reads its cells itself. Arguments without cells give no rows.
 */
export function eachCell(
  args: readonly Argument[],
  formula: (places: readonly Place[]) => Outcome
): Outcome[][] {
  const sizes = args.map((argument) => [argument.cells.length, columnsOf(argument)] as const);
  const rows = Math.max(...sizes.map(([height]) => height));
  const columns = Math.max(...sizes.map(([, width]) => width));
  const inRows = Math.min(...sizes.map(([height]) => (height === 1 ? rows : height)));
  const inColumns = Math.min(...sizes.map(([, width]) => (width === 1 ? columns : width)));
  const places = args.map((argument): Place => ({ argument, row: 0, column: 0 }));
  const moveDown = places.filter(({ argument }) => argument.cells.length > 1);
  const moveAcross = places.filter(({ argument }) => columnsOf(argument) > 1);
  const answer: Outcome[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Outcome[] = [];
    for (const place of moveDown) place.row = row;
    for (let column = 0; column < columns; column++) {
      for (const place of moveAcross) place.column = column;
      line.push(row < inRows && column < inColumns ? formula(places) : OUTSIDE);
    }
    answer.push(line);
  }
  return answer;
}
