import type { ChecklistReport, FundingReport } from "../../core/finding/checkReport";
import type { Review } from "../../core/review/reviewWorkbook";
import type { StudentNeed } from "../../core/correction/studentNeeds";
import type { StudentNumbers } from "../../core/correction/corrections";
import type { ChecklistModel } from "../../core/kind/checklist/model";
import type { FundingModel } from "../../core/kind/funding/model";

/** A table with the cells behind its figures. */
export interface ChecklistTable {
  report: ChecklistReport;
  model: ChecklistModel;
}
export interface FundingTable {
  report: FundingReport;
  model: FundingModel;
  /** Numbers of students that the user gave for it, null without; and the need that follows from them. */
  students: StudentNumbers | null;
  needs: readonly StudentNeed[];
}

/** The checklists of a review, in its order. */
export function checklistsOf({ tables, models }: Review): ChecklistTable[] {
  return tables.flatMap((report, k) => {
    const model = models[k];
    return report.kind === "checklist" && model?.kind === "checklist" ? [{ report, model }] : [];
  });
}

/** The funding tables of a review, in its order. */
export function fundingOf({ tables, models, corrected, studentNeeds }: Review): FundingTable[] {
  return tables.flatMap((report, k) => {
    const model = models[k];
    if (report.kind !== "funding" || model?.kind !== "funding") return [];
    const students = corrected[k]?.students ?? null;
    return [{ report, model, students, needs: studentNeeds[k] ?? [] }];
  });
}
