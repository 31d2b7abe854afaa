import { itemName, type ItemName } from "./itemName";
import { pairRewordings } from "./pairRewordings";
import { pairSameWords } from "./pairSameWords";
import { pairSplits } from "./pairSplits";

/**
 * What makes two indicators the same: the same words under the same number (`same`) or under another (`renumbered`);
 * nearly the same words (`reworded`); one that was split into numbered parts, 26 → 26-1, 26-2 … (`split`), or parts
 * put together again (`merged`).
 */
export type SameAs = "same" | "renumbered" | "reworded" | "split" | "merged";

/** Indicators of two tables that are one, by their places in the lists; several on the side that has the parts. */
export interface ItemPair {
  before: number[];
  after: number[];
  how: SameAs;
}

/** Every indicator of either list stands in one pair or among the unmatched. */
export interface ItemMatch {
  /** In the order of the later list. */
  pairs: ItemPair[];
  onlyBefore: number[];
  onlyAfter: number[];
}

/** What is needed of an indicator: its name and the headings above it. */
export interface Item {
  readonly name: string;
  readonly path: readonly string[];
}

/** An indicator ready for matching. */
export interface NamedItem extends ItemName {
  /** Headings above it as one text, for telling indicators of the same name apart. */
  heading: string;
}

/**
 * Finds the indicators that two tables share, first by words, then parts, then nearly the same words; what is
 * ambiguous stays unmatched. Swapping the lists swaps the answer.
 */
export function matchItems(before: readonly Item[], after: readonly Item[]): ItemMatch {
  const a = before.map(named);
  const b = after.map(named);
  const left = { before: new Set(a.keys()), after: new Set(b.keys()) };
  const pairs: ItemPair[] = [];
  for (const find of [pairSameWords, pairSplits, pairRewordings])
    for (const pair of find(a, b, left)) {
      pairs.push(pair);
      pair.before.forEach((k) => left.before.delete(k));
      pair.after.forEach((k) => left.after.delete(k));
    }
  pairs.sort((x, y) => (x.after[0] ?? 0) - (y.after[0] ?? 0));
  return { pairs, onlyBefore: [...left.before], onlyAfter: [...left.after] };
}

/** The indicators of either list that no pair holds yet. */
export interface Unmatched {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
}

function named({ name, path }: Item): NamedItem {
  return { ...itemName(name), heading: path.map((heading) => itemName(heading).words).join("/") };
}
