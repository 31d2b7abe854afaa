import type { LaidOut } from "./layOut";

/** How a report lies on A4. */
export interface Page {
  landscape: boolean;
  /** Row, from 0, that is printed on top of each page from its own on; null when no heading fits all that follows. */
  repeated: number | null;
}

/** Characters of half width that a page of A4 takes upright in 11 points, without being made smaller by more than a tenth. */
const UPRIGHT = 96;

/**
 * Upright where the columns fit, else across. The heading that is repeated is the one that all tables from it to the end
 * share: Excel repeats rows only on the pages behind them.
 */
export function pageOf({ widths, tables }: LaidOut): Page {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const headings = tables.map(({ table }) =>
    table.columns.map(({ heading }) => heading).join("\n")
  );
  const first = headings.map((heading) => heading === headings.at(-1)).lastIndexOf(false) + 1;
  return { landscape: width > UPRIGHT, repeated: tables[first]?.headerRow ?? null };
}
