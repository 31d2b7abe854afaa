import type { PointedAs, TablePreview } from "../../core/review/previewTable";
import type { SessionContext } from "./sessionContext";

/** A range on a sheet, and what it would be read as. */
export interface PointedTable extends TablePreview {
  sheet: string;
  /** A1 range. */
  range: string;
}

/** Reads a range as the user says what it is; nothing is kept yet. Rejects when Excel does. */
export async function previewSelection(
  { excel }: SessionContext,
  { sheet, range }: { sheet: string; range: string },
  as: PointedAs
): Promise<PointedTable> {
  const [grid, { previewTable }] = await Promise.all([
    excel.readSheet(sheet),
    import(/* webpackChunkName: "actions" */ "../../core/review/previewTable"),
  ]);
  return { sheet, range, ...previewTable(grid, range, as) };
}
