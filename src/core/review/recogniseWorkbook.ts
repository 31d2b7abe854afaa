import { areaAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import { readSheet } from "../grid/readSheet";
import { isReport } from "../report/isReport";
import { findChecklists } from "../table/checklist/findChecklists";
import type { ChecklistModel } from "../table/checklist/model";
import { findFunding } from "../table/funding/findFunding";
import type { FundingModel } from "../table/funding/model";

/** What was recognised, by kind, in workbook order; for whoever needs the cells behind the figures of a review. */
export interface Recognised {
  checklists: ChecklistModel[];
  funding: FundingModel[];
}

/** The tables of every sheet as `reviewWorkbook` recognises them; no grids give none. */
export function recogniseWorkbook(grids: readonly Grid[]): Recognised {
  const all: Recognised = { checklists: [], funding: [] };
  for (const grid of grids) {
    if (isReport(grid)) continue;
    const sheet = readSheet(grid);
    const checklists = findChecklists(sheet);
    const taken = checklists.map(({ area }) => area);
    all.checklists.push(...checklists);
    all.funding.push(...findFunding(sheet, taken));
  }
  return all;
}

/** Where a table stands, as people say it: 优质均衡!A2:L34. */
export function placeOf({ sheet, area }: ChecklistModel | FundingModel): string {
  return `${sheet}!${areaAddress(area)}`;
}
