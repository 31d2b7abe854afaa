import type { Argument } from "./argument";
import { eachNumber } from "./eachNumber";
import { isFault, type Outcome } from "../cell/fault";
import { markReader } from "./markReader";
import { remainingCount } from "../measure/remainingCount";
import { tallyMarks } from "./tallyMarks";

/** `remainingCount` of the marks of a whole area for each goal; a blank goal stays blank. */
export function remaining(marks: Argument, goal: Argument, legend: Argument): Outcome[][] {
  const read = markReader(legend);
  if (isFault(read)) return [[read]];
  const tally = tallyMarks(marks, read);
  if (isFault(tally)) return [[tally]];
  return eachNumber([goal], (fraction) => remainingCount(tally, fraction));
}
