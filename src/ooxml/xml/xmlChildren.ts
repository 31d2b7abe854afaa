import type { XmlReader } from "./xmlReader";

/** An element with where it lies in the text. */
export interface XmlElement {
  /** Name without prefix. */
  local: string;
  start: number;
  end: number;
}

/**
 * The elements right inside the one whose opening tag the reader stands at, which is read to its end; an empty one has
 * none.
 */
export function xmlChildren(reader: XmlReader): XmlElement[] {
  const children: XmlElement[] = [];
  if (reader.empty) return children;
  while (reader.next() && !reader.closing) {
    const { local, start } = reader;
    reader.skip();
    children.push({ local, start, end: reader.end });
  }
  return children;
}
