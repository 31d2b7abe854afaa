import { attribute } from "../xml/attribute";
import { xmlTags } from "../xml/xmlTags";
import { PackageError } from "./packageError";
import { type Relationship, relationships } from "./relationships";
import { relsPart } from "./relsPart";
import type { SpreadsheetPackage } from "./spreadsheetPackage";

/** Part names of a workbook; the worksheets in workbook order, hidden ones included, chart sheets left out. */
export interface WorkbookParts {
  workbook: string;
  worksheets: { name: string; part: string }[];
  sharedStrings?: string;
  styles?: string;
}

/**
 * Follows workbook.xml and its relationships to the parts of the sheets.
 * Throws `PackageError` when a worksheet that the workbook names is missing.
 * Source: ECMA-376 Part 1 §18.2.19–20.
 */
export function workbookParts(source: SpreadsheetPackage, workbook: string): WorkbookParts {
  const text = source.text(workbook);
  if (text === undefined) throw new PackageError("no-workbook", workbook);
  const rels = relationships(workbook, source.text(relsPart(workbook)) ?? "");
  const byId = new Map(rels.map((relationship) => [relationship.id, relationship]));
  const worksheets: WorkbookParts["worksheets"] = [];
  for (const tag of xmlTags(text)) {
    if (tag.local !== "sheet" || tag.kind === "close") continue;
    const target = byId.get(attribute(tag.attributes, "id") ?? "");
    if (target && target.type !== "worksheet") continue;
    const name = attribute(tag.attributes, "name") ?? "";
    if (!target || !source.entry(target.target)) throw new PackageError("missing-part", name);
    worksheets.push({ name, part: target.target });
  }
  const parts: WorkbookParts = { workbook, worksheets };
  const sharedStrings = existing(source, rels, "sharedStrings");
  const styles = existing(source, rels, "styles");
  if (sharedStrings !== undefined) parts.sharedStrings = sharedStrings;
  if (styles !== undefined) parts.styles = styles;
  return parts;
}

function existing(
  source: SpreadsheetPackage,
  rels: Relationship[],
  type: string
): string | undefined {
  return rels.find(
    (relationship) => relationship.type === type && source.entry(relationship.target)
  )?.target;
}
