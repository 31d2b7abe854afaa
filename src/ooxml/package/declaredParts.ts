import { editXml } from "../xml/editXml";
import { XmlReader } from "../xml/xmlReader";
import { xmlRoot } from "../xml/xmlRoot";
import type { PackageEdit } from "./packageEdit";
import { relsPart } from "./relsPart";

const TYPES = "[Content_Types].xml";

/** Declares the content type of a part, unless it is declared already: a part may be declared and missing. */
export function declarePart(edit: PackageEdit, part: string, contentType: string): void {
  const types = edit.xml(TYPES) ?? new Uint8Array();
  for (const reader = new XmlReader(types); reader.next();) if (names(reader, part)) return;
  edit.put(
    TYPES,
    append(
      types,
      (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${contentType}"/>`
    )
  );
}

const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** Adds a relationship from a part to another, by a target as it stands in the file; gives its id. */
export function relatePart(edit: PackageEdit, from: string, type: string, target: string): string {
  const part = relsPart(from);
  const rels = edit.xml(part) ?? new TextEncoder().encode(NO_RELATIONS);
  const taken = new Set<string | undefined>();
  for (const reader = new XmlReader(rels); reader.next();) taken.add(reader.attribute("Id"));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  edit.put(
    part,
    append(
      rels,
      (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`
    )
  );
  return id;
}

/** Takes out a part with its relationships and what declares it. */
export function removePart(edit: PackageEdit, part: string): void {
  edit.remove(part);
  edit.remove(relsPart(part));
  cut(edit, TYPES, (reader) => names(reader, part));
}

/** Takes out the relationship of a part that has this id. */
export function unrelate(edit: PackageEdit, from: string, id: string): void {
  cut(edit, relsPart(from), (reader) => reader.attribute("Id") === id);
}

function names(reader: XmlReader, part: string): boolean {
  const name = reader.attribute("PartName");
  return name?.toLowerCase() === `/${part}`.toLowerCase();
}

/** Takes the children of a part's root out that are asked for. */
function cut(edit: PackageEdit, part: string, asked: (reader: XmlReader) => boolean): void {
  const xml = edit.xml(part);
  if (xml === undefined) return;
  const cuts = xmlRoot(xml).children.filter(({ start, end }) => {
    const reader = new XmlReader(xml.subarray(start, end));
    reader.next();
    return asked(reader);
  });
  if (cuts.length > 0)
    edit.put(
      part,
      editXml(
        xml,
        cuts.map(({ start, end }) => ({ start, end, text: "" }))
      )
    );
}

/** The part with an element behind the last one of its root. */
function append(xml: Uint8Array, element: (prefix: string) => string): Uint8Array {
  const { prefix, children, contentStart, insert } = xmlRoot(xml);
  const last = children[children.length - 1];
  return editXml(xml, [insert(last?.end ?? contentStart, element(prefix))]);
}
