import { longestFirst } from "./longestFirst";

/**
 * Words written short (`expand`) as part of a regular expression that takes one of them, the longest first: "{附,}注" →
 * "(?:附注|注)". '' gives a part that takes nothing.
 */
export function oneOf(words: string): string {
  const escaped = longestFirst(words).map((word) => word.replace(/[/\\^$*+?.()|[\]{}]/g, "\\$&"));
  return `(?:${escaped.join("|")})`;
}
