/**
 * Whether at least a share (0…1) of `count` texts, `textOf(0)` first, differ from one another; no more of them are asked for than
 * it takes to tell. True of no texts.
 */
export function differ(count: number, share: number, textOf: (k: number) => string): boolean {
  const least = count * share;
  const found = new Set<string>();
  for (let k = 0; k < count && found.size < least; k++) {
    found.add(textOf(k));
    if (found.size + count - k - 1 < least) return false;
  }
  return found.size >= least;
}
