import type { HighlightLook } from "../../core/finding/highlightStyles";
import { insertionPoint } from "../xml/insertionPoint";
import { editXml, type XmlEdit } from "../xml/editXml";
import type { XmlElement } from "../xml/xmlChildren";
import { XmlReader } from "../xml/xmlReader";
import { xmlRoot } from "../xml/xmlRoot";
import { dxf } from "./dxf";
import { styleSheetOrder } from "./elementOrder";

/**
 * A styles part with the differential formats of the looks appended, and the index of each in order. A format
 * that is there already, letter for letter, is used again; nothing else changes.
 * Source: ECMA-376 Part 1 §18.8.15.
 */
export function appendDxfs(
  styles: Uint8Array,
  looks: readonly HighlightLook[]
): { styles: Uint8Array; ids: number[] } {
  const root = xmlRoot(styles);
  const list = root.children.find(({ local }) => local === "dxfs");
  const inside = list && xmlRoot(styles.subarray(list.start, list.end));
  const present = inside?.children ?? [];
  const texts = present.map(({ start, end }) => textOf(styles, list?.start ?? 0, start, end));
  const ids = looks.map((look) => {
    const text = dxf(look, root.prefix);
    const at = texts.indexOf(text);
    return at >= 0 ? at : texts.push(text) - 1;
  });
  const added = texts.slice(present.length).join("");
  if (added === "") return { styles, ids };
  if (list === undefined || inside === undefined) {
    const name = `${root.prefix}dxfs`;
    const point = insertionPoint(root.children, styleSheetOrder, "dxfs", root.contentStart);
    const element = `<${name} count="${texts.length}">${added}</${name}>`;
    return { styles: editXml(styles, [root.insert(point, element)]), ids };
  }
  // The new records stand right after the last one, before any white space of a file laid out by hand.
  const point = present[present.length - 1]?.end ?? inside.contentStart;
  const insertion = inside.insert(point, added);
  const edits = [insertion, ...newCount(styles.subarray(list.start, list.end), texts.length)];
  return {
    styles: editXml(
      styles,
      edits.map((edit) => moved(edit, list))
    ),
    ids,
  };
}

/** The edit that sets the count of a list, whose opening tag stands first; none where it gives no count. */
function newCount(list: Uint8Array, count: number): XmlEdit[] {
  const reader = new XmlReader(list);
  reader.next();
  const attributes = reader.attributes();
  while (attributes.next())
    if (attributes.is("count"))
      return [{ start: attributes.valueStart, end: attributes.valueEnd, text: String(count) }];
  return [{ start: reader.nameEnd, end: reader.nameEnd, text: ` count="${count}"` }];
}

function moved({ start, end, text }: XmlEdit, list: XmlElement): XmlEdit {
  return { start: start + list.start, end: end + list.start, text };
}

function textOf(styles: Uint8Array, base: number, start: number, end: number): string {
  return new TextDecoder().decode(styles.subarray(base + start, base + end));
}
