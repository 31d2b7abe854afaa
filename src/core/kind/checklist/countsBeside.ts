import { numberOf } from "../../cell/numberOf";
import type { TableFrame } from "../../frame/tableFrame";
import type { Body, BodyCell } from "./body";
import type { Region } from "./model";
import type { RoleLine } from "./readRoles";

/** Lines from which on counts that agree are no chance. */
const ENOUGH = 3;

const COUNTED: readonly (readonly BodyCell[])[] = [["met"], ["unmet", "zero"]];

/**
 * Whether a lane beside the regions counts the marks of each line: 达标县数 5, 0, 2, where all of its figures are what the line
 * comes to, and not all of them are alike. It speaks for a checklist as a line of totals does.
 */
export function hasCountsBeside(
  { view, lanes }: TableFrame,
  regions: readonly Region[],
  rows: readonly Extract<RoleLine, { role: "indicator" }>[],
  body: Body
): boolean {
  const read = new Set(regions.map(({ lane }) => lane));
  return lanes.some(({ at }) => {
    if (read.has(at)) return false;
    const values = rows.map(({ entry }) => numberOf(view.seen(entry.at, at))?.value);
    if (new Set(values).size < 2 || values.length < ENOUGH) return false;
    return COUNTED.some((as) => rows.every(({ row }, k) => values[k] === body.timesIn(row, as)));
  });
}
