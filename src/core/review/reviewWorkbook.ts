import { textOf } from "../cell/textOf";
import { areaAddress, parseAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import { readSheet } from "../grid/readSheet";
import type { Sheet } from "../grid/sheet";
import { assessChecklist } from "../table/checklist/assess";
import { auditChecklist } from "../table/checklist/audit";
import { findChecklists } from "../table/checklist/findChecklists";
import { highlightChecklist } from "../table/checklist/highlight";
import type { ChecklistModel } from "../table/checklist/model";
import { assessFunding } from "../table/funding/assess";
import { auditFunding } from "../table/funding/audit";
import { findFunding } from "../table/funding/findFunding";
import { highlightFunding } from "../table/funding/highlight";
import type { FundingModel } from "../table/funding/model";
import type { ChecklistReport, FundingReport, TableReport } from "./checkReport";
import type { Highlight } from "./highlight";
import { highlightFindings } from "./highlightFindings";

/** Everything the program has to say about one workbook; plain data. */
export interface Review {
  /** Recognised tables in sheet order, several a sheet where there are several. */
  tables: TableReport[];
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
  const review: Review = { tables: [], unrecognised: [], highlights: [] };
  for (const grid of grids) {
    const sheet = readSheet(grid);
    const checklists = findChecklists(sheet);
    for (const model of checklists) {
      const report = reportChecklist(sheet, model);
      review.tables.push(report);
      review.highlights.push(
        ...highlightChecklist(model),
        ...highlightFindings(sheet, report.findings)
      );
    }
    const funding = findFunding(
      sheet,
      checklists.map(({ area }) => area)
    );
    for (const model of funding) {
      const report = reportFunding(model);
      review.tables.push(report);
      review.highlights.push(
        ...highlightFunding(model),
        ...highlightFindings(sheet, report.findings)
      );
    }
    if (checklists.length + funding.length === 0) review.unrecognised.push(grid.sheet);
  }
  return review;
}

function reportChecklist(sheet: Sheet, model: ChecklistModel): ChecklistReport {
  const shown = (cell: string) => {
    const { row, column } = parseAddress(cell);
    return textOf(sheet.seen(row, column));
  };
  return {
    kind: "checklist",
    sheet: model.sheet,
    title: model.title,
    range: areaAddress(model.area),
    findings: auditChecklist(model, shown),
    legend: model.legend.map(({ mark, status, source }) => ({ mark, status, source })),
    indicators: model.indicators.map(({ name, path, excluded }) => ({ name, path, excluded })),
    regions: assessChecklist(model),
  };
}

function reportFunding(model: FundingModel): FundingReport {
  return {
    kind: "funding",
    sheet: model.sheet,
    title: model.title,
    range: areaAddress(model.area),
    findings: auditFunding(model),
    benchmark: model.benchmark,
    stages: assessFunding(model),
  };
}
