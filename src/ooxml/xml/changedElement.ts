import { editXml, type XmlEdit } from "./editXml";
import { escapeXml } from "./escapeXml";
import { insertionPoint } from "./insertionPoint";
import { XmlReader } from "./xmlReader";
import { xmlRoot } from "./xmlRoot";

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The text of an element with attributes of its opening tag set anew, or taken out where null; all else as it was. */
export function withAttributes(
  element: string,
  attributes: Readonly<Record<string, string | null>>
): string {
  const bytes = encoder.encode(element);
  return decoder.decode(editXml(bytes, attributeEdits(bytes, attributes)));
}

/** As `withAttributes`, as edits of a piece of a part whose first tag is the element's. */
export function attributeEdits(
  element: Uint8Array,
  attributes: Readonly<Record<string, string | null>>
): XmlEdit[] {
  const reader = new XmlReader(element);
  reader.next();
  const edits: XmlEdit[] = [];
  const missing = new Map(Object.entries(attributes));
  const cursor = reader.attributes();
  while (cursor.next()) {
    const name = decoder.decode(element.subarray(cursor.nameStart, cursor.nameEnd));
    const value = missing.get(name);
    if (value === undefined) continue;
    missing.delete(name);
    const { valueStart, valueEnd, nameStart } = cursor;
    edits.push(
      value === null
        ? { start: nameStart - 1, end: valueEnd + 1, text: "" }
        : { start: valueStart, end: valueEnd, text: escapeXml(value) }
    );
  }
  const added = [...missing]
    .map(([name, value]) => (value === null ? "" : ` ${name}="${escapeXml(value)}"`))
    .join("");
  if (added !== "") edits.push({ start: reader.nameEnd, end: reader.nameEnd, text: added });
  return edits;
}

/**
 * The text of an element with its child of this name (without prefix) replaced by another, taken out where null, put in
 * where there was none: at its place in `order`.
 */
export function withChild(
  element: string,
  name: string,
  child: string | null,
  order: readonly string[]
): string {
  const bytes = encoder.encode(element);
  const root = xmlRoot(bytes);
  const before = root.children.find(({ local }) => local === name);
  if (before)
    return decoder.decode(
      editXml(bytes, [{ start: before.start, end: before.end, text: child ?? "" }])
    );
  if (child === null) return element;
  const point = insertionPoint(root.children, order, name, root.contentStart);
  return decoder.decode(editXml(bytes, [root.insert(point, child)]));
}

/** The text of the child of this name, without its prefix; undefined when there is none. */
export function childOf(element: string, name: string): string | undefined {
  const bytes = encoder.encode(element);
  const child = xmlRoot(bytes).children.find(({ local }) => local === name);
  return child && decoder.decode(bytes.subarray(child.start, child.end));
}
