import type { Grid } from "../../../src/core/sheet/grid";
import type { RawCell } from "../../../src/core/cell/rawCell";

/** The sheet with one cell changed; row and column count from 0 on the sheet. */
export function withCell(
  grid: Grid,
  { row, column }: { row: number; column: number },
  value: RawCell
): Grid {
  return {
    ...grid,
    values: grid.values.map((cells, r) =>
      r + grid.top === row
        ? Array.from({ length: Math.max(cells?.length ?? 0, column - grid.left + 1) }, (_, c) =>
            c + grid.left === column ? value : (cells?.[c] ?? null)
          )
        : cells
    ),
  };
}
