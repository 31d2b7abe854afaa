import { type XmlTag, xmlTags } from "./xmlTags";

/** An element with where it lies in the text; `attributes` are those of its opening tag. */
export interface XmlElement {
  name: string;
  local: string;
  attributes: string;
  start: number;
  end: number;
}

/**
 * Elements at the outermost level of an XML text from `from` on, up to the first closing tag without an
 * opening one: the parent's. A whole document gives its root; the inside of an element gives its children.
 */
export function xmlChildren(xml: string, from = 0): XmlElement[] {
  const children: XmlElement[] = [];
  let depth = 0;
  let first: XmlTag | undefined;
  for (const tag of xmlTags(xml, from)) {
    if (tag.kind === "close") depth--;
    if (depth < 0) break;
    if (depth === 0) {
      const opening = tag.kind === "close" && first ? first : tag;
      if (tag.kind === "open") first = tag;
      else children.push({ ...element(opening), end: tag.end });
    }
    if (tag.kind === "open") depth++;
  }
  return children;
}

function element(tag: XmlTag): XmlElement {
  const { name, local, attributes, start, end } = tag;
  return { name, local, attributes, start, end };
}
