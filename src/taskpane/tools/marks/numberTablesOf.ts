import type { Grid } from "../../../core/sheet/grid";
import { overlaps } from "../../../core/area/overlaps";
import { findNumberTables } from "../../../core/numbersToMarks/findNumberTables";
import type { NumberTable } from "../../../core/numbersToMarks/numberTable";
import { isReport } from "../../../core/review/isReport";
import type { TableModel } from "../../../core/kind/tableModel";

/**
 * Tables of figures that can become marks: those with a criterion first, then those whose criteria the user has to type.
 * Tables recognised as something else and sheets that the program wrote are left alone; totals (statistics) only where no
 * criterion stands with them.
 */
export function numberTablesOf(
  grids: readonly Grid[],
  models: readonly TableModel[]
): NumberTable[] {
  const found = grids.flatMap((grid) => {
    if (isReport(grid)) return [];
    const own = models.filter(({ sheet }) => sheet === grid.sheet);
    const taken = own.flatMap(({ kind, area }) => (kind === "statistics" ? [] : [area]));
    const totals = own.flatMap(({ kind, area }) => (kind === "statistics" ? [area] : []));
    return findNumberTables(grid, taken, true).filter(
      (table) => hasCriterion(table) || !totals.some((area) => overlaps(area, table.area))
    );
  });
  return [...found.filter(hasCriterion), ...found.filter((table) => !hasCriterion(table))];
}

function hasCriterion({ indicators }: NumberTable): boolean {
  return indicators.some(({ criterion }) => criterion !== null);
}
