/** A font that shows signs in the place of letters: each letter with the sign that it shows. */
export type SymbolFont = ReadonlyMap<string, string>;

/**
 * The signs that mark something, as any font shows them; pictures of hands, clocks and telephones stay the letters they
 * are. Source: Unicode's mapping of these fonts (L2/11-052R), the nearest common sign where it has a fancier one.
 */
const FONTS: Readonly<Record<string, SymbolFont>> = {
  wingdings: signs({
    ü: "√",
    û: "×",
    þ: "☑",
    ý: "☒",
    x: "☒",
    "¨": "☐",
    o: "☐",
    p: "☐",
    q: "☐",
    r: "☐",
    l: "●",
    "¡": "○",
    "¢": "○",
    "£": "○",
    "¤": "◉",
    "¥": "◎",
    n: "■",
    u: "◆",
    "«": "★",
  }),
  "wingdings 2": signs({
    P: "√",
    O: "×",
    Q: "×",
    R: "☑",
    S: "☒",
    T: "☒",
    "£": "☐",
    "¤": "☐",
    "\u0096": "●",
    "\u0097": "●",
    "\u0098": "●",
    "\u0099": "○",
    "\u00a0": "■",
    "¡": "■",
    "¢": "■",
    "®": "◆",
    "¯": "◇",
    ø: "※",
  }),
  webdings: signs({ a: "√", r: "×", c: "☐", g: "■", n: "●" }),
  marlett: signs({ a: "√", b: "√", r: "×" }),
};

/** The font of this name where it is one of symbols, whatever the letter case; undefined for fonts of letters. */
export function symbolFont(name: string): SymbolFont | undefined {
  return FONTS[name.trim().toLowerCase()];
}

/** Some programs keep the signs as U+F0FC instead of "ü", Word above all. */
function signs(table: Readonly<Record<string, string>>): SymbolFont {
  return new Map(
    Object.entries(table).flatMap(([letter, sign]) => [
      [letter, sign],
      [String.fromCharCode(0xf000 + letter.charCodeAt(0)), sign],
    ])
  );
}
