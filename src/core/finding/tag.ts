import type { HighlightStyle } from "./highlight";

/** The tag inside a highlight's formula: always 0, so it changes nothing, and found again in any workbook. */
export function tag(style: HighlightStyle): string {
  return `N("EDU.${style}")=0`;
}

/** Excel takes texts of up to 255 characters in a formula; longer ones corrupt a file with conditional formats. */
const LONGEST = 255;
/** What neither a formula nor an XML part can hold, by CHAR or as it is. */
const NO_CHARACTER = /[\ud800-\udfff\ufffe\uffff]/u;

/**
 * A text as an expression of an Excel formula, "" for none: literals of at most 255 characters put together by &, control
 * characters (line breaks too) as CHAR(10), since neither a formula nor an XML part can hold them. Half a surrogate pair,
 * U+FFFE and U+FFFF, which have no such way, are left out: a cell that holds one equals no formula.
 */
export function textLiteral(text: string): string {
  const parts: { text: string; code?: number }[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const last = parts.at(-1);
    if (code < 0x20) parts.push({ text: "", code });
    else if (NO_CHARACTER.test(character)) continue;
    else if (last?.code === undefined && last && last.text.length + character.length <= LONGEST)
      last.text += character;
    else parts.push({ text: character });
  }
  if (parts.length === 0) return '""';
  return parts
    .map(({ text: piece, code }) =>
      code === undefined ? `"${piece.replaceAll('"', '""')}"` : `CHAR(${code})`
    )
    .join("&");
}
