import type { Review } from "./reviewWorkbook";
import type { SheetReview } from "./reviewSheet";

/** The review of a workbook from those of its sheets, in their order; no sheets give an empty review. */
export function combineReviews(sheets: readonly SheetReview[]): Review {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return {
    tables: tables.map(({ report }) => report),
    models: tables.map(({ model }) => model),
    unrecognised: sheets.filter((one) => one.tables.length === 0).map(({ sheet }) => sheet),
    highlights: tables.flatMap(({ highlights }) => highlights),
  };
}
