import type { Corrections } from "../../core/correction/corrections";
import type { SheetReview } from "../../core/review/reviewSheet";
import type { Core } from "./loadCore";
import type { SessionContext } from "./sessionContext";

/** Puts reviews of all sheets, in tab order, in place of those shown; `corrections` are those they were made with. */
export function showSheets(
  { store }: SessionContext,
  { combineReviews, rootCauses }: Core,
  sheets: readonly SheetReview[],
  corrections: Corrections = store.get().review.corrections
): void {
  const review = combineReviews(sheets, corrections);
  store.set({ phase: "ready", sheets, review, causes: rootCauses(review) });
}
