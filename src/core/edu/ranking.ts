import { columnsOf, locate, type Argument } from "./argument";
import { isFault, type Outcome } from "../cell/fault";
import { readNumber } from "./readNumber";
import { readSwitch } from "./readSwitch";
import { denseRanks } from "../measure/denseRanks";

/**
 * `denseRanks` over a whole area, in its shape; blanks stay blank and are not ranked. Any cell that is an
 * error or unreadable is the answer instead, since every place depends on every value; #N/A without values.
 */
export function ranking(values: Argument, ascending: Argument): Outcome[][] {
  const upward = readSwitch(ascending);
  if (isFault(upward)) return [[upward]];
  const columns = columnsOf(values);
  const figures: (number | null)[] = [];
  let ranked = false;
  for (let row = 0; row < values.cells.length; row++)
    for (let column = 0; column < columns; column++) {
      const figure = readNumber(values.cells[row]?.[column]);
      if (isFault(figure)) return [[locate(figure, values, row, column)]];
      if (figure !== null) ranked = true;
      figures.push(figure);
    }
  if (!ranked) return [[{ code: "#N/A", reason: `“${values.name}”里没有可以排名的数。` }]];
  const places = denseRanks(figures, upward);
  return values.cells.map((_row, row) =>
    Array.from({ length: columns }, (_column, column) => places[row * columns + column] ?? "")
  );
}
