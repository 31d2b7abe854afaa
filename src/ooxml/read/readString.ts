import { symbolFont, type SymbolFont } from "../styles/symbolFont";
import { symbolText } from "../styles/symbolText";
import type { XmlReader } from "../xml/xmlReader";
import { cellText } from "./cellText";
import type { TextPiece } from "./textPiece";

/**
 * The runs of the string item whose opening tag the reader stands at (`si` or `is`), which is read to its end: one for a
 * plain text, several for a text with several looks, none for an empty item. Phonetic guides are left out; a run in a
 * font of symbols is what it shows. Source: ECMA-376 Part 1 §18.4.4, §18.4.6, §18.4.8.
 */
export function readString(reader: XmlReader): TextPiece[] {
  const pieces: TextPiece[] = [];
  if (reader.empty) return pieces;
  const outside = reader.depth;
  let font: SymbolFont | undefined;
  let ownFont = false;
  while (reader.next() && reader.depth >= outside) {
    if (reader.closing) continue;
    if (reader.is("t")) {
      if (reader.empty) continue;
      const inside = reader.depth;
      reader.next();
      const text = cellText(reader.text);
      pieces.push({ text: font === undefined ? text : symbolText(text, font), ownFont });
      // Elements inside <t> are no text.
      while (reader.depth >= inside && reader.next());
    } else if (reader.is("r")) {
      font = undefined;
      ownFont = false;
    } else if (reader.is("rFont")) {
      font = symbolFont(reader.attribute("val") ?? "");
      ownFont = true;
    } else if (reader.is("rPh")) reader.skip();
  }
  return pieces;
}
