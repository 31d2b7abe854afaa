import { normalForm } from "../cell/normalForm";
import { verdictOf } from "../lexicon/verdictOf";
import { NOTES } from "../lexicon/zh/notes";
import { BETWEEN_MEANINGS, JOINED } from "../lexicon/zh/noteForms";
import type { MarkToken } from "./markTokens";
import type { Said } from "./said";
import { withoutVerb } from "./withoutVerb";

/** √、×分别表示达标、未达标: as many meanings as marks, in their order; null where the sentence is not made so. */
export function readInTurn(sentence: string, tokens: readonly MarkToken[]): Said[] | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || tokens.length < 2) return null;
  const between = tokens.slice(1).every((token, k) => {
    return JOINED.test(sentence.slice(tokens[k]?.end, token.start));
  });
  if (!between) return null;
  const after = sentence.slice(last.end);
  const respectively = after.indexOf(NOTES.respectively);
  const slashed = tokens.every(
    (token, k) => k === 0 || sentence.slice(tokens[k - 1]?.end, token.start).trim() === "/"
  );
  if (respectively < 0 && !slashed) return null;
  const rest = after.slice(respectively < 0 ? 0 : respectively + NOTES.respectively.length);
  const parts = withoutVerb(rest).split(BETWEEN_MEANINGS);
  if (parts.length !== tokens.length) return null;
  return tokens.map(({ mark }, k) => ({ mark, reading: verdictOf(normalForm(parts[k] ?? "")) }));
}
