import { limits } from "../../ooxml/package/limits";
import type { Grid } from "../../core/sheet/grid";
import { gridNotes } from "../../ooxml/read/gridNotes";
import { ReadError } from "../../ooxml/read/readError";
import type { Workbook } from "./workbook";

/** What the library has read, as a workbook. Throws `ReadError` when it holds no worksheet, or more cells than may be. */
export function libraryWorkbook(
  kind: "xls" | "xlsb" | "ods",
  bytes: Buffer,
  grids: Grid[]
): Workbook {
  if (grids.length === 0) throw new ReadError("noWorksheet");
  const cells = grids.reduce((sum, { values }) => sum + filled(values), 0);
  if (cells > limits.cells) throw new ReadError("tooManyCells");
  return { kind, bytes, grids, warnings: gridNotes(grids), uncalculated: 0 };
}

function filled(values: Grid["values"]): number {
  let count = 0;
  for (const row of values) row?.forEach((cell) => (count += cell === undefined ? 0 : 1));
  return count;
}
