import type { CharacterPairs } from "./characterPairs";

/**
 * How alike two texts are, 0…1: Dice's coefficient over their pairs of neighbouring characters (a pair that comes
 * twice counts twice). Equal texts give 1; texts of fewer than two characters that differ give 0.
 * Source: Dice, Measures of the Amount of Ecologic Association Between Species, 1945.
 */
export function likeness(a: CharacterPairs, b: CharacterPairs): number {
  if (a.text === b.text) return 1;
  const all = Math.max(0, a.text.length - 1) + Math.max(0, b.text.length - 1);
  let shared = 0;
  for (const [pair, count] of a.counts) shared += Math.min(count, b.counts.get(pair) ?? 0);
  return all === 0 ? 0 : (2 * shared) / all;
}
