import type { Area } from "../../core/area/area";

const AREA = /^([A-Z]{1,3})([1-9]\d{0,6}):([A-Z]{1,3})([1-9]\d{0,6})$/;
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** The area of a range of several cells that a sheet can hold, "A1:B2"; null for a single cell and for what is none. */
export function readArea(range: string): Area | null {
  const [, left = "", top, right = "", bottom] = AREA.exec(range) ?? [];
  if (bottom === undefined) return null;
  const columns = [left, right].map(columnOf);
  const rows = [Number(top) - 1, Number(bottom) - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const isOne = area.top === area.bottom && area.left === area.right;
  return isOne || area.bottom >= ROWS || area.right >= COLUMNS ? null : area;
}

function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
