import { inArea } from "../../core/area/inArea";
import { parseArea } from "../../core/area/parseArea";
import type { Area } from "../../core/area/area";
import type { PackageEdit } from "../package/packageEdit";
import { relationships } from "../package/relationships";
import { relsPart } from "../package/relsPart";
import { XmlReader } from "../xml/xmlReader";
import type { LeftWhy } from "./sheetPatch";

const RANGE = /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/;

/**
 * Tells which cells of a worksheet part another part speaks for: the headings of a table, which its part names too, and all
 * of a pivot table, which Excel fills by itself. A change there would contradict that part, and Excel would call the file
 * damaged. Source: ECMA-376 Part 1 §18.5.1.2, §18.10.1.73.
 */
export function guardedAreas(
  edit: PackageEdit,
  sheet: string
): (row: number, column: number) => LeftWhy | null {
  const guarded: { area: Area; why: LeftWhy }[] = [];
  const rels = edit.xml(relsPart(sheet));
  for (const { type, target } of relationships(sheet, rels && new XmlReader(rels))) {
    if (type !== "table" && type !== "pivotTable") continue;
    const part = edit.xml(target);
    if (part === undefined) continue;
    const reader = new XmlReader(part);
    while (reader.next()) {
      if (reader.closing) continue;
      const range = reader.attribute("ref") ?? "";
      if (reader.is("table") && RANGE.test(range)) {
        const area = parseArea(range);
        const headings = Number(reader.attribute("headerRowCount") ?? 1);
        if (headings > 0)
          guarded.push({
            area: { ...area, bottom: area.top + headings - 1 },
            why: "tableHeader",
          });
        break;
      }
      if (reader.is("location") && RANGE.test(range)) {
        guarded.push({ area: parseArea(range), why: "pivot" });
        break;
      }
    }
  }
  return (row, column) => guarded.find(({ area }) => inArea(area, row, column))?.why ?? null;
}
