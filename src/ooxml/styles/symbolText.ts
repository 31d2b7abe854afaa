import type { SymbolFont } from "./symbolFont";

/** What a text in a font of symbols shows; signs that mark nothing stay the letters they are kept as. */
export function symbolText(text: string, font: SymbolFont): string {
  return [...text].map((letter) => font.get(letter) ?? letter).join("");
}
