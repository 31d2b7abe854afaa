import { NO_HINTS, type Hints } from "../../frame/hints";
import { turned, type TableFrame } from "../../frame/tableFrame";
import type { Sheet } from "../../sheet/sheet";
import type { SchoolsModel } from "./model";
import { readSide } from "./readSide";

/**
 * All tables of schools and their resources among the tables of a sheet, one model a level, in reading order; [] when it
 * holds none. Schools may run down or across. `doubts` gets a sentence in Chinese for each table that looks like one
 * and was not taken.
 */
export function findSchools(
  sheet: Sheet,
  frames: readonly TableFrame[],
  hints: Hints = NO_HINTS,
  doubts: string[] = []
): SchoolsModel[] {
  if (!sheet.hasNumbers) return [];
  return frames.flatMap((frame) => {
    const down = readSide(frame, hints);
    const reading = down.models.length > 0 ? down : readSide(turned(frame), hints);
    doubts.push(...down.doubts, ...(reading === down ? [] : reading.doubts));
    return reading.models;
  });
}
