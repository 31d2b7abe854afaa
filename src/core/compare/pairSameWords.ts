import type { ItemPair, NamedItem, Unmatched } from "./matchItems";

/** What may tell indicators of the same words apart, the strictest first. */
const KEYS: readonly ((item: NamedItem) => string)[] = [
  ({ words, heading, number }) => `${words}|${heading}|${number}`,
  ({ words, heading }) => `${words}|${heading}`,
  ({ words, number }) => `${words}|${number}`,
  ({ words }) => words,
];

/**
 * Pairs of indicators with the same words. Where words come several times the headings above and the numbers decide;
 * indicators that nothing tells apart are paired in their order when both lists have as many, else left alone.
 */
export function pairSameWords(
  before: readonly NamedItem[],
  after: readonly NamedItem[],
  unmatched: Unmatched
): ItemPair[] {
  const left = { before: new Set(unmatched.before), after: new Set(unmatched.after) };
  const pairs: ItemPair[] = [];
  for (const keyOf of KEYS) {
    const others = group(after, left.after, keyOf);
    for (const [key, own] of group(before, left.before, keyOf)) {
      const partners = others.get(key) ?? [];
      if (partners.length !== own.length) continue;
      own.forEach((k, at) => {
        const partner = partners[at] ?? -1;
        const same = before[k]?.number === after[partner]?.number;
        pairs.push({ before: [k], after: [partner], how: same ? "same" : "renumbered" });
        left.before.delete(k);
        left.after.delete(partner);
      });
    }
  }
  return pairs;
}

function group(
  items: readonly NamedItem[],
  among: ReadonlySet<number>,
  keyOf: (item: NamedItem) => string
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  items.forEach((item, k) => {
    if (!among.has(k)) return;
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), k]);
  });
  return groups;
}
