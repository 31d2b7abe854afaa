import type { WorkBook } from "@e965/xlsx";
import type { Grid } from "../../core/sheet/grid";
import { worksheetGrid } from "./worksheetGrid";

/** Grids of the worksheets that the library read, in workbook order; chart, macro and dialog sheets are left out. */
export function worksheetGrids(book: WorkBook): Grid[] {
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    const isWorksheet = sheet && (sheet["!type"] ?? "sheet") === "sheet";
    return isWorksheet ? [worksheetGrid(name, sheet)] : [];
  });
}
