import { normalForm } from "../cell/normalForm";
import { longestFirst } from "../lexicon/longestFirst";
import { oneOf } from "../lexicon/oneOf";
import { verdictOf, type VerdictReading } from "../lexicon/verdictOf";
import { NOTES } from "../lexicon/zh/notes";
import { withoutVerb } from "./withoutVerb";

const ASKS = longestFirst(NOTES.asks);
/** Verbs that leave no doubt that a mark is explained, also where what they say cannot be read. */
const PLAINLY = new RegExp(`^\\s*[的所]*${oneOf(NOTES.plainly)}`);

/**
 * What the words left and right of a mark say of it: √表示达标, 达标打√, √（达标）; `wordsFirst` where the clause puts its words
 * before its marks. Null where they explain it in words that cannot be read, undefined where they do not speak of it.
 */
export function meaningBeside(
  left: string,
  right: string,
  wordsFirst: boolean
): VerdictReading | null | undefined {
  const verdict = (text: string) => verdictOf(normalForm(text.replace(/^[\s)]+/, "")));
  const stripped = withoutVerb(right);
  const said = stripped === right ? null : verdict(stripped);
  if (said !== null) return said;
  if (wordsFirst || asks(left) || right.trim() === "") {
    const told = verdict(left);
    if (told !== null) return told;
  }
  const beside = verdict(right) ?? (PLAINLY.test(right) ? null : verdict(left));
  if (beside !== null) return beside;
  return PLAINLY.test(right) && /[\u4e00-\u9fff]{2}/.test(right) ? null : undefined;
}

/** Whether a text ends in a word that asks for a mark: 打, 填, （; the 标 of 达标 is none. */
function asks(left: string): boolean {
  const text = left.trimEnd();
  return (text.endsWith("(") || ASKS.some((word) => text.endsWith(word))) && !text.endsWith("达标");
}
