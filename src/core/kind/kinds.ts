import type { Area } from "../area/area";
import { overlaps } from "../area/overlaps";
import type { Sheet } from "../sheet/sheet";
import { findChecklists } from "./checklist/findChecklists";
import { framesOf } from "../frame/framesOf";
import { findFunding } from "./funding/findFunding";
import { NO_HINTS, type Hints } from "../frame/hints";
import { findSchools } from "./schools/findSchools";
import { findStatistics } from "./statistics/findStatistics";
import type { TableModel } from "./tableModel";
import { findTargets } from "./targets/findTargets";

/** Finds the tables of one kind on a sheet; areas in `taken` belong to tables already found. */
type Find = (sheet: Sheet, taken: readonly Area[], hints?: Hints) => TableModel[];

/** The kinds in the order in which they are looked for; each leaves the areas of those before it alone. */
const KINDS: Readonly<Record<TableModel["kind"], Find>> = {
  schools: (sheet, _taken, hints) => findSchools(sheet, framesOf(sheet), hints),
  checklist: (sheet, _taken, hints) => findChecklists(sheet, framesOf(sheet), hints),
  funding: (sheet, _taken, hints) => findFunding(sheet, framesOf(sheet), hints),
  targets: (sheet, _taken, hints) => findTargets(framesOf(sheet), hints),
  statistics: (sheet, taken) => findStatistics(framesOf(sheet), taken),
};

/** All tables of a sheet, top to bottom, then left to right; [] when it holds none that the program knows. */
export function recogniseSheet(sheet: Sheet): TableModel[] {
  const found: TableModel[] = [];
  for (const find of Object.values(KINDS)) {
    const taken = found.map(({ area }) => area);
    found.push(
      ...find(sheet, taken).filter(
        (table) => !taken.some((other) => overlaps(table.area, other)) && !areTargets(sheet, table)
      )
    );
  }
  return found.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
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
  return KINDS[kind](sheet, [], hints);
}

/** Why a sheet without a table that the program knows was not taken, where it looks like one: a sentence in Chinese; '' else. */
export function whyNotTaken(sheet: Sheet): string {
  const doubts: string[] = [];
  const frames = framesOf(sheet);
  findSchools(sheet, frames, NO_HINTS, doubts);
  findChecklists(sheet, frames, NO_HINTS, doubts);
  findFunding(sheet, frames, NO_HINTS, doubts);
  findTargets(frames, NO_HINTS, doubts);
  return doubts.join("");
}
