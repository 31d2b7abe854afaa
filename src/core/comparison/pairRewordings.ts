import { likeness } from "./likeness";
import type { ItemPair, NamedItem, Unmatched } from "./matchItems";
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
  const candidates = [...unmatched.before].flatMap((a) =>
    [...unmatched.after].flatMap((b) => {
      const score = rewording(before[a], after[b]);
      return score === 0 ? [] : [{ a, b, score }];
    })
  );
  const best = (side: "a" | "b", k: number) =>
    candidates.filter((one) => one[side] === k).sort((x, y) => y.score - x.score);
  return candidates.flatMap(({ a, b, score }): ItemPair[] => {
    const clear = (side: "a" | "b", k: number) => {
      const [first, second] = best(side, k);
      return first?.score === score && second?.score !== score;
    };
    return clear("a", a) && clear("b", b) ? [{ before: [a], after: [b], how: "reworded" }] : [];
  });
}

/** How alike they are, a same number counting a little; 0 when they are not the same indicator. */
function rewording(a: NamedItem | undefined, b: NamedItem | undefined): number {
  if (a === undefined || b === undefined || speakOfOthers(a.words, b.words)) return 0;
  const alike = likeness(a.words, b.words);
  const sameNumber = a.number !== "" && a.number === b.number;
  if (alike < (sameNumber ? LEAST_SAME_NUMBER : LEAST)) return 0;
  return alike + (sameNumber ? 0.1 : 0);
}
