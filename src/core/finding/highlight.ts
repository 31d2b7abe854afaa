import type { Area } from "../area/area";

/** What a coloured cell says. */
export type HighlightStyle = "unmet" | "zero" | "shortfall" | "finding";

/**
 * One conditional format to write: a formula over cell areas of one sheet. `formula` starts with "=" and is
 * relative to the top-left cell of `areas[0]`, as Excel wants it; it holds the tag `N("EDU.<style>")`, by
 * which the add-in finds its own rules again. `areas` is never empty and sorted by row, then column; its
 * first cell is the top-left cell of them all.
 */
export interface Highlight {
  sheet: string;
  style: HighlightStyle;
  formula: string;
  areas: readonly Area[];
}
