import { COLUMNS } from "../area/onSheet";

/** One number for a cell, in reading order; row and column count from 0. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}
