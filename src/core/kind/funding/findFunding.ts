import type { Area } from "../../area/area";
import type { Sheet } from "../../sheet/sheet";
import { View } from "../../sheet/view";
import { NO_HINTS, type Hints } from "../../frame/hints";
import { findRegionLists, lastLineOf, type RegionList } from "./findRegionLists";
import type { FundingModel } from "./model";
import { recogniseFunding } from "./recognise";

/**
 * All funding tables of a sheet, in reading order; [] when it holds none. `taken` are areas of tables already
 * recognised. Regions may run down or across: across is tried where nothing is found the usual way.
 */
export function findFunding(
  sheet: Sheet,
  taken: readonly Area[],
  hints: Hints = NO_HINTS
): FundingModel[] {
  if (!sheet.hasNumbers) return [];
  const found = findIn(sheet, new View(sheet, false), taken, hints);
  return found.length > 0 ? found : findIn(sheet, new View(sheet, true), taken, hints);
}

function findIn(sheet: Sheet, view: View, taken: readonly Area[], hints: Hints): FundingModel[] {
  const used = view.transposed
    ? {
        top: sheet.used.left,
        left: sheet.used.top,
        bottom: sheet.used.right,
        right: sheet.used.bottom,
      }
    : sheet.used;
  const lists = findRegionLists(sheet, view, taken);
  const found: FundingModel[] = [];
  for (const list of lists) {
    const limit = { ...used };
    for (const other of lists) {
      if (other === list || !besides(list, other)) continue;
      if (other.lane < list.lane) limit.left = Math.max(limit.left, other.lane + 1);
      else limit.right = Math.min(limit.right, other.lane - 1);
    }
    for (const above of lists) {
      const end = lastLineOf(above);
      if (end < (list.entries[0]?.line ?? 0)) limit.top = Math.max(limit.top, end + 1);
    }
    const lastLane = lastLaneOf(view, list, limit);
    const model = recogniseFunding(sheet, view, list, lastLane, limit, hints);
    if (model !== null) found.push(model);
  }
  return found.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

function besides(a: RegionList, b: RegionList): boolean {
  const [aFirst, aLast] = [a.entries[0]?.line ?? 0, lastLineOf(a)];
  const [bFirst, bLast] = [b.entries[0]?.line ?? 0, lastLineOf(b)];
  return a.lane !== b.lane && aFirst <= bLast && bFirst <= aLast;
}

/** The last lane before one that is blank from the header to the last region, or that holds a note. */
function lastLaneOf(view: View, list: RegionList, limit: Area): number {
  const first = (list.entries[0]?.line ?? 0) - 1;
  const last = lastLineOf(list);
  let lane = list.lane;
  while (lane < limit.right && !endsTable(view, lane + 1, first, last)) lane++;
  return lane;
}

/** Whether a lane is blank, or a row of one text under a table whose regions run across: its note. */
function endsTable(view: View, lane: number, first: number, last: number): boolean {
  let filled = 0;
  for (let line = view.transposed ? 0 : first; line <= last; line++)
    if (view.seen(line, lane).kind !== "blank") filled++;
  return filled === 0 || (view.transposed && filled === 1);
}
