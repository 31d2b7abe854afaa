import { placeAmong } from "../measure/placeAmong";
import { rateOf } from "../measure/rateOf";
import type { Counts } from "./requiredForRate";

/** What it takes to stand at a place, the others standing still. */
export interface PlaceNeed {
  /** Fewest indicators more for that place or a better one, ties allowed. */
  required: number;
  /** Fewest for that place or a better one with no other on it; null when no number is enough. */
  alone: number | null;
}

/**
 * How many more indicators take `own` to a place among the others (`placeAmong`); equal fractions are equal as rates too.
 * null when nothing of its own counts.
 */
export function requiredForPlace(
  own: Counts,
  others: readonly Counts[],
  place: number
): PlaceNeed | null {
  if (rateOf(own.met, own.unmet) === null) return null;
  const rivals = ratesOf(others);
  const rateWith = (more: number) => rateOf(own.met + more, own.unmet - more) ?? 0;
  // With every indicator met nobody stands above, and each one more takes no place away.
  let [required, most] = [0, own.unmet];
  while (required < most) {
    const half = Math.floor((required + most) / 2);
    if (placeAmong(rateWith(half), rivals) <= place) most = half;
    else required = half + 1;
  }
  const taken = new Set(rivals);
  for (let more = required; more <= own.unmet; more++)
    if (!taken.has(rateWith(more))) return { required, alone: more };
  return { required, alone: null };
}

/** The rates of those regions where something counts. */
export function ratesOf(regions: readonly Counts[]): number[] {
  return regions.flatMap(({ met, unmet }) => rateOf(met, unmet) ?? []);
}
