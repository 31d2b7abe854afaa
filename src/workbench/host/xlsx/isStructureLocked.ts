import { openWorkbook } from "../../../ooxml/package/openWorkbook";
import { XmlReader } from "../../../ooxml/xml/xmlReader";
import { portableCodec } from "../../../ooxml/zip/portableCodec";

/** Whether a file lets nobody add, delete, move or rename its sheets. Source: ECMA-376 Part 1 §18.2.29. */
export function isStructureLocked(bytes: Uint8Array): boolean {
  const { edit, parts } = openWorkbook(bytes, portableCodec);
  const reader = new XmlReader(edit.xml(parts.workbook) ?? new Uint8Array());
  while (reader.next())
    if (!reader.closing && reader.is("workbookProtection"))
      return ["1", "true"].includes(reader.attribute("lockStructure") ?? "");
  return false;
}
