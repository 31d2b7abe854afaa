/** Characters that cells hold and most expressions speak of. */
const USUAL = [" ", "\u3000", "\t", "\n", "0", "1", ".", ",", "a", "中", "(", '"', "-", "/", "、"];

/**
 * Texts of a length on which an expression that goes back and forth would take seconds: runs of one character, of two by
 * turns or of a word, those that the expression itself speaks of first, each with something behind or before it that does
 * not fit.
 */
export function hostileTexts(pattern: RegExp, length: number): string[] {
  const bare = pattern.source.replace(/\\[a-zA-Z]|\{[\d,]+\}|\[\^|[\\()[\]|?*+^$:=!<]/gu, "");
  const own = [...new Set(bare)];
  const words = [...new Set(pattern.source.match(/[\u4e00-\u9fffA-Za-z\d]{2,}/gu) ?? [])];
  const some = spread(own, 5);
  const pairs = some.flatMap((a) => [...some, " ", "1"].map((b) => a + b));
  const units = [
    ...new Set([...USUAL, ...spread(own, 20), ...spread(pairs, 14), ...spread(words, 8)]),
  ];
  return units.flatMap((unit) => {
    const run = unit.repeat(Math.floor((length - 2) / unit.length));
    return [`${run}\u0001`, `\u0001${run}x`];
  });
}

/** So many of a list, from all over it. */
function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / most);
  const chosen: T[] = [];
  for (let at = 0; at < items.length; at += step) {
    const item = items[Math.floor(at)];
    if (item !== undefined) chosen.push(item);
  }
  return chosen;
}
