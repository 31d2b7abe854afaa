import { normalForm } from "../cell/normalForm";
import { verdictOf } from "../lexicon/verdictOf";
import type { MarkToken } from "./markTokens";
import type { Said } from "./said";
import { withoutVerb } from "./withoutVerb";
import { withoutTail } from "../cell/withoutTail";

/**
 * Marks in quotes that are explained one behind the other, each with a verb and words that say one thing for sure, commas or
 * none between them: "TRUE"表示大班额比例低于5%，达标 "FALSE"表示高于5%，未达标. null where the sentence is not made so.
 */
export function readOneByOne(sentence: string, tokens: readonly MarkToken[]): Said[] | null {
  const marks = tokens.filter(({ start }) => sentence.charAt(start) === '"');
  if (marks.length < 2 || marks.some(({ span }) => span !== undefined)) return null;
  const said: Said[] = [];
  for (const [k, { mark, end }] of marks.entries()) {
    const right = sentence.slice(end, marks[k + 1]?.start);
    const meaning = withoutVerb(right);
    const reading =
      meaning === right ? null : verdictOf(normalForm(withoutTail(meaning, " \n\t,、")));
    if (reading?.sure !== true) return null;
    said.push({ mark, reading });
  }
  return said;
}
