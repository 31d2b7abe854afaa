import type { Review } from "../../src/core/review/reviewWorkbook";
import { expectedColours } from "./expectedColours";
import type { ShownCells } from "./shownColours";

/**
 * Where the colours shown on a sheet are not those that the review calls for, a line a cell. A cell that is not shown, under a
 * merged one or behind the last one of the page, is not asked about where it is to have no colour.
 */
export function colourDifferences(review: Review, sheet: string, shown: ShownCells): string[] {
  const { cells, oneOf } = expectedColours(review, sheet);
  const free = new Set(oneOf.flat());
  const wrong: string[] = [];
  for (const [cell, styles] of cells) {
    const style = shown.get(cell) ?? null;
    if (style === null || (!styles.has(style) && !free.has(cell)))
      wrong.push(`${cell}: ${style ?? "no colour"} instead of ${[...styles].join(" or ")}`);
  }
  for (const group of oneOf) {
    const coloured = group.filter((cell) => shown.get(cell));
    if (coloured.length === 0) wrong.push(`${group.join(", ")}: no colour on any`);
  }
  for (const [cell, style] of shown)
    if (style !== null && !cells.has(cell) && !free.has(cell))
      wrong.push(`${cell}: ${style} uncalled for`);
  return wrong;
}
