import { parseAddress } from "./address";
import type { Area } from "./area";
import { inArea } from "./inArea";

/** Areas with some cells (A1 addresses) cut out of them, by row, then column; areas that hold none of them stay whole. */
export function withoutCells(areas: readonly Area[], cells: readonly string[]): Area[] {
  const cut = cells.reduce<readonly Area[]>((left, cell) => {
    const { row, column } = parseAddress(cell);
    return left.flatMap((area) => (inArea(area, row, column) ? around(area, row, column) : area));
  }, areas);
  return [...cut].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** What is left of an area around one of its cells. */
function around(area: Area, row: number, column: number): Area[] {
  const { top, left, bottom, right } = area;
  return [
    { top, left, bottom: row - 1, right },
    { top: row, left, bottom: row, right: column - 1 },
    { top: row, left: column + 1, bottom: row, right },
    { top: row + 1, left, bottom, right },
  ].filter((one) => one.top <= one.bottom && one.left <= one.right);
}
