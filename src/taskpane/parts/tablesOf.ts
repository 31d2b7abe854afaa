import type { ChecklistReport, FundingReport } from "../../core/review/checkReport";
import type { Review } from "../../core/review/reviewWorkbook";
import type { ChecklistModel } from "../../core/table/checklist/model";
import type { FundingModel } from "../../core/table/funding/model";

/** A table with the cells behind its figures. */
export interface ChecklistTable {
  report: ChecklistReport;
  model: ChecklistModel;
}
export interface FundingTable {
  report: FundingReport;
  model: FundingModel;
}

/** The checklists of a review, in its order. */
export function checklistsOf({ tables, models }: Review): ChecklistTable[] {
  return tables.flatMap((report, k) => {
    const model = models[k];
    return report.kind === "checklist" && model?.kind === "checklist" ? [{ report, model }] : [];
  });
}

/** The funding tables of a review, in its order. */
export function fundingOf({ tables, models }: Review): FundingTable[] {
  return tables.flatMap((report, k) => {
    const model = models[k];
    return report.kind === "funding" && model?.kind === "funding" ? [{ report, model }] : [];
  });
}
