import { parseAddress } from "../area/address";
import type { Grid } from "./grid";

/** The Excel number-format code of a cell, by its A1 address; undefined where it has none that the grid knows. */
export function formatAt({ top, left, formats }: Grid, cell: string): string | undefined {
  const { row, column } = parseAddress(cell);
  return formats?.[row - top]?.[column - left];
}
