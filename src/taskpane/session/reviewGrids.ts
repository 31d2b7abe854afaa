import type { Corrections } from "../../core/correction/corrections";
import type { Grid } from "../../core/sheet/grid";
import type { SheetReview } from "../../core/review/reviewSheet";
import { breathe } from "./breathe";
import type { Core } from "./loadCore";

/** Longest time without letting the browser draw, milliseconds. */
const LONGEST_STRETCH = 40;

/**
 * Reviews sheet by sheet and lets the browser draw in between, so that the pane answers while 60 sheets are judged.
 * `onProgress` is told sheets done and in all; a signal that is aborted makes it reject.
 */
export async function reviewGrids(
  { reviewSheet }: Core,
  grids: readonly Grid[],
  corrections: Corrections,
  onProgress: (done: number, all: number) => void,
  signal: AbortSignal
): Promise<SheetReview[]> {
  const reviews: SheetReview[] = [];
  let since = performance.now();
  for (const grid of grids) {
    reviews.push(reviewSheet(grid, corrections));
    if (performance.now() - since < LONGEST_STRETCH) continue;
    onProgress(reviews.length, grids.length);
    await breathe();
    if (signal.aborted) throw new Error("cancelled");
    since = performance.now();
  }
  return reviews;
}
