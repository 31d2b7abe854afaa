import type { Area } from "./area";

/** Rows and columns of a sheet: its last cell is XFD1048576. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** The part of an area that lies on a sheet; null when none does. */
export function onSheet({ top, left, bottom, right }: Area): Area | null {
  const part = {
    top: Math.max(top, 0),
    left: Math.max(left, 0),
    bottom: Math.min(bottom, ROWS - 1),
    right: Math.min(right, COLUMNS - 1),
  };
  return part.top <= part.bottom && part.left <= part.right ? part : null;
}
