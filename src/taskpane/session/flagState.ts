import type { PaneState } from "./paneState";

/** How many sheets carry flags, and how many that should have some carry none. */
export function flagState({ flagged, review }: Pick<PaneState, "flagged" | "review">): {
  on: number;
  missing: number;
} {
  const due = new Set(review.highlights.map(({ sheet }) => sheet));
  return { on: flagged.length, missing: [...due].filter((name) => !flagged.includes(name)).length };
}
