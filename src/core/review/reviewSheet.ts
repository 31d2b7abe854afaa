import { correctSheet, type CorrectionNow } from "../correction/correctSheet";
import { NO_CORRECTIONS, type Corrections, type TableCorrection } from "../correction/corrections";
import { studentNeeds, type StudentNeed } from "../correction/studentNeeds";
import type { Grid } from "../sheet/grid";
import { readSheet } from "../sheet/readSheet";
import { isReport } from "./isReport";
import { recogniseSheet, whyNotTaken } from "../kind/kinds";
import { reviewTable, type ReviewedTable } from "./reviewTable";

/** Everything the program has to say about one sheet; plain data. */
export interface SheetReview {
  sheet: string;
  /** Top to bottom, then left to right; [] for a sheet that is not the program's to judge. */
  tables: CorrectedReview[];
  /** The corrections of this sheet, their ranges moved along with their tables, and which were applied. */
  corrections: CorrectionNow[];
  /** Why a sheet that looks like a table of ours has none: a sentence in Chinese; '' where it does not, or has one. */
  notTaken: string;
}

/** One table with what the user put right in it. */
export interface CorrectedReview extends ReviewedTable {
  /** null where the user corrected nothing. */
  correction: TableCorrection | null;
  /** 应增经费 by the user's numbers of students; [] where none were given. */
  studentNeeds: StudentNeed[];
}

/**
 * Recognises, computes and audits one sheet with the user's corrections of it; a report that the program wrote itself
 * gives no tables.
 */
export function reviewSheet(grid: Grid, corrections: Corrections = NO_CORRECTIONS): SheetReview {
  if (isReport(grid)) {
    const own = corrections.tables.filter(({ sheet }) => sheet === grid.sheet);
    const kept = own.map((correction) => ({ correction, applied: false }));
    return { sheet: grid.sheet, tables: [], corrections: kept, notTaken: "" };
  }
  const sheet = readSheet(grid);
  const corrected = correctSheet(grid, sheet, recogniseSheet(sheet), corrections.tables);
  return {
    sheet: grid.sheet,
    tables: corrected.tables.map(({ model, correction }) =>
      withStudents(reviewTable(sheet, model), correction)
    ),
    corrections: corrected.corrections,
    notTaken: corrected.tables.length === 0 ? whyNotTaken(sheet) : "",
  };
}

function withStudents(
  reviewed: ReviewedTable,
  correction: TableCorrection | null
): CorrectedReview {
  const { report, model } = reviewed;
  const table = { ...reviewed, correction, studentNeeds: [] };
  if (!correction?.students || report.kind !== "funding" || model.kind !== "funding") return table;
  const { report: completed, needs } = studentNeeds(report, model, correction.students);
  return { ...table, report: completed, studentNeeds: needs };
}
