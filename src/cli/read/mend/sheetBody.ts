import { PackageError } from "../../ooxml/packageError";
import { attribute } from "../../xml/attribute";

const AREA = /^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/;

/**
 * A worksheet part cut down to its cells and merged areas. Throws `PackageError` when there is no sheetData.
 * Mends: the library visits every cell of a hyperlink's area, so one over whole columns keeps it busy for ever,
 * and it misses merged areas that are not written just as Excel writes them.
 */
export function sheetBody(xml: string): string {
  const open = /<sheetData(?:\s[^>]*?)?(\/?)>/.exec(xml);
  if (!open) throw new PackageError("damaged-xml");
  const inside = open.index + open[0].length;
  const end = open[1] ? inside : xml.lastIndexOf("</sheetData");
  const merges: string[] = [];
  for (const [tag] of xml.slice(end).matchAll(/<mergeCell\s[^>]*>/g)) {
    const area = attribute(tag, "ref");
    if (area !== undefined && AREA.test(area)) merges.push(`<mergeCell ref="${area}"/>`);
  }
  const cells = xml.slice(inside, end);
  return `<worksheet><sheetData>${cells}</sheetData>${merges.join("")}</worksheet>`;
}
