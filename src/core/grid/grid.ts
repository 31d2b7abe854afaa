/**
 * A cell as a spreadsheet hands it over: '' or null when blank; an Excel error is its text, e.g. "#REF!"
 * (Office.js `Range.values` does the same).
 */
export type RawCell = string | number | boolean | null;

/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/**
 * One worksheet as plain data. `values[r]?.[c]` is the cell at row `top + r`, column `left + c`; rows may be
 * ragged or missing, a missing cell is blank. `formats` has the same shape (Excel number-format codes, where
 * known), `merges` holds the merged areas where the host gives them. An empty sheet has `values: []`.
 */
export interface Grid {
  sheet: string;
  top: number;
  left: number;
  values: readonly (readonly (RawCell | undefined)[] | undefined)[];
  formats?: readonly (readonly (string | undefined)[] | undefined)[];
  merges?: readonly Area[];
}
