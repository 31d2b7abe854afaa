import type { LaidOut } from "../core/present/layOut";

/** Points that a line of a landscape A4 page has within Excel's usual margins. */
const PAGE_WIDTH = 740;
/** Excel scales print to 10 % at least. */
const SMALLEST = 10;

/**
 * Queues pages of A4 landscape, one wide and as many long as it takes, with the heading on each. Needs ExcelApi 1.9. Gives
 * what is to be called after the next sync: where Excel left out the one page across (office-js issue 1860) it queues a
 * scale by the width of the columns instead, and says so. `width` is in points.
 */
export function setPages(
  sheet: Excel.Worksheet,
  { tables, cells }: LaidOut,
  width: number
): () => boolean {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  // Never more pages than rows: without a number of pages down, the one across may be left out.
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: cells.length };
  pageLayout.centerHorizontally = true;
  const first = tables[0];
  if (tables.length === 1 && first !== undefined)
    pageLayout.setPrintTitleRows(`$${first.headerRow + 1}:$${first.headerRow + 1}`);
  pageLayout.load("zoom");
  return () => {
    if (pageLayout.zoom.horizontalFitToPages === 1) return false;
    const scale = Math.floor((PAGE_WIDTH / Math.max(1, width)) * 100);
    pageLayout.zoom = { scale: Math.min(100, Math.max(SMALLEST, scale)) };
    return true;
  };
}
