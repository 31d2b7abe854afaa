import { XmlCursor } from "../xml/xmlCursor";
import { stringItem } from "./stringItem";

/** Texts of a shared-strings part, by index; [] when it has none. Source: ECMA-376 Part 1 §18.4.9. */
export function sharedStrings(part: Buffer): string[] {
  const strings: string[] = [];
  const cursor = new XmlCursor(part.toString("latin1"));
  while (cursor.next())
    if (cursor.local === "si" && !cursor.closing) strings.push(stringItem(cursor));
  return strings;
}
