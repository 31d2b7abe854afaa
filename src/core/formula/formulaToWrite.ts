/** A formula, or a heading over formulas, for one cell of a sheet, and what it must show once it is there. */
export interface FormulaToWrite {
  sheet: string;
  /** A1 address. */
  cell: string;
  /** "=…", whose results may spill below and beside the cell, or "'…", a text. */
  formula: string;
  /** A1 range that the results fill, the cell included; absent for the cell alone. */
  spills?: string;
  /** What the cells must show by the review, row by row, unrounded: "" for a blank, an error as its code. */
  shows: readonly (readonly (string | number)[])[];
}
