import type { Grid } from "../grid/grid";
import type { TableModel } from "../table/tableModel";
import type { TableReport } from "./checkReport";
import { combineReviews } from "./combineReviews";
import type { Highlight } from "./highlight";
import { reviewSheet } from "./reviewSheet";

/** Everything the program has to say about one workbook; plain data. */
export interface Review {
  /** Recognised tables in sheet order, several a sheet where there are several. */
  tables: TableReport[];
  /** What was recognised, one a table, in the same order: the cells behind the figures. */
  models: TableModel[];
  /** Names of sheets that hold no table the program knows, in workbook order. */
  unrecognised: string[];
  /** Conditional formats that flag what is unmet, short or doubtful; none for unrecognised sheets. */
  highlights: Highlight[];
}

/**
 * Recognises, computes and audits every sheet of a workbook.
 * An empty list of grids gives an empty review.
 */
export function reviewWorkbook(grids: readonly Grid[]): Review {
  return combineReviews(grids.map(reviewSheet));
}
