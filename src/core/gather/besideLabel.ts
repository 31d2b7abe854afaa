import { itemName } from "../compare/itemName";
import type { MarkAt } from "../compare/markAt";
import { cellAddress } from "../area/address";
import type { ReturnedTable } from "./countyReturn";

/**
 * The cell where a region's mark of an item should stand although the table was recognised without that line: its label
 * is on the sheet, in line with the other labels. null when the label is not there or the sheet is not at hand.
 */
export function besideLabel(
  { model, grid }: ReturnedTable,
  item: { name: string },
  region: number
): MarkAt | null {
  const lane = model.regions[region]?.lane;
  if (grid === undefined || lane === undefined) return null;
  const { words } = itemName(item.name);
  const { top, left, bottom, right } = model.area;
  for (const [r, cells] of grid.values.entries())
    for (const [c, raw] of (cells ?? []).entries()) {
      const [row, column] = [grid.top + r, grid.left + c];
      const inLine = model.transposed
        ? row >= top && row <= bottom && row < lane
        : column >= left && column <= right && column < lane;
      if (!inLine || typeof raw !== "string" || itemName(raw).words !== words) continue;
      const cell = model.transposed ? { row: lane, column } : { row, column: lane };
      const mark = grid.values[cell.row - grid.top]?.[cell.column - grid.left] ?? "";
      const status = String(mark).trim() === "" ? "blank" : "unknown";
      return { cell: cellAddress(cell.row, cell.column), status };
    }
  return null;
}
