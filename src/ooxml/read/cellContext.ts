import type { CellFormat } from "../styles/cellFormats";
import type { SharedStrings } from "./sharedStrings";

/** What the cells of all sheets of a workbook refer to. */
export interface CellContext {
  strings: SharedStrings;
  formats: readonly CellFormat[];
  date1904: boolean;
  /** Whoever wrote the file asks for all formulas to be calculated on opening: a result of 0 is none. */
  recalculates: boolean;
}
