import { areaAddress } from "../../area/address";
import type { TableFrame } from "../../frame/tableFrame";
import { NO_HINTS, type Hints } from "../../frame/hints";
import type { TargetsModel } from "./model";
import { readFrame } from "./readFrame";

/**
 * All tables of targets among the tables of a sheet, in reading order; [] when it holds none. Indicators may run down or
 * across. `doubts` gets a sentence in Chinese for each table that looks like one and was not taken.
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
    const { clause, likely } = reading.doubt;
    if (likely)
      doubts.push(
        `${areaAddress(frame.area)} 像是目标表（有现值和目标），没有当作目标表：${clause}。`
      );
    return [];
  });
}
