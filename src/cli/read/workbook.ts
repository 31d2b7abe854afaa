import type { Grid } from "../../core/sheet/grid";

/** A workbook that has been read. */
export interface Workbook {
  /** xlsx stands for .xlsm too: both can be flagged in place. */
  kind: "xlsx" | "xlsb" | "xls";
  /** The file itself. */
  bytes: Buffer;
  grids: Grid[];
  /** What the user should know although the file could be read; one line each. */
  warnings: string[];
}
