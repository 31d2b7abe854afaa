import { locate, type Argument } from "./argument";
import { eachCell } from "./eachCell";
import { isFault, type Fault, type Outcome } from "../cell/fault";
import { readNumber } from "./readNumber";

/**
 * Computes an answer cell by cell from numbers, with Excel's broadcasting (`eachCell`). The first cell that
 * is an error or unreadable gives its fault; otherwise a blank among the cells gives a blank.
 * `formula` gets the numbers in the order of the arguments; the array is reused between calls. `readers` read the cells
 * of the arguments, in their order, where `readNumber` does not.
 */
export function eachNumber(
  args: readonly Argument[],
  formula: (...numbers: number[]) => number | Fault,
  readers: readonly (typeof readNumber)[] = []
): Outcome[][] {
  const numbers: number[] = [];
  return eachCell(args, (places) => {
    let blank = false;
    for (let k = 0; k < places.length; k++) {
      const place = places[k];
      if (place === undefined) continue;
      const { argument, row, column } = place;
      const number = (readers[k] ?? readNumber)(argument.cells[row]?.[column]);
      if (isFault(number)) return locate(number, argument, row, column);
      if (number === null) blank = true;
      else numbers[k] = number;
    }
    return blank ? "" : formula(...numbers);
  });
}
