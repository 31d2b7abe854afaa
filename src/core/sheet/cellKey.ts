/** Columns of a sheet. */
export const COLUMNS = 16_384;

/** One number for a cell, in reading order; row and column count from 0. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}
