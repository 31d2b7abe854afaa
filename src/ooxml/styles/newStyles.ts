import { declarePart, relatePart } from "../package/declaredParts";
import type { PackageEdit } from "../package/packageEdit";
import type { WorkbookParts } from "../package/workbookParts";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";

/** The least styles part that Excel opens without repair: one cell style, the default. */
const emptyStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  "</styleSheet>";

/** The styles part of a workbook, or the least one where it has none. */
export function stylesOf(edit: PackageEdit, { styles }: WorkbookParts): Uint8Array {
  const given = styles === undefined ? undefined : edit.xml(styles);
  return given ?? new TextEncoder().encode(emptyStyles);
}

/** Puts a styles part in the place of the workbook's; a workbook without one gets it, declared and related. */
export function putStyles(edit: PackageEdit, parts: WorkbookParts, content: Uint8Array): void {
  const { workbook, styles, missingStyles } = parts;
  if (styles !== undefined) return edit.put(styles, content);
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const part = missingStyles ?? `${folder}styles.xml`;
  edit.put(part, content);
  declarePart(edit, part, CONTENT_TYPE);
  if (missingStyles === undefined) relatePart(edit, workbook, RELATION, "styles.xml");
}
