import { significant } from "../quantity/significant";

/**
 * 中国式排名: place 1 for the largest value (the smallest when `ascending`), equal values share a place and
 * the next value takes the next place: 9 9 8 → 1 1 2. Values are compared exactly, to the 15 digits that Excel
 * keeps; null has no place. An empty list gives an empty list.
 */
export function denseRanks(
  values: readonly (number | null)[],
  ascending: boolean
): (number | null)[] {
  const exact = values.map((value) => (value === null ? null : significant(value)));
  const distinct = [...new Set(exact)].filter((value) => value !== null);
  const ordered = Float64Array.from(distinct).sort();
  if (!ascending) ordered.reverse();
  const places = new Map<number, number>();
  ordered.forEach((value, index) => places.set(value, index + 1));
  return exact.map((value) => (value === null ? null : (places.get(value) ?? null)));
}
