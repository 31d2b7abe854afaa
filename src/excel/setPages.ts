import { cellAddress } from "../core/area/address";
import type { LaidOut } from "../core/present/layOut";
import { PAGE_NUMBERS, pageOf } from "../core/present/pageOf";

/** Points that a line of an A4 page has within Excel's usual margins, upright and across. */
const UPRIGHT_WIDTH = 494;
const ACROSS_WIDTH = 740;
/** Excel scales print to 10 % at least. */
const SMALLEST = 10;

/**
 * Queues pages of A4, upright or across as the columns ask, one wide and as many long as it takes, with the heading and its
 * number on each; where a chart would lie on two pages one begins with it. Needs ExcelApi 1.9. Gives what is to be called after
 * the next sync: where Excel left out the one page across (office-js issue 1860) it queues a scale by the width of the columns
 * instead, and says so. `width` is in points.
 */
export function setPages(sheet: Excel.Worksheet, laidOut: LaidOut, width: number): () => boolean {
  const { pageLayout } = sheet;
  const { landscape, repeated, pages, breaks } = pageOf(laidOut);
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  // Excel leaves out rows that begin a page where a number of pages down is given. Without rows that do, one is: never more
  // pages than rows, since without it the one across may be left out.
  pageLayout.zoom = {
    horizontalFitToPages: 1,
    ...(breaks.length > 0 ? {} : { verticalFitToPages: pages ?? laidOut.cells.length }),
  };
  for (const row of breaks) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE_NUMBERS;
  if (repeated !== null) pageLayout.setPrintTitleRows(`$${repeated + 1}:$${repeated + 1}`);
  pageLayout.load("zoom");
  return () => {
    if (pageLayout.zoom.horizontalFitToPages === 1) return false;
    const room = landscape ? ACROSS_WIDTH : UPRIGHT_WIDTH;
    const scale = Math.floor((room / Math.max(1, width)) * 100);
    pageLayout.zoom = { scale: Math.min(100, Math.max(SMALLEST, scale)) };
    return true;
  };
}
