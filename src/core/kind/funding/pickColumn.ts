import { normalForm } from "../../cell/normalForm";
import type { Column } from "./columnsOf";
import { fundingWords } from "./rolesInWords";

/**
 * Of several columns of one measure that of the latest year, one without a year being today's; of equals the one that the
 * figures beside it bear out best (`score`), then a figure that is asked for before an average, the nation last. Undefined
 * for none.
 */
export function pickColumn(
  columns: readonly Column[],
  score: (column: Column) => number
): Column | undefined {
  if (columns.length < 2) return columns[0];
  const last = Math.max(...columns.map(yearOf));
  return columns
    .filter((column) => yearOf(column) === last)
    .map((column) => ({ column, score: score(column), rank: rankOf(column.heading.text) }))
    .sort((a, b) => b.score - a.score || a.rank - b.rank)[0]?.column;
}

/** The year of a column's figures; later than any where none is named. */
export function yearOf({ heading }: Column): number {
  return heading.year ?? Infinity;
}

function rankOf(text: string): number {
  const key = normalForm(text);
  if (fundingWords.has(key, "target")) return 0;
  return fundingWords.has(key, "nation") ? 2 : 1;
}
