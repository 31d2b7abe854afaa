import { isOmitted, locate, type Argument } from "./argument";
import { isFault, type Fault, type Outcome } from "../cell/fault";
import { unwrapArgument } from "./unwrapArgument";
import { judge } from "./judge";

const MET = "√";
const UNMET = "※";

/** `judge` that answers with marks: √ and ※, or the first cell of what the user gives instead of them. */
export function markEach(
  values: Argument,
  criteria: Argument,
  met: Argument,
  unmet: Argument
): Outcome[][] {
  const metMark = markIn(met, MET);
  if (isFault(metMark)) return [[metMark]];
  const unmetMark = markIn(unmet, UNMET);
  return isFault(unmetMark) ? [[unmetMark]] : judge(values, criteria, metMark, unmetMark);
}

function markIn(given: Argument, usual: string): string | number | boolean | Fault {
  if (isOmitted(given)) return usual;
  const cell = unwrapArgument(given.cells[0]?.[0]);
  return isFault(cell) ? locate(cell, given, 0, 0) : (cell ?? usual);
}
