import type { ItemPair, NamedItem, Unmatched } from "./matchItems";

/** Share of the whole's pairs of characters that its parts must say, unless all stand under the same heading. */
const COVERED = 0.3;

/**
 * Indicators that one list has whole and the other in parts: 26 and 26-1, 26-2, 26-3, two parts at least, and the parts
 * say what the whole says or stand under its heading.
 */
export function pairSplits(
  before: readonly NamedItem[],
  after: readonly NamedItem[],
  unmatched: Unmatched
): ItemPair[] {
  return [
    ...splits(before, after, unmatched.before, unmatched.after).map(
      ({ whole, parts }): ItemPair => ({ before: [whole], after: parts, how: "split" })
    ),
    ...splits(after, before, unmatched.after, unmatched.before).map(
      ({ whole, parts }): ItemPair => ({ before: parts, after: [whole], how: "merged" })
    ),
  ];
}

function splits(
  wholes: readonly NamedItem[],
  parts: readonly NamedItem[],
  leftWholes: ReadonlySet<number>,
  leftParts: ReadonlySet<number>
): { whole: number; parts: number[] }[] {
  const byParent = new Map<string, number[]>();
  parts.forEach(({ parent }, k) => {
    if (parent !== "" && leftParts.has(k))
      byParent.set(parent, [...(byParent.get(parent) ?? []), k]);
  });
  const numbers = new Map<string, number>();
  for (const { number } of wholes) numbers.set(number, (numbers.get(number) ?? 0) + 1);
  return [...leftWholes].flatMap((whole) => {
    const item = wholes[whole];
    if (item === undefined || item.number === "" || numbers.get(item.number) !== 1) return [];
    const own = byParent.get(item.number) ?? [];
    const named = own.flatMap((k) => parts[k] ?? []);
    return own.length >= 2 && belongTo(item, named) ? [{ whole, parts: own }] : [];
  });
}

function belongTo(whole: NamedItem, parts: readonly NamedItem[]): boolean {
  if (whole.heading !== "" && parts.every(({ heading }) => heading === whole.heading)) return true;
  const pairs = Array.from({ length: Math.max(0, whole.words.length - 1) }, (_, k) =>
    whole.words.slice(k, k + 2)
  );
  const said = pairs.filter((pair) => parts.some(({ words }) => words.includes(pair)));
  return pairs.length > 0 && said.length / pairs.length >= COVERED;
}
