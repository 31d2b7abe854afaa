import { textOf } from "../cell/textOf";
import { areaAddress, parseAddress } from "../grid/address";
import type { Area, Grid } from "../grid/grid";
import { readSheet } from "../grid/readSheet";
import type { Sheet } from "../grid/sheet";
import { isReport } from "../report/isReport";
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
    const tables = isReport(grid) ? [] : reviewSheet(readSheet(grid));
    for (const { report, highlights } of tables) {
      review.tables.push(report);
      review.highlights.push(...highlights);
    }
    if (tables.length === 0) review.unrecognised.push(grid.sheet);
  }
  return review;
}

interface ReviewedTable {
  area: Area;
  report: TableReport;
  /** Those of findings first: where two meet on a cell, Excel shows the first. */
  highlights: Highlight[];
}

/** The tables of one sheet, top to bottom, then left to right. */
function reviewSheet(sheet: Sheet): ReviewedTable[] {
  const checklists = findChecklists(sheet).map((model): ReviewedTable => {
    const report = reportChecklist(sheet, model);
    const highlights = highlightFindings(sheet, report.findings);
    return { area: model.area, report, highlights: [...highlights, ...highlightChecklist(model)] };
  });
  const taken = checklists.map(({ area }) => area);
  const funding = findFunding(sheet, taken).map((model): ReviewedTable => {
    const report = reportFunding(model);
    const highlights = highlightFindings(sheet, report.findings);
    return { area: model.area, report, highlights: [...highlights, ...highlightFunding(model)] };
  });
  return [...checklists, ...funding].sort(
    (a, b) => a.area.top - b.area.top || a.area.left - b.area.left
  );
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
