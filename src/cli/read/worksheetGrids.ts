import type { WorkBook } from "@e965/xlsx";
import type { Grid } from "../../core/sheet/grid";
import { worksheetGrid } from "./worksheetGrid";

const HIDDEN = [undefined, "hidden", "veryHidden"] as const;

/** Grids of the worksheets that the library read, in workbook order; chart, macro and dialog sheets are left out. */
export function worksheetGrids(book: WorkBook): Grid[] {
  return book.SheetNames.flatMap((name, k) => {
    const sheet = book.Sheets[name];
    if (!sheet || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    const hidden = HIDDEN[book.Workbook?.Sheets?.[k]?.Hidden ?? 0];
    return [{ ...worksheetGrid(name, sheet), ...(hidden && { hidden }) }];
  });
}
