import type { Strings } from "../../../i18n/zhCN";

/** What was done, and how many old entries of the record for putting back had to go for it, where some had to. */
export function withForgotten(
  text: string,
  forgotten: number | undefined,
  strings: Strings
): string {
  return forgotten === undefined
    ? text
    : [text, strings.forgotten(forgotten)].join(strings.betweenSentences);
}
