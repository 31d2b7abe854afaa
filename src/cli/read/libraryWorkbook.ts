import type { WorkBook } from "@e965/xlsx";
import { gridNotes } from "../../ooxml/read/gridNotes";
import type { Workbook } from "./workbook";
import { worksheetGrids } from "./worksheetGrids";

/** What the library has read, as a workbook. Throws `ReadError` when a cell lies outside any sheet. */
export function libraryWorkbook(kind: "xls" | "xlsb", bytes: Buffer, book: WorkBook): Workbook {
  const grids = worksheetGrids(book);
  return { kind, bytes, grids, warnings: gridNotes(grids), uncalculated: 0 };
}
