import type { AddedSheet } from "../../../ooxml/patch/workbookPatch";
import type { SheetData } from "../sheetData";
import { sheetXml, XML_HEAD } from "./sheetXml";

/** A sheet that no file holds yet, to be written whole. */
export function addedSheet(sheet: SheetData): AddedSheet {
  const { name, hidden = false, charts = [], properties, titleRows } = sheet;
  return {
    kind: "added",
    name,
    hidden,
    xml: (styles) => XML_HEAD + sheetXml(sheet, styles),
    ...(charts.length > 0 && { charts: { gone: [], added: charts } }),
    ...(properties !== undefined && { properties }),
    ...(titleRows !== undefined && { titleRows }),
  };
}
