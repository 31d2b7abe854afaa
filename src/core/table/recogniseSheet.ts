import type { Area } from "../grid/grid";
import type { Sheet } from "../grid/sheet";
import { findChecklists } from "./checklist/findChecklists";
import { findFunding } from "./funding/findFunding";
import type { TableModel } from "./tableModel";

/** The kinds in the order in which they are looked for; each leaves the areas of those before it alone. */
const KINDS: readonly ((sheet: Sheet, taken: readonly Area[]) => TableModel[])[] = [
  findChecklists,
  findFunding,
];

/** All tables of a sheet, top to bottom, then left to right; [] when it holds none that the program knows. */
export function recogniseSheet(sheet: Sheet): TableModel[] {
  const found: TableModel[] = [];
  for (const find of KINDS)
    found.push(
      ...find(
        sheet,
        found.map(({ area }) => area)
      )
    );
  return found.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}
