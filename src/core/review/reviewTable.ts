import { parseAddress } from "../area/address";
import { PENDING } from "../cell/pending";
import type { Sheet } from "../sheet/sheet";
import { highlightChecklist } from "../kind/checklist/highlight";
import { reportChecklist } from "../kind/checklist/report";
import { highlightFunding } from "../kind/funding/highlight";
import { reportFunding } from "../kind/funding/report";
import { highlightSchools } from "../kind/schools/highlight";
import { reportSchools } from "../kind/schools/report";
import { reportStatistics } from "../kind/statistics/report";
import { highlightTargets } from "../kind/targets/highlight";
import { reportTargets } from "../kind/targets/report";
import type { TableModel } from "../kind/tableModel";
import type { TableReport } from "../finding/checkReport";
import type { Highlight } from "../finding/highlight";
import { highlightFindings } from "../finding/highlightFindings";

/** One table: what was recognised, what it says, and the conditional formats that flag it. */
export interface ReviewedTable {
  model: TableModel;
  report: TableReport;
  /** Those of findings first: where two meet on a cell, Excel shows the first. */
  highlights: Highlight[];
}

/** Computes and audits one recognised table. `sheet` is the one that it was recognised on. */
export function reviewTable(sheet: Sheet, model: TableModel): ReviewedTable {
  const { report: whole, highlights } = judge(sheet, model);
  const report = { ...whole, findings: whole.findings.filter(({ cell }) => isThere(sheet, cell)) };
  return {
    model,
    report,
    highlights: [...highlightFindings(sheet, report.findings), ...highlights],
  };
}

/** Whether a cell has its value: of one that is not calculated yet nobody knows whether anything is wrong with it. */
function isThere(sheet: Sheet, cell: string): boolean {
  const { row, column } = parseAddress(cell);
  const value = sheet.at(row, column);
  return value.kind !== "error" || value.code !== PENDING;
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
