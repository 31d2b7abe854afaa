import { characterPairs, type CharacterPairs } from "./characterPairs";
import { likeness } from "./likeness";
import type { ItemPair, NamedItem, Unmatched } from "./matchItems";
import { mutualBest } from "./mutualBest";
import { speakOfOthers } from "./speakOfOthers";

/** How alike two wordings must be: less where the number is the same. */
const LEAST_SAME_NUMBER = 0.55;
const LEAST = 0.75;

/**
 * Indicators of nearly the same words: each the other's likeliest, and likelier than any other. Whoever shows them says
 * that they were taken as the same and gives both wordings.
 */
export function pairRewordings(
  before: readonly NamedItem[],
  after: readonly NamedItem[],
  unmatched: Unmatched
): ItemPair[] {
  const pairs = new Map<NamedItem, CharacterPairs>();
  const pairsOf = (item: NamedItem) => {
    const known = pairs.get(item) ?? characterPairs(item.words);
    pairs.set(item, known);
    return known;
  };
  const candidates = [...unmatched.before].flatMap((a) =>
    [...unmatched.after].flatMap((b) => {
      const [x, y] = [before[a], after[b]];
      const score = x && y ? rewording(x, y, likeness(pairsOf(x), pairsOf(y))) : 0;
      return score === 0 ? [] : [{ a, b, score }];
    })
  );
  return mutualBest(candidates).map(({ a, b }): ItemPair => ({
    before: [a],
    after: [b],
    how: "reworded",
  }));
}

/** How alike they are, a same number counting a little; 0 when they are not the same indicator. */
function rewording(a: NamedItem, b: NamedItem, alike: number): number {
  const sameNumber = a.number !== "" && a.number === b.number;
  if (alike < (sameNumber ? LEAST_SAME_NUMBER : LEAST)) return 0;
  return speakOfOthers(a.words, b.words) ? 0 : alike + (sameNumber ? 0.1 : 0);
}
