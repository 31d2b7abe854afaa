import type { LaidOut } from "./layOut";
import { pageBreaks } from "./pageBreaks";
import { paperOf } from "./paper";
import { rowHeights } from "./rowHeights";

/** How a report lies on A4. */
export interface Page {
  landscape: boolean;
  /** Row, from 0, that is printed on top of each page from its own on; null when no heading fits all that follows. */
  repeated: number | null;
  /** One where what goes over the first page is little enough to be drawn in; null for as many as it takes. */
  pages: 1 | null;
  /** Rows, from 0, that begin a page. */
  breaks: number[];
}

/** Excel puts the numbers in, at the foot of each page. */
export const PAGE_NUMBERS = "第 &P 页，共 &N 页";

/** How much longer than a page may be drawn in: letters stay at three quarters of their size. */
const DRAWN_IN = 1.33;

/**
 * Upright where the columns fit, else across. The heading that is repeated is the one that all tables from it to the end
 * share: Excel repeats rows only on the pages behind them.
 */
export function pageOf(laidOut: LaidOut): Page {
  const { widths, tables } = laidOut;
  const headed = tables.filter(({ table }) => table.columns.length > 0);
  const headings = headed.map(({ table }) =>
    table.columns.map(({ heading }) => heading).join("\n")
  );
  const own = headings.map((heading) => heading === headings.at(-1)).lastIndexOf(false) + 1;
  const repeated = headed[own]?.headerRow ?? null;
  const { landscape, scale, height, room } = paperOf(widths);
  const heights = rowHeights(laidOut);
  const whole = heights.reduce((sum, one) => sum + one, 0);
  const isOne = whole * scale <= height * DRAWN_IN;
  return {
    landscape,
    repeated,
    pages: isOne ? 1 : null,
    breaks: isOne ? [] : pageBreaks(tables, { heights, room, repeated }),
  };
}
