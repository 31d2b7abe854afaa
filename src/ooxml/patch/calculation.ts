import { removePart, unrelate } from "../package/declaredParts";
import type { PackageEdit } from "../package/packageEdit";
import { relationships } from "../package/relationships";
import { relsPart } from "../package/relsPart";
import { workbookOrder } from "../styles/elementOrder";
import { withAttributes } from "../xml/changedElement";
import { editXml } from "../xml/editXml";
import { insertionPoint } from "../xml/insertionPoint";
import { XmlReader } from "../xml/xmlReader";
import { xmlRoot } from "../xml/xmlRoot";
import { type ChainChange, patchCalcChain } from "./patchCalcChain";

/** Asks whoever opens the workbook to calculate every formula. Source: ECMA-376 Part 1 §18.2.2. */
export function askToCalculate(edit: PackageEdit, workbook: string): void {
  const xml = edit.xml(workbook) ?? new Uint8Array();
  const root = xmlRoot(xml);
  const before = root.children.find(({ local }) => local === "calcPr");
  const text = before
    ? new TextDecoder().decode(xml.subarray(before.start, before.end))
    : `<${root.prefix}calcPr/>`;
  const after = withAttributes(text, { fullCalcOnLoad: "1" });
  const point = insertionPoint(root.children, workbookOrder, "calcPr", root.contentStart);
  const place = before ?? { start: point, end: point };
  edit.put(workbook, editXml(xml, [{ start: place.start, end: place.end, text: after }]));
}

/** Keeps the chain of calculation in step with the cells that hold formulas; one that is empty goes. */
export function keepCalcChain(
  edit: PackageEdit,
  workbook: string,
  changes: readonly ChainChange[]
): void {
  const isSame = changes.every(({ gained, lost }) => gained.length + lost.length === 0);
  if (isSame) return;
  const rels = edit.xml(relsPart(workbook));
  const relation = relationships(workbook, rels && new XmlReader(rels)).find(
    ({ type }) => type === "calcChain"
  );
  const chain = relation && edit.xml(relation.target);
  if (relation === undefined || chain === undefined) return;
  const after = patchCalcChain(chain, changes);
  if (after !== null) return edit.put(relation.target, after);
  unrelate(edit, workbook, relation.id);
  removePart(edit, relation.target);
}
