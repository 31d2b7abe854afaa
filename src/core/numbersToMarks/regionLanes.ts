import type { TableFrame } from "../frame/tableFrame";
import { regionKind } from "../region/regionKind";
import { regionName } from "../region/regionName";
import type { NumberTable } from "./numberTable";

/** Fewest regions of a table of figures that becomes marks. */
const FEWEST = 3;

/**
 * The lanes of a table that are headed by regions, each by its deepest heading; a city among its counties is their total.
 * [] for fewer than three, and where a region heads several lanes.
 */
export function regionLanes({ lanes }: TableFrame): NumberTable["regions"] {
  const named = lanes.flatMap(({ at, own }) => {
    const text = [...own].reverse().find((one) => isRegion(regionKind(one)));
    return text === undefined ? [] : [{ name: regionName(text), lane: at, kind: regionKind(text) }];
  });
  const cities = named.filter(({ kind }) => kind === "city").length;
  const regions = named
    .filter(({ kind }) => kind === "region" || cities > 1 || cities === named.length)
    .map(({ name, lane }) => ({ name, lane }));
  const different = new Set(regions.map(({ name }) => name)).size;
  return regions.length >= FEWEST && different === regions.length ? regions : [];
}

function isRegion(kind: ReturnType<typeof regionKind>): boolean {
  return kind === "region" || kind === "city";
}
