import { joinBytes } from "../zip/joinBytes";

/** What takes the place of the bytes from `start` to `end`; nothing where they are cut out, `start` = `end` inserts. */
export interface XmlEdit {
  start: number;
  end: number;
  text: string;
}

/**
 * An XML part with edits made, every other byte as it was. Edits do not overlap; what is inserted where another begins comes
 * before it, and what is inserted at one place keeps its order.
 */
export function editXml(xml: Uint8Array, edits: readonly XmlEdit[]): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let at = 0;
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end, text } of inOrder) {
    pieces.push(xml.subarray(at, start), encoder.encode(text));
    at = end;
  }
  return joinBytes([...pieces, xml.subarray(at)]);
}
