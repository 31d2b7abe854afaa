import type { Counts } from "./requiredForRate";

/** What it takes to stand at a place, the others standing still. */
export interface PlaceNeed {
  /** Fewest indicators more for that place or a better one, ties allowed. */
  required: number;
  /** Fewest for that place or a better one with no other on it; null when no number is enough. */
  alone: number | null;
}

/**
 * How many more indicators take `own` to a place among the others. A place is one more than the number of different
 * rates above; rates are compared exactly. null when nothing of its own counts.
 */
export function requiredForPlace(
  own: Counts,
  others: readonly Counts[],
  place: number
): PlaceNeed | null {
  const counted = own.met + own.unmet;
  if (counted === 0) return null;
  const rivals = others.filter(({ met, unmet }) => met + unmet > 0);
  let required: number | null = null;
  for (let more = 0; more <= own.unmet; more++) {
    const rate = { met: own.met + more, unmet: own.unmet - more };
    if (placeAmong(rate, rivals) > place) continue;
    required ??= more;
    if (rivals.every((rival) => difference(rival, rate) !== 0)) return { required, alone: more };
  }
  // With every indicator met nobody stands above: a place is always found.
  return { required: required ?? own.unmet, alone: null };
}

/** Place of a region among others: one more than the number of different rates above it. */
export function placeAmong(own: Counts, others: readonly Counts[]): number {
  const above = others.filter((other) => difference(other, own) > 0);
  const different = above.filter(
    (one, k) => above.findIndex((other) => difference(other, one) === 0) === k
  );
  return 1 + different.length;
}

/** Sign of the difference of two rates, by cross-multiplying the counts. */
export function difference(a: Counts, b: Counts): number {
  return a.met * (b.met + b.unmet) - b.met * (a.met + a.unmet);
}
