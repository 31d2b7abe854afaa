import type { Grid } from "../../core/sheet/grid";
import { gridNotes } from "../../ooxml/read/gridNotes";
import { ReadError } from "../../ooxml/read/readError";
import type { Workbook } from "./workbook";

/** What the library has read, as a workbook. Throws `ReadError` when it holds no worksheet. */
export function libraryWorkbook(
  kind: "xls" | "xlsb" | "ods",
  bytes: Buffer,
  grids: Grid[]
): Workbook {
  if (grids.length === 0) throw new ReadError("noWorksheet");
  return { kind, bytes, grids, warnings: gridNotes(grids), uncalculated: 0 };
}
