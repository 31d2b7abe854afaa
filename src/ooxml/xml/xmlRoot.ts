import { decodeXml } from "./decodeXml";
import { type XmlElement, xmlChildren } from "./xmlChildren";
import type { XmlEdit } from "./editXml";
import { XmlReader } from "./xmlReader";

/** The root element of a part, or of a piece of one that is an element by itself. */
export interface XmlRoot {
  /** Prefix of its name with the colon, or "". */
  prefix: string;
  children: XmlElement[];
  /** Where its content begins: after its opening tag. */
  contentStart: number;
  /** The edit that puts an element into it, at an offset among its children; an empty root (`<a/>`) is opened for it. */
  insert(at: number, element: string): XmlEdit;
}

/** Reads a part to its end. Throws `XmlError` where it is not well-formed. */
export function xmlRoot(xml: Uint8Array): XmlRoot {
  const reader = new XmlReader(xml);
  reader.next();
  const { prefix, empty, end } = reader;
  const name = decodeXml(xml, reader.nameStart, reader.nameEnd);
  const children = xmlChildren(reader);
  while (reader.next());
  const insert = (at: number, element: string): XmlEdit =>
    empty
      ? { start: end - 2, end, text: `>${element}</${name}>` }
      : { start: at, end: at, text: element };
  return { prefix, children, contentStart: end, insert };
}
