import { COUNTIES } from "../region/divisions";
import { regionStem } from "../region/regionName";

let order: Map<string, number> | undefined;

/** Puts names of regions into the official order of divisions; those it does not hold come last, by code point. */
export function byDivision(a: string, b: string): number {
  order ??= new Map(
    COUNTIES.trim()
      .split(/\s+/)
      .reverse()
      .map((name, k, all) => [regionStem(name), all.length - k])
  );
  const [x, y] = [order.get(regionStem(a)), order.get(regionStem(b))];
  if (x !== undefined && y !== undefined && x !== y) return x - y;
  if ((x === undefined) !== (y === undefined)) return x === undefined ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
