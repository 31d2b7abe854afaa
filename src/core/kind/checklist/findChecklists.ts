import { areaAddress } from "../../area/address";
import type { Area } from "../../area/area";
import type { TableFrame } from "../../frame/tableFrame";
import { NO_HINTS, type Hints } from "../../frame/hints";
import { legendTexts } from "../../frame/legendRows";
import { sheetLegend } from "../../frame/sheetLegend";
import type { Legend } from "../../mark/legend";
import { MarkReader } from "../../mark/markReader";
import { overruleLegend } from "../../mark/overruleLegend";
import { readLegend } from "../../mark/readLegend";
import type { Sheet } from "../../sheet/sheet";
import type { ChecklistModel } from "./model";
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
    const own = frames.length === 1 ? whole : ownLegend(sheet, frame.limit, whole);
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

/** What the texts around one table say of marks; where they say nothing of a mark, what the rest of the sheet says. */
function ownLegend(sheet: Sheet, limit: Area, whole: Legend): Legend {
  const own = readLegend(legendTexts(sheet, limit));
  const meanings = new Map([...whole.meanings, ...own.meanings]);
  for (const mark of [...own.contradictory, ...own.unread]) meanings.delete(mark);
  return { ...own, meanings, blank: own.blank ?? whole.blank };
}
