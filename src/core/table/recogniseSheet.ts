import type { Area } from "../grid/grid";
import { overlaps } from "../grid/overlaps";
import type { Sheet } from "../grid/sheet";
import { findChecklists } from "./checklist/findChecklists";
import { findFunding } from "./funding/findFunding";
import { findSchools } from "./schools/findSchools";
import type { TableModel } from "./tableModel";

/** The kinds in the order in which they are looked for; each leaves the areas of those before it alone. */
const KINDS: readonly ((sheet: Sheet, taken: readonly Area[]) => TableModel[])[] = [
  findSchools,
  findChecklists,
  findFunding,
];

/** All tables of a sheet, top to bottom, then left to right; [] when it holds none that the program knows. */
export function recogniseSheet(sheet: Sheet): TableModel[] {
  const found: TableModel[] = [];
  for (const find of KINDS) {
    const taken = found.map(({ area }) => area);
    found.push(
      ...find(sheet, taken).filter(({ area }) => !taken.some((other) => overlaps(area, other)))
    );
  }
  return found.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}
