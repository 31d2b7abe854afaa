import type { Grid } from "../../core/sheet/grid";
import type { SheetReview } from "../../core/review/reviewSheet";
import type { SessionContext } from "./sessionContext";

/** From so many sheets on the whole workbook is read at once. */
const FEW = 4;

/** A sheet that did not change keeps its review, and with it its cells. */
const known = new WeakMap<SheetReview, Grid>();

/**
 * The cells of sheets that the pane shows, in its order; those that were asked for before and did not change are not read
 * again. `names` null asks for all. Rejects when Excel does.
 */
export async function sheetGrids(
  { excel, store }: SessionContext,
  names: ReadonlySet<string> | null
): Promise<Grid[]> {
  const wanted = store.get().sheets.filter(({ sheet }) => names === null || names.has(sheet));
  const unread = wanted.filter((review) => !known.has(review));
  const read =
    unread.length < FEW
      ? await Promise.all(unread.map(({ sheet }) => excel.readSheet(sheet)))
      : await excel.readWorkbook();
  for (const review of unread) {
    const grid = read.find(({ sheet }) => sheet === review.sheet);
    if (grid !== undefined) known.set(review, grid);
  }
  return wanted.flatMap((review) => known.get(review) ?? []);
}
