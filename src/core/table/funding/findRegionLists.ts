import type { View } from "../../grid/view";
import type { Area } from "../../grid/grid";
import { regionKind, type RegionKind } from "../../region/regionKind";
import { numberOf } from "../../cell/numberOf";
import { textOf } from "../../cell/textOf";

/** Lines without a name that a list of regions may span: blank rows, "其中：". */
const LONGEST_GAP = 2;

/** A lane with the names of regions, totals and benchmarks, one a line. */
export interface RegionList {
  lane: number;
  entries: { line: number; name: string; kind: RegionKind }[];
}

/**
 * Finds the lists of regions that run down a view: at least two names of places, one of them a region or a
 * city, without more than two other lines between them. `extent` holds lines as rows, lanes as columns.
 */
export function findRegionLists(view: View, extent: Area): RegionList[] {
  const lists: RegionList[] = [];
  for (let lane = extent.left; lane <= extent.right; lane++) {
    let list: RegionList = { lane, entries: [] };
    for (let line = extent.top; line <= extent.bottom; line++) {
      const cell = view.at(line, lane);
      const last = list.entries.at(-1);
      const kind = cell.kind === "text" ? (regionKind(cell.text) ?? unlisted(view, line, lane, extent.right, last?.line)) : null;
      if (kind === null) continue;
      if (last !== undefined && line - last.line > LONGEST_GAP + 1) {
        lists.push(list);
        list = { lane, entries: [] };
      }
      list.entries.push({ line, name: textOf(cell), kind });
    }
    lists.push(list);
  }
  return lists.filter(
    ({ entries }) => entries.length >= 2 && entries.some(({ kind }) => kind === "region" || kind === "city")
  );
}

/**
 * A name that no list knows (台州湾), straight under a region and with figures beside it, is a region too; null for
 * notes and headings.
 */
function unlisted(view: View, line: number, lane: number, lastLane: number, lastLine: number | undefined): RegionKind | null {
  const cell = view.at(line, lane);
  if (lastLine !== line - 1 || cell.kind !== "text" || cell.key.length > 8 || /[\d:：。，,“”()]/.test(cell.key)) return null;
  for (let beside = lane + 1; beside <= lastLane; beside++) if (numberOf(view.at(line, beside)) !== null) return "region";
  return null;
}
