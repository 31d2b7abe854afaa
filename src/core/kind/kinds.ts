import type { Area } from "../area/area";
import { overlaps } from "../area/overlaps";
import type { Sheet } from "../sheet/sheet";
import { findChecklists } from "./checklist/findChecklists";
import { framesOf } from "../frame/framesOf";
import type { TableFrame } from "../frame/tableFrame";
import { findFunding } from "./funding/findFunding";
import { NO_HINTS, type Hints } from "../frame/hints";
import { findSchools } from "./schools/findSchools";
import { findStatistics } from "./statistics/findStatistics";
import type { TableModel } from "./tableModel";
import { withoutRemarks } from "../frame/withoutRemarks";
import { findTargets } from "./targets/findTargets";

/** What finding the tables of one kind is given. */
interface Finding {
  frames: readonly TableFrame[];
  /** Areas of tables already found. */
  taken: readonly Area[];
  hints: Hints;
  /** Takes a sentence for each table that looks like one of the kind and was not taken. */
  doubts: string[];
}

type Find = (sheet: Sheet, how: Finding) => TableModel[];

/** The kinds in the order in which they are looked for; each leaves the areas of those before it alone. */
const KINDS: Readonly<Record<TableModel["kind"], Find>> = {
  schools: (sheet, { frames, hints, doubts }) => findSchools(sheet, frames, hints, doubts),
  checklist: (sheet, { frames, hints, doubts }) => findChecklists(sheet, frames, hints, doubts),
  funding: (sheet, { frames, hints, doubts }) => findFunding(sheet, frames, hints, doubts),
  targets: (_sheet, { frames, hints, doubts }) => findTargets(frames, hints, doubts),
  statistics: (_sheet, { frames, taken, doubts }) => findStatistics(frames, taken, doubts),
};

/**
 * All tables of a sheet, top to bottom, then left to right; [] when it holds none that the program knows. `doubts` gets a
 * sentence in Chinese for each table that looks like one of a kind and was not taken as one.
 */
export function recogniseSheet(sheet: Sheet, doubts: string[] = []): TableModel[] {
  const frames = framesOf(sheet);
  const found: TableModel[] = [];
  for (const find of Object.values(KINDS)) {
    const taken = found.map(({ area }) => area);
    const left = frames.filter(({ area }) => !taken.some((other) => isInside(area, other)));
    found.push(
      ...find(sheet, { frames: left, taken, hints: NO_HINTS, doubts }).filter(
        (table) => !taken.some((other) => overlaps(table.area, other)) && !areTargets(sheet, table)
      )
    );
  }
  return found.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

function isInside(area: Area, other: Area): boolean {
  return (
    area.top >= other.top &&
    area.bottom <= other.bottom &&
    area.left >= other.left &&
    area.right <= other.right
  );
}

/**
 * Whether a table of verdicts on one region prints figure and target beside each: the verdict follows from them, and the table
 * is one of targets.
 */
function areTargets(sheet: Sheet, table: TableModel): boolean {
  if (table.kind !== "checklist" || table.regions.length !== 1) return false;
  return findTargets(framesOf(sheet)).some(
    ({ area, rows }) =>
      overlaps(area, table.area) &&
      rows.every(({ parts }) =>
        parts.every(({ value, target }) => value !== null && target !== null)
      )
  );
}

/** The tables of one kind on a sheet, read with what the user said of one of them; [] when there is none. */
export function recogniseAs(
  sheet: Sheet,
  kind: TableModel["kind"],
  hints: Hints = NO_HINTS
): TableModel[] {
  const frames = withoutRemarks(framesOf(sheet), hints.remarks);
  return KINDS[kind](sheet, { frames, taken: [], hints, doubts: [] });
}
