import { worksheetOrder } from "../styles/elementOrder";
import { editXml } from "../xml/editXml";
import { insertionPoint } from "../xml/insertionPoint";
import { xmlRoot } from "../xml/xmlRoot";

/** A worksheet part with an element in the place of the one of its name, or where it would stand; null takes it out. `element` is given the prefix of names in the part. */
export function putElement(
  sheet: Uint8Array,
  name: string,
  element: ((prefix: string) => string) | null
): Uint8Array {
  const root = xmlRoot(sheet);
  const before = root.children.find(({ local }) => local === name);
  const text = element?.(root.prefix) ?? "";
  if (before) return editXml(sheet, [{ start: before.start, end: before.end, text }]);
  if (element === null) return sheet;
  const point = insertionPoint(root.children, worksheetOrder, name, root.contentStart);
  return editXml(sheet, [root.insert(point, text)]);
}
