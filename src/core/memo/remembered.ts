/**
 * A function that gives what `make` gives, made once a key. What is kept is bounded: with `most` keys in it all is forgotten,
 * and what is asked for again is made again. `keyOf` must tell apart whatever `make` does.
 */
export function remembered<Asked, Made>(
  most: number,
  keyOf: (asked: Asked) => string,
  make: (asked: Asked) => Made
): (asked: Asked) => Made {
  const kept = new Map<string, Made>();
  return (asked) => {
    const key = keyOf(asked);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(asked);
    if (kept.size >= most) kept.clear();
    kept.set(key, made);
    return made;
  };
}

/** A text as its own key. */
export const itself = (text: string): string => text;
