import { longestFirst } from "../lexicon/longestFirst";
import { NOTES } from "../lexicon/zh/notes";

const STANDS = longestFirst(NOTES.stands);
const FILLERS = longestFirst(NOTES.fillers);

/** What stands behind 表示, 为, : …; the text itself where no such verb begins it. */
export function withoutVerb(text: string): string {
  let rest = text.replace(/^[\s)]+/, "");
  let found = false;
  for (;;) {
    const now = rest;
    const word =
      STANDS.find((one) => now.startsWith(one)) ?? FILLERS.find((one) => now.startsWith(one));
    if (word === undefined) break;
    if (!FILLERS.includes(word)) found = true;
    rest = rest.slice(word.length).replace(/^\s+/, "");
  }
  return found ? rest : text;
}
