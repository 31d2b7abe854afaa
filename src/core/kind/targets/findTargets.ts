import type { TableFrame } from "../../frame/tableFrame";
import { NO_HINTS, type Hints } from "../../frame/hints";
import type { TargetsModel } from "./model";
import { readFrame } from "./readFrame";

/**
 * All tables of targets among the tables of a sheet, in reading order; [] when it holds none. Indicators may run down or
 * across. `doubts` gets a clause in Chinese for each table that has values beside targets and was not taken.
 */
export function findTargets(
  frames: readonly TableFrame[],
  hints: Hints = NO_HINTS,
  doubts: string[] = []
): TargetsModel[] {
  return frames.flatMap((frame) => {
    const reading = readFrame(frame, hints);
    if (reading === null) return [];
    if (reading.model !== null) return [reading.model];
    doubts.push(reading.doubt);
    return [];
  });
}
