import type { Area } from "../../core/area/area";
import type { RawCell } from "../../core/cell/rawCell";

/** The smallest area that holds every value, null when there is none: Excel's used range of values only. */
export function usedArea(values: readonly (readonly RawCell[])[]): Area | null {
  let area: Area | null = null;
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === "" || value === null) return;
      area = area
        ? {
            top: area.top,
            left: Math.min(area.left, c),
            bottom: r,
            right: Math.max(area.right, c),
          }
        : { top: r, left: c, bottom: r, right: c };
    })
  );
  return area;
}
