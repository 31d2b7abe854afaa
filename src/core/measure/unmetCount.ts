import type { Fault } from "../cell/fault";
import { countedMarks, NOTHING_COUNTED } from "./achievementRate";
import type { Tally } from "./tally";

/** Number of unmet indicators, those that score zero included. #N/A when nothing counts. */
export function unmetCount(tally: Tally): number | Fault {
  return countedMarks(tally) === 0 ? NOTHING_COUNTED : tally.unmet + tally.zero;
}
