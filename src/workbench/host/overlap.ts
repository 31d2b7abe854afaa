import type { Area } from "../../core/grid/grid";

/** Whether two areas have a cell in common. */
export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
