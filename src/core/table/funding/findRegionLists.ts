import { numberOf } from "../../cell/numberOf";
import type { TextCell } from "../../cell/cellValue";
import type { Area } from "../../grid/grid";
import { inArea } from "../../grid/inArea";
import type { Sheet } from "../../grid/sheet";
import type { View } from "../../grid/view";
import { regionKind, type RegionKind } from "../../region/regionKind";

/** Lines without a name that a list of regions may span: blank rows, "其中：". */
const LONGEST_GAP = 2;

/** A lane with the names of regions, totals and benchmarks, one a line. */
export interface RegionList {
  lane: number;
  entries: { line: number; name: string; kind: RegionKind }[];
}

/**
 * Finds the lists of regions that run down a view, lane by lane: at least two names of places, one of them a
 * region or a city, without more than two other lines between them. Cells in `taken` belong to other tables.
 */
export function findRegionLists(sheet: Sheet, view: View, taken: readonly Area[]): RegionList[] {
  const lists: RegionList[] = [];
  for (const [lane, names] of namesByLane(sheet, view, taken)) {
    let list: RegionList = { lane, entries: [] };
    for (const { line, cell } of names) {
      const last = list.entries.at(-1)?.line;
      const kind = regionKind(cell.key) ?? unlisted(sheet, view, line, lane, cell, last);
      if (kind === null) continue;
      if (last !== undefined && line - last > LONGEST_GAP + 1) {
        lists.push(list);
        list = { lane, entries: [] };
      }
      list.entries.push({ line, name: cell.text, kind });
    }
    lists.push(list);
  }
  return lists.filter(
    ({ entries }) =>
      entries.length >= 2 && entries.some(({ kind }) => kind === "region" || kind === "city")
  );
}

function namesByLane(
  sheet: Sheet,
  view: View,
  taken: readonly Area[]
): [lane: number, names: { line: number; cell: TextCell }[]][] {
  const lanes = new Map<number, { line: number; cell: TextCell }[]>();
  for (const { row, column, cell } of sheet.texts) {
    if (taken.some((area) => inArea(area, row, column))) continue;
    const [line, lane] = view.transposed ? [column, row] : [row, column];
    const names = lanes.get(lane) ?? [];
    names.push({ line, cell });
    lanes.set(lane, names);
  }
  return [...lanes].sort(([a], [b]) => a - b);
}

/**
 * A name that no list knows (台州湾), straight under a region and with figures beside it, is a region too; null for
 * notes and headings.
 */
function unlisted(
  sheet: Sheet,
  view: View,
  line: number,
  lane: number,
  cell: TextCell,
  lastLine: number | undefined
): RegionKind | null {
  if (lastLine !== line - 1 || cell.key.length > 8 || /[\d:：。，,“”()]/.test(cell.key))
    return null;
  const end = view.transposed ? sheet.used.bottom : sheet.used.right;
  for (let beside = lane + 1; beside <= end; beside++)
    if (numberOf(view.at(line, beside)) !== null) return "region";
  return null;
}
