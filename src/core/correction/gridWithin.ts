import type { Area } from "../area/area";
import type { Grid } from "../sheet/grid";
import type { RawCell } from "../cell/rawCell";
import { inArea } from "../area/inArea";

/**
 * A grid with nothing but the cells of an area and, above and below it, rows of a single text: titles and notes. All
 * stay in their place.
 */
export function gridWithin(grid: Grid, area: Area): Grid {
  const values = grid.values.map((row, r) => {
    const line = grid.top + r;
    if (line < area.top || line > area.bottom) return isLineOfText(row) ? row : [];
    return row?.map((cell, c) => (inArea(area, line, grid.left + c) ? cell : null));
  });
  return { ...grid, values };
}

function isLineOfText(row: readonly (RawCell | undefined)[] | undefined): boolean {
  const filled = (row ?? []).filter((cell) => cell !== undefined && cell !== null && cell !== "");
  return filled.length === 1 && typeof filled[0] === "string";
}
