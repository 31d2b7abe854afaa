import type { XmlEdit } from "../xml/editXml";
import { insertionPoint } from "../xml/insertionPoint";
import { XmlReader } from "../xml/xmlReader";
import { type XmlRoot, xmlRoot } from "../xml/xmlRoot";
import { styleSheetOrder } from "./elementOrder";

/**
 * The edits of a styles part that put records behind those of one of its lists ("fonts"), its count set right; the list
 * is made at its place where there is none. `total` is how many records it has then. Source: ECMA-376 Part 1 §18.8.39.
 */
export function listEdits(
  styles: Uint8Array,
  root: XmlRoot,
  name: string,
  added: readonly string[],
  total: number
): XmlEdit[] {
  if (added.length === 0) return [];
  const list = root.children.find(({ local }) => local === name);
  if (list === undefined) {
    const point = insertionPoint(root.children, styleSheetOrder, name, root.contentStart);
    const element = `<${root.prefix}${name} count="${total}">${added.join("")}</${root.prefix}${name}>`;
    return [root.insert(point, element)];
  }
  const bytes = styles.subarray(list.start, list.end);
  const inside = xmlRoot(bytes);
  // The new records stand right after the last one, before any white space of a file laid out by hand.
  const point = inside.children[inside.children.length - 1]?.end ?? inside.contentStart;
  const edits = [inside.insert(point, added.join("")), newCount(bytes, total)];
  return edits.map(({ start, end, text }) => ({
    start: start + list.start,
    end: end + list.start,
    text,
  }));
}

/** The edit that sets the count of a list, whose opening tag stands first. */
function newCount(list: Uint8Array, count: number): XmlEdit {
  const reader = new XmlReader(list);
  reader.next();
  const attributes = reader.attributes();
  while (attributes.next())
    if (attributes.is("count"))
      return { start: attributes.valueStart, end: attributes.valueEnd, text: String(count) };
  return { start: reader.nameEnd, end: reader.nameEnd, text: ` count="${count}"` };
}
