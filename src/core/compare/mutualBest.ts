/** How well two things of two lists fit, by their places; higher is better. */
export interface Candidate {
  a: number;
  b: number;
  score: number;
}

/** The candidates that are each other's only best one; where two fit equally well neither is taken. */
export function mutualBest<T extends Candidate>(candidates: readonly T[]): T[] {
  const best = new Map<string, { score: number; count: number }>();
  for (const { a, b, score } of candidates)
    for (const key of [`a${a}`, `b${b}`]) {
      const known = best.get(key);
      if (known === undefined || score > known.score) best.set(key, { score, count: 1 });
      else if (score === known.score) known.count++;
    }
  return candidates.filter(({ a, b, score }) =>
    [`a${a}`, `b${b}`].every((key) => best.get(key)?.score === score && best.get(key)?.count === 1)
  );
}
