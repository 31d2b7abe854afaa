import { numberOf } from "../../cell/numberOf";
import type { TextCell } from "../../cell/cellValue";
import type { Area } from "../../area/area";
import { inArea } from "../../area/inArea";
import type { Sheet } from "../../sheet/sheet";
import type { View } from "../../sheet/view";
import { regionKind, type RegionKind } from "../../region/regionKind";
import { regionName } from "../../region/regionName";

/** Lines without a name that a list of regions may span: blank rows, "其中：". */
const LONGEST_GAP = 2;

/** A lane with the names of regions, totals and benchmarks, one a line. */
export interface RegionList {
  lane: number;
  entries: RegionEntry[];
  /** Further runs of the very same names under the first, as where each school stage has its own block. */
  repeats: RegionEntry[][];
}

/** The last line of a list, its repeats included. */
export function lastLineOf({ entries, repeats }: RegionList): number {
  return (repeats.at(-1) ?? entries).at(-1)?.line ?? 0;
}

export interface RegionEntry {
  line: number;
  name: string;
  kind: RegionKind;
}

/**
 * Finds the lists of regions that run down a view, lane by lane: at least two names of places, one of them a
 * region or a city, without more than two other lines between them, and no header. Cells in `taken` belong to
 * other tables.
 */
export function findRegionLists(sheet: Sheet, view: View, taken: readonly Area[]): RegionList[] {
  return namesByLane(sheet, view, taken).flatMap(([lane, names]) => {
    const lists: RegionList[] = [];
    for (const { entries, headed } of runsOf(sheet, view, lane, names)) {
      const before = lists.at(-1);
      if (before !== undefined && !headed && repeats(before, entries)) before.repeats.push(entries);
      else lists.push({ lane, entries, repeats: [] });
    }
    return lists.filter(
      ({ entries }) =>
        entries.length >= 2 && entries.some(({ kind }) => kind === "region" || kind === "city")
    );
  });
}

/** Names without a break between them; `headed` when a header or a title stands over them. */
interface Run {
  entries: RegionEntry[];
  headed: boolean;
}

/** The runs of names in one lane: a header, a wide gap, or the first name come again ends a run. */
function runsOf(sheet: Sheet, view: View, lane: number, names: readonly Name[]): Run[] {
  const runs: Run[] = [];
  let run: Run = { entries: [], headed: true };
  for (const { line, cell } of names) {
    const last = run.entries.at(-1)?.line;
    const kind = regionKind(cell.key) ?? unlisted(sheet, view, line, lane, cell, last);
    const heading = kind === null && isHeading(sheet, view, line, lane);
    const apart = last !== undefined && line - last > LONGEST_GAP + 1;
    const again =
      run.entries.length > 1 && regionName(cell.text) === regionName(run.entries[0]?.name ?? "");
    if (heading || (kind !== null && (apart || again))) {
      runs.push(run);
      run = { entries: [], headed: heading || apart };
    }
    if (kind !== null) run.entries.push({ line, name: cell.text, kind });
  }
  return [...runs, run].filter(({ entries }) => entries.length > 0);
}

/** Whether a run holds the names of the list before it, in the same order, right under it. */
function repeats(list: RegionList, run: readonly RegionEntry[]): boolean {
  const { entries } = list;
  const end = lastLineOf(list);
  return (
    entries.length > 1 &&
    entries.length === run.length &&
    (run[0]?.line ?? Infinity) - end <= LONGEST_GAP + 1 &&
    run.every(({ name }, k) => regionName(name) === regionName(entries[k]?.name ?? ""))
  );
}

/** Whether a line of words without any figure, a title or a header, stands between two names. */
function isHeading(sheet: Sheet, view: View, line: number, lane: number): boolean {
  const end = view.transposed ? sheet.used.bottom : sheet.used.right;
  let texts = 0;
  for (let beside = lane; beside <= end; beside++) {
    const cell = view.at(line, beside);
    if (numberOf(cell) !== null) return false;
    if (cell.kind === "text") texts++;
  }
  const own = view.at(line, lane);
  return texts > 1 || (own.kind === "text" && own.key.length > 10);
}

interface Name {
  line: number;
  cell: TextCell;
}

function namesByLane(
  sheet: Sheet,
  view: View,
  taken: readonly Area[]
): [lane: number, names: Name[]][] {
  const lanes = new Map<number, Name[]>();
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
