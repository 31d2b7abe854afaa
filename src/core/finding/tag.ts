import type { HighlightStyle } from "./highlight";

/** The tag inside a highlight's formula: always 0, so it changes nothing, and found again in any workbook. */
export function tag(style: HighlightStyle): string {
  return `N("EDU.${style}")=0`;
}

/** A text as a literal of an Excel formula; line breaks, which a formula cannot hold well, by CHAR(10). */
export function textLiteral(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => `"${line.replaceAll('"', '""')}"`)
    .join("&CHAR(10)&");
}
