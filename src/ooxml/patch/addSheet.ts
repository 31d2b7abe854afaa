import { declarePart, relatePart } from "../package/declaredParts";
import { freePart } from "../package/freePart";
import { officeRelation } from "../package/officeRelation";
import type { PackageEdit } from "../package/packageEdit";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds a worksheet part to a workbook, declared and related; gives its name and the id of its relationship. */
export function addSheet(
  edit: PackageEdit,
  workbook: string,
  xml: string
): { part: string; relation: string } {
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const part = freePart(edit, `${folder}worksheets/sheet`, "xml");
  edit.put(part, new TextEncoder().encode(xml));
  declarePart(edit, part, CONTENT_TYPE);
  const type = officeRelation(edit, workbook, "worksheet");
  return { part, relation: relatePart(edit, workbook, type, part.slice(folder.length)) };
}
