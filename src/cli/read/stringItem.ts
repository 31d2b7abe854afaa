import type { XmlCursor } from "../xml/xmlCursor";
import { cellText } from "./cellText";

/**
 * Text of the string item (si or is) whose opening tag the cursor stands on; the cursor moves to its closing
 * tag. Runs are joined, phonetic guides left out. Source: ECMA-376 Part 1 §18.4.8, §18.4.6.
 */
export function stringItem(cursor: XmlCursor): string {
  const item = cursor.local;
  if (cursor.empty) return "";
  let text = "";
  let phonetic = false;
  while (cursor.next() && cursor.local !== item) {
    if (cursor.local === "rPh") phonetic = !cursor.closing && !cursor.empty;
    else if (cursor.local === "t" && !cursor.closing && !cursor.empty && !phonetic)
      text += cursor.text();
  }
  return cellText(text);
}
