/**
 * Text from a workbook or a file name as it may be printed: one line, without control characters, which a
 * terminal would obey, and without marks that turn the direction of writing.
 */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();
}
