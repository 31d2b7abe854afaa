import { flagSummary } from "../core/review/flagSummary";
import { reviewWorkbook } from "../core/review/reviewWorkbook";
import { tellPane } from "../excel/paneChannel";
import { flagWorkbook } from "../excel/flagWorkbook";
import { missingFeatures } from "../excel/missingFeatures";
import type { CommandResult } from "./commandResult";

/** 标注未达标: flags the whole workbook, with the corrections that it keeps; rejects with a HostError. */
export async function flagCommand(): Promise<CommandResult> {
  let unreadable = 0;
  const onUnreadable = (rules: number) => void (unreadable = rules);
  const review = await flagWorkbook(reviewWorkbook, { onUnreadable });
  tellPane({ kind: "flags" });
  if (review.tables.length === 0) return { kind: "nothingFound" };
  return {
    kind: "flagged",
    ...flagSummary(review),
    notApplied: review.notApplied.length,
    unreadable,
    missing: missingFeatures().filter((feature) => feature === "mergedAreas"),
  };
}
