import { XmlError } from "./xmlError";
import { XmlReader } from "./xmlReader";

/** Whether a part is one complete element tree, as `XmlReader` sees it; entities and the encoding are not looked at. */
export function isWellFormed(xml: Uint8Array): boolean {
  try {
    const reader = new XmlReader(xml);
    while (reader.next());
    return true;
  } catch (error) {
    if (error instanceof XmlError) return false;
    throw error;
  }
}
