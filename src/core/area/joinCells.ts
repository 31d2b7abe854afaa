import { parseAddress } from "./address";
import type { Area } from "./area";

/** Cells, by A1 address, joined to areas column by column, sorted by row, then column; no cells give no areas. */
export function joinCells(cells: readonly string[]): Area[] {
  const areas: Area[] = [];
  for (const cell of cells) {
    const { row, column } = parseAddress(cell);
    const below = areas.find(
      (area) => area.left === column && area.right === column && area.bottom + 1 === row
    );
    const beside = areas.find(
      (area) => area.top === row && area.bottom === row && area.right + 1 === column
    );
    if (below !== undefined) below.bottom = row;
    else if (beside !== undefined) beside.right = column;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas.sort((a, b) => a.top - b.top || a.left - b.left);
}
