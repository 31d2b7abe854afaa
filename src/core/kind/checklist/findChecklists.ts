import { areaAddress } from "../../area/address";
import type { TableFrame } from "../../frame/tableFrame";
import { NO_HINTS, type Hints } from "../../frame/hints";
import { sheetLegend } from "../../frame/sheetLegend";
import { MarkReader } from "../../mark/markReader";
import { overruleLegend } from "../../mark/overruleLegend";
import type { Sheet } from "../../sheet/sheet";
import type { ChecklistModel } from "./model";
import { ownLegend } from "./ownLegend";
import { readFrame } from "./readFrame";

/**
 * All checklists among the tables of a sheet, in reading order; [] when it holds none. `doubts` gets a sentence in Chinese
 * for each table that looks like one and was not taken.
 */
export function findChecklists(
  sheet: Sheet,
  frames: readonly TableFrame[],
  hints: Hints = NO_HINTS,
  doubts: string[] = []
): ChecklistModel[] {
  const whole = sheetLegend(sheet);
  return frames.flatMap((frame) => {
    const own = frames.length === 1 ? whole : ownLegend(sheet, frame, frames, whole);
    const reader = new MarkReader(overruleLegend(own, hints.marks), true);
    const reading = readFrame(frame, reader, hints);
    if (reading === null) return [];
    if (reading.model !== null) return [reading.model];
    const { doubt, looksLike } = reading;
    if (looksLike !== "")
      doubts.push(
        `${areaAddress(frame.area)} 像是达标情况表（${looksLike}），没有当作达标情况表：${doubt}。`
      );
    return [];
  });
}
