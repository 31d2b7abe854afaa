import { declarePart, relatePart } from "../package/declaredParts";
import type { PackageEdit } from "../package/packageEdit";
import { relsPart } from "../package/relsPart";
import { XmlReader } from "../xml/xmlReader";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

/** Adds a worksheet part to a workbook, declared and related; gives the id of its relationship. */
export function addSheet(edit: PackageEdit, workbook: string, xml: string): string {
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  let number = 1;
  while (edit.has(`${folder}worksheets/sheet${number}.xml`)) number++;
  const target = `worksheets/sheet${number}.xml`;
  const part = `${folder}${target}`;
  edit.put(part, new TextEncoder().encode(xml));
  declarePart(edit, part, CONTENT_TYPE);
  return relatePart(edit, workbook, relationType(edit, workbook), target);
}

/** The type of relationships to worksheets, which the strict form of the standard spells otherwise. */
function relationType(edit: PackageEdit, workbook: string): string {
  const rels = edit.xml(relsPart(workbook));
  const reader = rels && new XmlReader(rels);
  while (reader?.next()) {
    const type = reader.attribute("Type");
    if (!reader.closing && type?.endsWith("/worksheet")) return type;
  }
  return RELATION;
}
