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
