/** A text as its pairs of neighbouring characters, for comparing it with many others. */
export interface CharacterPairs {
  text: string;
  /** How often each pair comes; a pair is one number of its two code units. */
  counts: ReadonlyMap<number, number>;
}

/** The pairs of neighbouring characters of a text; fewer than two characters have none. */
export function characterPairs(text: string): CharacterPairs {
  const counts = new Map<number, number>();
  for (let k = 0; k + 1 < text.length; k++) {
    const pair = text.charCodeAt(k) * 0x10000 + text.charCodeAt(k + 1);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { text, counts };
}
