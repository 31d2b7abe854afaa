import type { Grid } from "../grid/grid";
import { readSheet } from "../grid/readSheet";
import { isReport } from "../report/isReport";
import { recogniseSheet } from "../table/recogniseSheet";
import { reviewTable, type ReviewedTable } from "./reviewTable";

/** Everything the program has to say about one sheet; plain data. */
export interface SheetReview {
  sheet: string;
  /** Top to bottom, then left to right; [] for a sheet that is not the program's to judge. */
  tables: ReviewedTable[];
}

/** Recognises, computes and audits one sheet; a report that the program wrote itself gives no tables. */
export function reviewSheet(grid: Grid): SheetReview {
  if (isReport(grid)) return { sheet: grid.sheet, tables: [] };
  const sheet = readSheet(grid);
  return {
    sheet: grid.sheet,
    tables: recogniseSheet(sheet).map((model) => reviewTable(sheet, model)),
  };
}
