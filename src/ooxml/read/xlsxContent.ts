import type { Grid } from "../../core/sheet/grid";
import type { SheetOddities } from "./sheetOddities";

/** What was read of an .xlsx or .xlsm file. */
export interface XlsxContent {
  /** The worksheets in workbook order, hidden ones included. */
  grids: Grid[];
  /** What is wrong in each of them and was read past, in the same order. */
  oddities: SheetOddities[];
  /** Names of sheets with cells that were not read: macros of Excel 4, dialogs. Charts and modules have none. */
  otherSheets: string[];
  /** The formats of cells are missing, so nobody knows how many decimals a figure is printed with. */
  withoutStyles: boolean;
  /** Formulas have results, but whoever wrote the file asks for them to be calculated again: they may be out of date. */
  mayBeStale: boolean;
}
