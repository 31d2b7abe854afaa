import type { Grid } from "../../src/core/sheet/grid";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import type { ChecklistModel } from "../../src/core/kind/checklist/model";

/** The one checklist of a sheet; throws where there is none, or more. */
export function checklistModel(grid: Grid): ChecklistModel {
  const { models } = reviewWorkbook([grid]);
  const [model] = models;
  if (models.length !== 1 || model?.kind !== "checklist")
    throw new Error(`expected one checklist, found ${models.map(({ kind }) => kind).join(", ")}`);
  return model;
}
