import type { Grid } from "../../core/sheet/grid";

/** A workbook that has been read. */
export interface Workbook {
  /** xlsx stands for .xlsm too: both can be flagged in place; csv for any table as text. */
  kind: "xlsx" | "xlsb" | "xls" | "ods" | "csv";
  /** The file itself. */
  bytes: Uint8Array;
  grids: Grid[];
  /** What the user should know although the file could be read; one line each. */
  warnings: string[];
  /** How many formulas have no result: whatever stands on them is not known yet. */
  uncalculated: number;
}
