import { areaAddress, cellAddress } from "../../core/area/address";
import type { Area } from "../../core/area/area";
import { PackageError } from "../package/packageError";
import { pageElements } from "../page/pageXml";
import { readArea } from "../read/readArea";
import type { StyleAppender } from "../styles/styleAppender";
import { worksheetOrder } from "../styles/elementOrder";
import { editXml, type XmlEdit } from "../xml/editXml";
import { insertionPoint } from "../xml/insertionPoint";
import { XmlReader } from "../xml/xmlReader";
import { xmlRoot } from "../xml/xmlRoot";
import { patchCells, type PatchedCells } from "./patchCells";
import { colsXml, readColumns } from "./patchColumns";
import { patchRules } from "./patchRules";
import type { LeftWhy, SheetPatch } from "./sheetPatch";
import { sheetPrXml, sheetViewsXml } from "./sheetFrame";

/** A worksheet part as it is to be written, and what of the patch was not. */
export interface PatchedSheet extends Omit<PatchedCells, "edits"> {
  bytes: Uint8Array;
}

/** The elements of a worksheet that a protected sheet does not let anybody change, in the order in which they are looked at. */
const NO_CELLS: PatchedCells = { edits: [], left: [], gained: [], lost: [] };

/**
 * A worksheet part with what a patch says; every other byte stays. A protected sheet is given back as it is, its cells in
 * `left`. `refuses` names cells that hold something of a table or a pivot table.
 * Throws `PackageError` where the part has no cells, `XmlError` where it is not well-formed.
 * Source: ECMA-376 Part 1 §18.3.1.99.
 */
export function patchSheet(
  sheet: Uint8Array,
  patch: SheetPatch,
  styles: StyleAppender,
  refuses: (row: number, column: number) => LeftWhy | null
): PatchedSheet {
  const root = xmlRoot(sheet);
  const { prefix, children } = root;
  const child = (name: string) => {
    const found = children.find(({ local }) => local === name);
    return found && sheet.subarray(found.start, found.end);
  };
  if (isProtected(child("sheetProtection"))) {
    const left = patch.cells.map(({ row, column }) => ({ row, column, why: "protected" as const }));
    return { bytes: sheet, left, gained: [], lost: [] };
  }
  const edits: XmlEdit[] = [];
  /** Puts an element in the place of the one of its name, or where it would stand; null takes it out. */
  const put = (name: string, text: string | null) => {
    const before = children.find(({ local }) => local === name);
    if (before) edits.push({ start: before.start, end: before.end, text: text ?? "" });
    else if (text !== null) {
      const point = insertionPoint(children, worksheetOrder, name, root.contentStart);
      edits.push({ start: point, end: point, text });
    }
  };
  const { widths, heights, freeze, gridlines, tabColor, merges, rules, page } = patch;
  const columns = readColumns(child("cols"));
  const fits = page && page.fit !== null;
  if (tabColor !== undefined || fits !== undefined)
    put("sheetPr", sheetPrXml(child("sheetPr"), { tabColor, fits }, prefix));
  if (freeze !== undefined || gridlines !== undefined)
    put("sheetViews", sheetViewsXml(child("sheetViews"), freeze, gridlines, prefix));
  if (widths !== undefined) put("cols", colsXml(columns, widths, prefix));
  const cells = patch.cells.length > 0 || heights !== undefined ? patchedCells() : NO_CELLS;
  for (const edit of cells.edits) edits.push(edit);
  if (patch.cells.length > 0) widenDimension();
  if (merges !== undefined) put("mergeCells", mergesXml(merges, prefix));
  if (rules !== undefined) edits.push(...patchRules(sheet, children, rules, styles, prefix));
  if (page !== undefined)
    for (const [name, text] of Object.entries(pageElements(page, prefix))) {
      // Margins that somebody set stay.
      if (name === "pageMargins" && child(name) !== undefined) continue;
      put(name, text === "" ? null : text);
    }
  const { left, gained, lost } = cells;
  return { bytes: edits.length === 0 ? sheet : editXml(sheet, edits), left, gained, lost };

  function patchedCells(): PatchedCells {
    const reader = new XmlReader(sheet);
    reader.next();
    while (reader.next()) {
      if (!reader.closing && reader.depth === (reader.empty ? 1 : 2) && reader.is("sheetData")) {
        const styleOf = (column: number) =>
          columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
        return patchCells(reader, patch.cells, heights ?? new Map(), styles, styleOf, refuses);
      }
      if (!reader.closing) reader.skip();
    }
    throw new PackageError("bad-content");
  }

  /** The area that the part says to have cells in, where new ones lie outside. */
  function widenDimension(): void {
    const dimension = child("dimension");
    if (dimension === undefined) return;
    const reader = new XmlReader(dimension);
    reader.next();
    const before = reader.attribute("ref") ?? "";
    const area = readArea(before) ?? singleCell(before);
    if (area === null) return;
    const all = patch.cells.reduce<Area>(
      ({ top, left, bottom, right }, { row, column }) => ({
        top: Math.min(top, row),
        left: Math.min(left, column),
        bottom: Math.max(bottom, row),
        right: Math.max(right, column),
      }),
      area
    );
    if (areaAddress(all) !== before)
      put("dimension", `<${prefix}dimension ref="${areaAddress(all)}"/>`);
  }
}

/** Whether a `sheetProtection` element protects the cells. Source: ECMA-376 Part 1 §18.3.1.85. */
export function isProtected(protection: Uint8Array | undefined): boolean {
  if (protection === undefined) return false;
  const reader = new XmlReader(protection);
  reader.next();
  return ["1", "true"].includes(reader.attribute("sheet") ?? "");
}

function mergesXml(merges: readonly Area[], prefix: string): string | null {
  if (merges.length === 0) return null;
  const each = merges.map((area) => `<${prefix}mergeCell ref="${areaAddress(area)}"/>`);
  return `<${prefix}mergeCells count="${merges.length}">${each.join("")}</${prefix}mergeCells>`;
}

function singleCell(ref: string): Area | null {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(ref) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return cellAddress(row, column) === ref
    ? { top: row, left: column, bottom: row, right: column }
    : null;
}
