import type { Grid } from "../../../src/core/sheet/grid";
import type { ChecklistReport } from "../../../src/core/finding/checkReport";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";

/** The one checklist of a sheet; throws where there is none, or more. */
export function onlyChecklist(grid: Grid): ChecklistReport {
  const { tables } = reviewWorkbook([grid]);
  const [table] = tables;
  if (tables.length !== 1 || table?.kind !== "checklist")
    throw new Error(
      `expected one checklist, found ${tables.map(({ kind }) => kind).join(", ") || "nothing"}`
    );
  return table;
}
