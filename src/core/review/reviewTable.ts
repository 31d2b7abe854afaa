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
import type { Finding, TableReport } from "../finding/checkReport";
import type { Highlight } from "../finding/highlight";
import { highlightFindings } from "../finding/highlightFindings";

/** One table: what was recognised, what it says, and the conditional formats that flag it. */
export interface ReviewedTable {
  model: TableModel;
  report: TableReport;
  /** Those of findings first: where two meet on a cell, Excel shows the first. */
  highlights: Highlight[];
}

/**
 * Computes and audits one recognised table. `sheet` is the one that it was recognised on; findings that `isSettled` says
 * are settled are neither listed nor flagged.
 */
export function reviewTable(
  sheet: Sheet,
  model: TableModel,
  isSettled: (finding: Finding) => boolean
): ReviewedTable {
  const whole = reportTable(sheet, model);
  const all = { ...whole, findings: whole.findings.filter(({ cell }) => isThere(sheet, cell)) };
  const findings = all.findings.filter((finding) => !isSettled(finding));
  const settled = all.findings.filter((finding) => !findings.includes(finding));
  return {
    model,
    report: { ...all, findings },
    highlights: highlightTable(sheet, model, findings, settled),
  };
}

/** Whether a cell has its value: of one that is not calculated yet nobody knows whether anything is wrong with it. */
function isThere(sheet: Sheet, cell: string): boolean {
  const { row, column } = parseAddress(cell);
  const value = sheet.at(row, column);
  return value.kind !== "error" || value.code !== PENDING;
}

function reportTable(sheet: Sheet, model: TableModel): TableReport {
  switch (model.kind) {
    case "checklist":
      return reportChecklist(sheet, model);
    case "funding":
      return reportFunding(model);
    case "schools":
      return reportSchools(model);
    case "statistics":
      return reportStatistics(model);
    case "targets":
      return reportTargets(model);
  }
}

function highlightTable(
  sheet: Sheet,
  model: TableModel,
  findings: readonly Finding[],
  settled: readonly Finding[]
): Highlight[] {
  const doubted = () => highlightFindings(sheet, findings);
  switch (model.kind) {
    case "checklist":
      return highlightChecklist(sheet, model, findings, settled);
    case "funding":
      return [...doubted(), ...highlightFunding(model)];
    case "schools":
      return [...doubted(), ...highlightSchools(model)];
    case "statistics":
      return doubted();
    case "targets":
      return [...doubted(), ...highlightTargets(sheet, model)];
  }
}
