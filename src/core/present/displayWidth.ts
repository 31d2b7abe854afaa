const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303e\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}]/u;

/**
 * Columns that a text takes on a terminal: 2 for wide and full-width characters, 0 for combining and control
 * characters, 1 for the rest, "ambiguous" ones such as √ and ※ among them. Source: Unicode UAX #11.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += WIDE.test(character) ? 2 : NO_WIDTH.test(character) ? 0 : 1;
  return width;
}
