import { areaAddress } from "../../core/area/address";
import type { Highlight, HighlightStyle } from "../../core/finding/highlight";
import { attribute } from "../xml/attribute";
import { escapeXml } from "../xml/escapeXml";
import { xmlChildren } from "../xml/xmlChildren";
import { XmlCursor } from "../xml/xmlCursor";
import { xmlTags } from "../xml/xmlTags";
import { byteText } from "./byteText";
import { worksheetOrder } from "./elementOrder";
import { insertionPoint } from "./insertionPoint";
import { withoutOwnRules } from "./withoutOwnRules";

/**
 * A worksheet part, one character a byte, with exactly the given highlights as rules of the add-in: earlier ones
 * are taken out, the new ones come after the user's in place and priority. No highlights only take out.
 * Source: ECMA-376 Part 1 §18.3.1.18, §18.3.1.10.
 */
export function flagWorksheet(
  sheet: string,
  highlights: readonly Highlight[],
  ids: ReadonlyMap<HighlightStyle, number>
): string {
  const cursor = new XmlCursor(sheet);
  while (cursor.next() && (cursor.local !== "sheetData" || !(cursor.closing || cursor.empty)));
  const head = sheet.slice(0, cursor.end);
  const tail = withoutOwnRules(sheet.slice(cursor.end));
  const root = xmlTags(sheet).next().value;
  const prefix = root ? root.name.slice(0, root.name.length - root.local.length) : "";
  const first = highestPriority(tail) + 1;
  const rules = highlights.map((highlight, index) =>
    conditionalFormatting(highlight, ids.get(highlight.style) ?? 0, first + index, prefix)
  );
  const point = insertionPoint(xmlChildren(tail), worksheetOrder, "conditionalFormatting", 0);
  return head + tail.slice(0, point) + byteText(rules.join("")) + tail.slice(point);
}

/** Highest priority of the rules in use, the x14 ones in extLst included, which count in the same row. */
function highestPriority(tail: string): number {
  let highest = 0;
  for (const { local, attributes } of xmlTags(tail))
    if (local === "cfRule")
      highest = Math.max(highest, Number(attribute(attributes, "priority") ?? 0) || 0);
  return highest;
}

function conditionalFormatting(
  { areas, formula }: Highlight,
  id: number,
  priority: number,
  prefix: string
): string {
  const cells = areas.map(areaAddress).join(" ");
  const expression = escapeXml(formula.replace(/^=/, ""));
  return (
    `<${prefix}conditionalFormatting sqref="${cells}">` +
    `<${prefix}cfRule type="expression" dxfId="${id}" priority="${priority}">` +
    `<${prefix}formula>${expression}</${prefix}formula>` +
    `</${prefix}cfRule></${prefix}conditionalFormatting>`
  );
}
