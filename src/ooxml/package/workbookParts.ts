import type { XmlReader } from "../xml/xmlReader";
import { PackageError } from "./packageError";
import { type Relationship, relationships } from "./relationships";
import { relsPart } from "./relsPart";
import type { SpreadsheetPackage } from "./spreadsheetPackage";

/** One sheet as the workbook names it. */
export interface SheetEntry {
  name: string;
  hidden?: "hidden" | "veryHidden";
  /**
   * Last step of its relationship: "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet" …; "module" for a sheet of
   * program text from Excel 95, which leads to no part.
   */
  type: string;
  part: string;
}

/** Part names of a workbook and what it says of all its sheets. */
export interface WorkbookParts {
  workbook: string;
  /** In workbook order, hidden ones included. */
  worksheets: SheetEntry[];
  /** Sheets without cells of a worksheet: charts, macros of Excel 4, dialogs. */
  otherSheets: SheetEntry[];
  sharedStrings?: string;
  styles?: string;
  /** A styles part that the workbook names and that there is not. */
  missingStyles?: string;
  /** Dates count from 1904-01-01 instead of 1900-01-01. */
  date1904: boolean;
  /** Whoever wrote the file asks for all formulas to be calculated on opening: their results are not to be relied on. */
  recalculates: boolean;
}

/**
 * Follows workbook.xml and its relationships to the parts of the sheets.
 * Throws `PackageError` when a worksheet that the workbook names is missing.
 * Source: ECMA-376 Part 1 §18.2.2, §18.2.19–20, §18.2.28.
 */
export function workbookParts(source: SpreadsheetPackage, workbook: string): WorkbookParts {
  const reader = source.reader(workbook);
  if (reader === undefined) throw new PackageError("no-workbook", workbook);
  const rels = relationships(workbook, source.reader(relsPart(workbook)));
  const byId = new Map(rels.map((relationship) => [relationship.id, relationship]));
  const parts: WorkbookParts = {
    workbook,
    worksheets: [],
    otherSheets: [],
    date1904: false,
    recalculates: false,
  };
  while (reader.next()) {
    if (reader.closing) continue;
    if (reader.is("workbookPr")) parts.date1904 = isTrue(reader.attribute("date1904"));
    else if (reader.is("calcPr")) parts.recalculates = isTrue(reader.attribute("fullCalcOnLoad"));
    else if (reader.is("sheet")) {
      const sheet = sheetEntry(reader, byId);
      if (sheet.type !== "worksheet") parts.otherSheets.push(sheet);
      else if (source.entry(sheet.part)) parts.worksheets.push(sheet);
      else throw new PackageError("missing-part", sheet.name);
    }
  }
  const sharedStrings = existing(source, rels, "sharedStrings");
  const styles = existing(source, rels, "styles");
  if (sharedStrings !== undefined) parts.sharedStrings = sharedStrings;
  if (styles !== undefined) parts.styles = styles;
  const named = rels.find(({ type }) => type === "styles");
  if (styles === undefined && named !== undefined) parts.missingStyles = named.target;
  return parts;
}

function sheetEntry(reader: XmlReader, byId: ReadonlyMap<string, Relationship>): SheetEntry {
  const name = reader.attribute("name") ?? "";
  const id = reader.attribute("id") ?? "";
  const target = id === "" ? { type: "module", target: "" } : byId.get(id);
  if (target === undefined) throw new PackageError("missing-part", name);
  const sheet: SheetEntry = { name, type: target.type, part: target.target };
  const state = reader.attribute("state");
  if (state === "hidden" || state === "veryHidden") sheet.hidden = state;
  return sheet;
}

/** A truth value as XML Schema writes it. */
function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function existing(
  source: SpreadsheetPackage,
  rels: readonly Relationship[],
  type: string
): string | undefined {
  return rels.find(
    (relationship) => relationship.type === type && source.entry(relationship.target)
  )?.target;
}
