import { XmlReader } from "../xml/xmlReader";
import type { PackageEdit } from "./packageEdit";
import { relsPart } from "./relsPart";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEETS = "/worksheet";

/** The type of relationships to parts of a kind ("worksheet"), which workbooks of the strict form of the standard spell otherwise. */
export function officeRelation(edit: PackageEdit, workbook: string, kind: string): string {
  const rels = edit.xml(relsPart(workbook));
  const reader = rels && new XmlReader(rels);
  while (reader?.next()) {
    const type = reader.attribute("Type");
    if (!reader.closing && type?.endsWith(SHEETS) === true)
      return `${type.slice(0, -SHEETS.length)}/${kind}`;
  }
  return `${OFFICE}/${kind}`;
}
