import { expand } from "./expand";

/** Words written short (`expand`), the longest first, as a search for one of them at a place needs them. '' gives []. */
export function longestFirst(words: string): string[] {
  return expand(words).sort((a, b) => b.length - a.length);
}
