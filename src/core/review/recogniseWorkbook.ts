import { correctSheet } from "../correction/correctSheet";
import { NO_CORRECTIONS, type Corrections } from "../correction/corrections";
import { followSheets } from "../correction/followSheets";
import { areaAddress } from "../area/address";
import type { Grid } from "../sheet/grid";
import { readSheet } from "../sheet/readSheet";
import { isReport } from "./isReport";
import type { ChecklistModel } from "../kind/checklist/model";
import type { FundingModel } from "../kind/funding/model";
import { recogniseSheet } from "../kind/kinds";
import type { TableModel } from "../kind/tableModel";

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
