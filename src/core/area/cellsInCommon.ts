import type { Area } from "./area";

/** Number of cells that lie in both areas; 0 when they do not meet. */
export function cellsInCommon(a: Area, b: Area): number {
  const rows = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1;
  const columns = Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
  return rows > 0 && columns > 0 ? rows * columns : 0;
}
