import type { LaidOut } from "./layOut";
import { rowHeights } from "./rowHeights";

/** How a report lies on A4. */
export interface Page {
  landscape: boolean;
  /** Row, from 0, that is printed on top of each page from its own on; null when no heading fits all that follows. */
  repeated: number | null;
  /** One where what goes over the first page is little enough to be drawn in; null for as many as it takes. */
  pages: 1 | null;
}

/** Excel puts the numbers in, at the foot of each page. */
export const PAGE_NUMBERS = "第 &P 页，共 &N 页";

/** Points of a page within its margins. */
const PAGE = { upright: { width: 508, height: 727 }, across: { width: 755, height: 480 } };
const POINTS_A_CHARACTER = 5.6;
/** How much longer than a page may be drawn in: letters stay at three quarters of their size. */
const DRAWN_IN = 1.33;

/** Characters of half width that a page of A4 takes upright in 11 points, without being made smaller by more than a tenth. */
const UPRIGHT = 96;

/**
 * Upright where the columns fit, else across. The heading that is repeated is the one that all tables from it to the end
 * share: Excel repeats rows only on the pages behind them.
 */
export function pageOf(laidOut: LaidOut): Page {
  const { widths, tables } = laidOut;
  const width = widths.reduce((sum, one) => sum + one, 0);
  const headed = tables.filter(({ table }) => table.columns.length > 0);
  const headings = headed.map(({ table }) =>
    table.columns.map(({ heading }) => heading).join("\n")
  );
  const first = headings.map((heading) => heading === headings.at(-1)).lastIndexOf(false) + 1;
  const landscape = width > UPRIGHT;
  const page = landscape ? PAGE.across : PAGE.upright;
  const scale = Math.min(1, page.width / (width * POINTS_A_CHARACTER));
  const height = rowHeights(laidOut).reduce((sum, one) => sum + one, 0);
  return {
    landscape,
    repeated: headed[first]?.headerRow ?? null,
    pages: height * scale <= page.height * DRAWN_IN ? 1 : null,
  };
}
