import type { Area } from "./area";

/** Whether a cell lies in an area; rows and columns count from 0. */
export function inArea(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
