import type { Sheet } from "../grid/sheet";
import { highlightChecklist } from "../table/checklist/highlight";
import { reportChecklist } from "../table/checklist/report";
import { highlightFunding } from "../table/funding/highlight";
import { reportFunding } from "../table/funding/report";
import { highlightSchools } from "../table/schools/highlight";
import { reportSchools } from "../table/schools/report";
import { reportStatistics } from "../table/statistics/report";
import { highlightTargets } from "../table/targets/highlight";
import { reportTargets } from "../table/targets/report";
import type { TableModel } from "../table/tableModel";
import type { TableReport } from "./checkReport";
import type { Highlight } from "./highlight";
import { highlightFindings } from "./highlightFindings";

/** One table: what was recognised, what it says, and the conditional formats that flag it. */
export interface ReviewedTable {
  model: TableModel;
  report: TableReport;
  /** Those of findings first: where two meet on a cell, Excel shows the first. */
  highlights: Highlight[];
}

/** Computes and audits one recognised table. `sheet` is the one that it was recognised on. */
export function reviewTable(sheet: Sheet, model: TableModel): ReviewedTable {
  const { report, highlights } = judge(sheet, model);
  return {
    model,
    report,
    highlights: [...highlightFindings(sheet, report.findings), ...highlights],
  };
}

function judge(sheet: Sheet, model: TableModel): Pick<ReviewedTable, "report" | "highlights"> {
  switch (model.kind) {
    case "checklist":
      return { report: reportChecklist(sheet, model), highlights: highlightChecklist(model) };
    case "funding":
      return { report: reportFunding(model), highlights: highlightFunding(model) };
    case "schools":
      return { report: reportSchools(model), highlights: highlightSchools(model) };
    case "statistics":
      return { report: reportStatistics(model), highlights: [] };
    case "targets":
      return { report: reportTargets(model), highlights: highlightTargets(sheet, model) };
  }
}
