import type { Area } from "../area/area";
import type { RawCell } from "../cell/rawCell";

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
