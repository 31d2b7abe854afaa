import { ROWS } from "../../area/onSheet";
import type { BodyCell } from "./model";

/** Indicators from … to (indices, both included) that a line of totals covers. */
export interface Scope {
  from: number;
  to: number;
}

/** Where the section of a 小计 stands. */
export type Side = "above" | "below";

/**
 * The scopes a line of totals may have, likeliest first. A line before the first or behind the last
 * indicator covers the whole table, unless it calls itself a subtotal; one in between covers the section
 * above it, the section below it, or all.
 * `at` is the index of the first indicator behind the line, `count` the number of indicators, `marks` the
 * same index for the other total lines. `side`: where the sections of all 小计 stand, where that is known.
 */
export function possibleScopes(
  at: number,
  count: number,
  others: readonly number[],
  subtotal: boolean,
  side?: Side
): Scope[] {
  const whole = { from: 0, to: count - 1 };
  const above = { from: Math.max(0, ...others.filter((other) => other < at)), to: at - 1 };
  const below = { from: at, to: Math.min(count, ...others.filter((other) => other > at)) - 1 };
  const sides = side === undefined ? [above, below] : [side === "above" ? above : below];
  const sections = sides.filter(({ from, to }) => from <= to);
  if (subtotal) return sections.length > 0 ? sections : [whole];
  return at === 0 || at === count ? [whole] : [...sections, whole];
}

/** Marks of one region within a scope. */
export interface Count {
  met: number;
  unmet: number;
  zero: number;
  /** Blank and unknown cells, any of which may be met, unmet or not counted. */
  unsure: number;
}

/**
 * Counts each region's marks; excluded cells are not counted. `zero` is part of `unmet`. The totals of a table ask for the same
 * scopes again and again: a body that was counted may not be changed.
 */
export function countMarks(
  body: readonly (readonly BodyCell[])[],
  regions: number,
  { from, to }: Scope
): readonly Count[] {
  const scopes = scopesOf(body);
  const key = from * MOST_INDICATORS + to;
  const known = scopes.get(key);
  if (known !== undefined && known.length === regions) return known;
  const counts = countOnce(body, regions, { from, to });
  scopes.set(key, counts);
  return counts;
}

/** Rows of a sheet: no table has more indicators. */
const MOST_INDICATORS = ROWS;

type Body = readonly (readonly BodyCell[])[];
/** By the indicators from which and to which was counted. */
type Scopes = Map<number, readonly Count[]>;

/** What was counted of a body. */
function scopesOf(body: Body): Scopes {
  const known = counted.get(body);
  if (known !== undefined) return known;
  const scopes: Scopes = new Map<number, readonly Count[]>();
  counted.set(body, scopes);
  return scopes;
}

const counted = new WeakMap<Body, Scopes>();

function countOnce(
  body: readonly (readonly BodyCell[])[],
  regions: number,
  { from, to }: Scope
): Count[] {
  const unmet = new Uint32Array(regions);
  const zero = new Uint32Array(regions);
  const unsure = new Uint32Array(regions);
  const excluded = new Uint32Array(regions);
  for (let k = from; k <= to; k++) {
    const row = body[k] ?? [];
    for (let region = 0; region < regions; region++) {
      const cell = row[region];
      // Most are met: those are what is left.
      if (cell === "met") continue;
      const counts =
        cell === "unmet" ? unmet : cell === "zero" ? zero : cell === "excluded" ? excluded : unsure;
      counts[region] = (counts[region] ?? 0) + 1;
    }
  }
  const lines = Math.max(0, to - from + 1);
  return Array.from(unmet, (count, region): Count => {
    const none = zero[region] ?? 0;
    const open = unsure[region] ?? 0;
    return {
      met: lines - count - none - open - (excluded[region] ?? 0),
      unmet: count + none,
      zero: none,
      unsure: open,
    };
  });
}
