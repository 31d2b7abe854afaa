import { unescapeXml } from "../xml/unescapeXml";
import { xmlChildren, type XmlElement } from "../xml/xmlChildren";
import { xmlTags } from "../xml/xmlTags";

/** The tag by which the add-in knows its own rules in any workbook. */
const TAG = 'N("EDU.';

/**
 * What follows sheetData, without the conditional formats that the add-in wrote earlier; a conditionalFormatting
 * element with no rule left goes too. Rules of the user's stay byte for byte.
 */
export function withoutOwnRules(tail: string): string {
  let kept = "";
  let from = 0;
  for (const element of xmlChildren(tail)) {
    if (element.local !== "conditionalFormatting") continue;
    for (const { start, end } of ownParts(tail, element)) {
      kept += tail.slice(from, start);
      from = end;
    }
  }
  return kept + tail.slice(from);
}

function ownParts(tail: string, element: XmlElement): XmlElement[] {
  const open = xmlTags(tail, element.start).next().value;
  const rules = open?.kind === "open" ? xmlChildren(tail, open.end) : [];
  const own = rules.filter(({ start, end }) => unescapeXml(tail.slice(start, end)).includes(TAG));
  return own.length > 0 && own.length === rules.length ? [element] : own;
}
