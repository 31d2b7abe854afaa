/**
 * How alike two texts are, 0…1: Dice's coefficient over their pairs of neighbouring characters (a pair that comes
 * twice counts twice). Equal texts give 1; texts of fewer than two characters that differ give 0.
 * Source: Dice, Measures of the Amount of Ecologic Association Between Species, 1945.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let k = 0; k + 1 < a.length; k++) {
    const pair = a.slice(k, k + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let k = 0; k + 1 < b.length; k++) {
    const pair = b.slice(k, k + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    shared++;
    pairs.set(pair, left - 1);
  }
  return (2 * shared) / (a.length + b.length - 2);
}
