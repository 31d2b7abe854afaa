/** One cell to put right, and what it must still hold for that; plain data. */
export interface CellCorrection {
  /** Name of the sheet. */
  sheet: string;
  /** A1 address. */
  cell: string;
  /** What the cell held when it was judged, as `Grid.values` gives it; null for a blank. */
  printed: string | number | null;
  /** What it is to hold. */
  value: string | number;
}
