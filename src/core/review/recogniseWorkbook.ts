import { correctSheet } from "../correction/correctSheet";
import { NO_CORRECTIONS, type Corrections } from "../correction/corrections";
import { followSheets } from "../correction/followSheets";
import { areaAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import { readSheet } from "../grid/readSheet";
import { isReport } from "../report/isReport";
import type { ChecklistModel } from "../table/checklist/model";
import type { FundingModel } from "../table/funding/model";
import { recogniseSheet } from "../table/recogniseSheet";
import type { TableModel } from "../table/tableModel";

/** What was recognised, by kind, in workbook order; for whoever needs the cells behind the figures of a review. */
export interface Recognised {
  checklists: ChecklistModel[];
  funding: FundingModel[];
}

/** The tables of every sheet as `reviewWorkbook` recognises them with these corrections; no grids give none. */
export function recogniseWorkbook(
  grids: readonly Grid[],
  corrections: Corrections = NO_CORRECTIONS
): Recognised {
  const { tables } = followSheets(grids, corrections);
  const all = grids.flatMap((grid) => {
    if (isReport(grid)) return [];
    const sheet = readSheet(grid);
    const corrected = correctSheet(grid, sheet, recogniseSheet(sheet), tables);
    return corrected.tables.map(({ model }) => model);
  });
  return {
    checklists: all.filter((model) => model.kind === "checklist"),
    funding: all.filter((model) => model.kind === "funding"),
  };
}

/** Where a table stands, as people say it: 优质均衡!A2:L34. */
export function placeOf({ sheet, area }: Pick<TableModel, "sheet" | "area">): string {
  return `${sheet}!${areaAddress(area)}`;
}
