import { NO_CORRECTIONS, type Corrections } from "../correction/corrections";
import type { Review } from "./reviewWorkbook";
import type { SheetReview } from "./reviewSheet";

/**
 * The review of a workbook from those of its sheets, in their order; no sheets give an empty review. `corrections` are
 * those that the sheets were reviewed with: those of sheets that are not there are not applied.
 */
export function combineReviews(
  sheets: readonly SheetReview[],
  corrections: Corrections = NO_CORRECTIONS
): Review {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const names = new Set(sheets.map(({ sheet }) => sheet));
  const lost = corrections.tables.filter(({ sheet }) => !names.has(sheet));
  const now = sheets.flatMap((sheet) => sheet.corrections);
  return {
    tables: tables.map(({ report }) => report),
    models: tables.map(({ model }) => model),
    corrected: tables.map(({ correction }) => correction),
    studentNeeds: tables.map((table) => table.studentNeeds),
    unexplained: tables.map((table) => table.unexplained),
    unrecognised: sheets.flatMap(({ sheet, tables: own, ownReport }) =>
      own.length === 0 && !ownReport ? [sheet] : []
    ),
    notTaken: Object.fromEntries(
      sheets.flatMap(({ sheet, notTaken }) => (notTaken === "" ? [] : [[sheet, notTaken]]))
    ),
    highlights: tables.flatMap(({ highlights }) => highlights),
    settled: sheets.flatMap((sheet) => sheet.settled),
    corrections: { ...corrections, tables: [...now.map(({ correction }) => correction), ...lost] },
    notApplied: [
      ...now.flatMap(({ correction, applied }) => (applied ? [] : [correction])),
      ...lost,
    ],
  };
}
