import { symbolText } from "./symbolText";
import type { SymbolFont } from "./symbolFont";

/** A number-format code whose literal texts are what a font of symbols shows: `[=1]"ü";"û"` → `[=1]"√";"×"`. */
export function symbolFormat(code: string, font: SymbolFont): string {
  return code.replace(
    /"[^"]*"|\\[^]/g,
    (literal) => literal[0] + symbolText(literal.slice(1), font)
  );
}
