import type { Area } from "../area/area";
import type { RawCell } from "../cell/rawCell";

/** Rows or columns next to each other, by their number on the sheet from 0, both ends included. */
export interface Run {
  first: number;
  last: number;
}

/**
 * One worksheet as plain data. `values[r]?.[c]` is the cell at row `top + r`, column `left + c`; rows may be
 * ragged or missing, a missing cell is blank. `formats` has the same shape (Excel number-format codes of numbers, and of
 * texts in whose place the code prints another; General is left out), `merges` holds the merged areas where the host
 * gives them, none over another. An empty sheet has `values: []`.
 *
 * What a host cannot tell is absent, and so is what there is none of.
 */
export interface Grid {
  sheet: string;
  top: number;
  left: number;
  values: readonly (readonly (RawCell | undefined)[] | undefined)[];
  formats?: readonly (readonly (string | undefined)[] | undefined)[];
  merges?: readonly Area[];
  /** The sheet is hidden; "veryHidden" can be shown again by a macro only. */
  hidden?: "hidden" | "veryHidden";
  /** Hidden rows and columns, in order; none touches the next. */
  hiddenRows?: readonly Run[];
  hiddenColumns?: readonly Run[];
  /**
   * Cells with a formula that was never calculated, in reading order, none over another: neither 0 nor blank, nobody knows
   * yet. In `values` they hold `PENDING`.
   */
  uncalculated?: readonly Area[];
}
