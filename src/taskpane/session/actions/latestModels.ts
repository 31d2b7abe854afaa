import { pairWithin } from "../../../core/compare/pairWithin";
import { tableDate } from "../../../core/compare/tableDate";
import type { Grid } from "../../../core/sheet/grid";
import type { TableModel } from "../../../core/kind/tableModel";

/** The tables of a workbook without the earlier dates of a checklist that it holds at several. */
export function latestModels(models: readonly TableModel[], grids: readonly Grid[]): TableModel[] {
  const checklists = models.filter((model) => model.kind === "checklist");
  const pairs = pairWithin(
    checklists.map((model) => {
      const grid = grids.find(({ sheet }) => sheet === model.sheet);
      return { model, date: tableDate(model, { grid }) };
    })
  );
  const earlier = new Set<TableModel | undefined>(pairs.map(({ before }) => checklists[before]));
  return models.filter((model) => !earlier.has(model));
}
