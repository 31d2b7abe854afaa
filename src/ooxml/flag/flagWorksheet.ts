import type { Highlight, HighlightStyle } from "../../core/finding/highlight";
import { PackageError } from "../package/packageError";
import { ruleXml } from "../rules/ruleXml";
import type { NewRule } from "../rules/newRule";
import { worksheetOrder } from "../styles/elementOrder";
import { editXml, type XmlEdit } from "../xml/editXml";
import type { XmlElement } from "../xml/xmlChildren";
import { XmlReader } from "../xml/xmlReader";
import { xmlRoot } from "../xml/xmlRoot";
import { insertionPoint } from "../xml/insertionPoint";
import { ownRules } from "./ownRules";

/**
 * A worksheet part with exactly the given highlights as rules of the add-in: earlier ones are taken out, the new ones come
 * after the user's in place and priority. No highlights only take out; every other byte stays. Where there is nothing to
 * change the part itself is given back.
 * Source: ECMA-376 Part 1 §18.3.1.18, §18.3.1.10.
 */
export function flagWorksheet(
  sheet: Uint8Array,
  highlights: readonly Highlight[],
  ids: ReadonlyMap<HighlightStyle, number>
): Uint8Array {
  const { prefix, children } = xmlRoot(sheet);
  const cells = children.findIndex(({ local }) => local === "sheetData");
  if (cells < 0) throw new PackageError("bad-content");
  const cuts: XmlEdit[] = [];
  const kept = children.slice(cells).filter(({ local, start, end }) => {
    if (local !== "conditionalFormatting") return true;
    const own = ownRules(sheet.subarray(start, end));
    for (const cut of own) cuts.push({ start: start + cut.start, end: start + cut.end, text: "" });
    return own[0]?.end !== end - start;
  });
  const from = children[cells]?.end ?? 0;
  const first = highestPriority(sheet, kept, cuts) + 1;
  const rules = highlights.map((highlight, index) =>
    ruleXml(ruleOf(highlight), ids.get(highlight.style) ?? 0, first + index, prefix)
  );
  const point = insertionPoint(kept, worksheetOrder, "conditionalFormatting", from);
  if (rules.length === 0 && cuts.length === 0) return sheet;
  return editXml(sheet, [{ start: point, end: point, text: rules.join("") }, ...cuts]);
}

/** Highest priority of the rules that stay, the x14 ones in extLst included, which count in the same row. */
function highestPriority(
  sheet: Uint8Array,
  elements: readonly XmlElement[],
  cuts: readonly XmlEdit[]
): number {
  const cut = new Set(cuts.map(({ start }) => start));
  let highest = 0;
  for (const { local, start, end } of elements) {
    if (local === "sheetData") continue;
    const reader = new XmlReader(sheet.subarray(start, end));
    while (reader.next())
      if (!reader.closing && reader.is("cfRule") && !cut.has(start + reader.start))
        highest = Math.max(highest, Number(reader.attribute("priority") ?? 0) || 0);
  }
  return highest;
}

function ruleOf({ areas, formula }: Highlight): NewRule {
  return { areas, type: "expression", formulas: [formula.replace(/^=/, "")] };
}
