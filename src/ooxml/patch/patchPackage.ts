import { cellAddress } from "../../core/area/address";
import { patchDrawing } from "./patchDrawing";
import { removePart, unrelate } from "../package/declaredParts";
import { openWorkbook } from "../package/openWorkbook";
import type { PackageEdit } from "../package/packageEdit";
import { putStyles, stylesOf } from "../styles/newStyles";
import { StyleAppender } from "../styles/styleAppender";
import type { ZipCodec } from "../zip/zipCodec";
import { addSheet } from "./addSheet";
import { askToCalculate, keepCalcChain } from "./calculation";
import { guardedAreas } from "./guardedAreas";
import type { ChainChange } from "./patchCalcChain";
import { patchSheet } from "./patchSheet";
import { putKeptSettings } from "./keptSettings";
import { listedSheets, patchSheetList, type SheetInList } from "./patchSheetList";
import { reachableParts } from "./reachableParts";
import { renamedInPart } from "./sheetReferences";
import type { LeftCell } from "./sheetPatch";
import { putSheetProperties } from "./sheetProperties";
import type { BesideSheet, KeptSheet, WorkbookPatch } from "./workbookPatch";

/** A package with a patch, and the cells whose change could not be written. */
export interface PatchedPackage {
  bytes: Uint8Array;
  left: LeftCell[];
}

/**
 * An .xlsx or .xlsm package with what a patch says; every part that it does not concern is copied as it lies in the file, and
 * a patch that changes nothing gives the very bytes. Sheets without cells (charts, macros of Excel 4) stay behind the sheet
 * that they stood behind. Throws `PackageError`, `XmlError` or `ZipError` when the package cannot be read.
 */
export function patchPackage(
  bytes: Uint8Array,
  patch: WorkbookPatch,
  codec: ZipCodec
): PatchedPackage {
  const { edit, parts } = openWorkbook(bytes, codec);
  const { workbook } = parts;
  const listed = listedSheets(edit.xml(workbook) ?? new Uint8Array());
  const kept = patch.sheets.filter((sheet) => sheet.kind === "kept");
  const gone = parts.worksheets.filter(({ name }) => !kept.some(({ sheet }) => sheet === name));
  const idOf = (sheet: string) => listed.find(({ name }) => name === sheet)?.sheetId ?? "";
  const given = stylesOf(edit, parts);
  const styles = new StyleAppender(given);
  const chain: ChainChange[] = [];
  const left: LeftCell[] = [];

  renameEverywhere(edit, kept);
  for (const { sheet, patch: changes } of kept) {
    const part = parts.worksheets.find(({ name }) => name === sheet)?.part;
    if (part === undefined || changes === undefined) continue;
    const before = edit.xml(part) ?? new Uint8Array();
    const refuses = guardedAreas(edit, part);
    const after = patchSheet(before, { sheet, ...changes }, styles, refuses);
    edit.put(part, after.bytes);
    chain.push({ sheetId: idOf(sheet), gained: after.gained, lost: after.lost });
    for (const { row, column, why } of after.left)
      left.push({ sheet, cell: cellAddress(row, column), why });
  }

  const used = reachableParts(edit);
  const sheets = patch.sheets.map((sheet): SheetInList => {
    const titles = sheet.titleRows === undefined ? {} : { titleRows: sheet.titleRows };
    if (sheet.kind === "added") {
      const { part, relation } = addSheet(edit, workbook, sheet.xml(styles));
      putBeside(edit, workbook, part, sheet);
      return { relation, name: sheet.name, hidden: sheet.hidden, ...titles };
    }
    const part = parts.worksheets.find(({ name }) => name === sheet.sheet)?.part;
    if (part !== undefined) putBeside(edit, workbook, part, sheet);
    const at = listed.findIndex(({ name }) => name === sheet.sheet);
    return { at, ...nameAndState(sheet), ...titles };
  });
  listed.forEach(({ name }, at) => {
    const isCells = parts.worksheets.some((sheet) => sheet.name === name);
    if (isCells) return;
    const behind = sheets.findIndex((sheet) => "at" in sheet && sheet.at === at - 1);
    sheets.splice(behind + 1, 0, { at, name });
  });
  for (const { name } of gone) {
    chain.push({ sheetId: idOf(name), gained: [], lost: "all" });
    unrelate(edit, workbook, listed.find((sheet) => sheet.name === name)?.relation ?? "");
  }
  edit.put(workbook, patchSheetList(edit.xml(workbook) ?? new Uint8Array(), sheets));
  if (patch.settings !== undefined) putKeptSettings(edit, workbook, patch.settings);
  if (patch.recalculate) askToCalculate(edit, workbook);
  keepCalcChain(edit, workbook, chain);
  if (styles.bytes() !== given) putStyles(edit, parts, styles.bytes());
  const hasLost = patch.sheets.some(({ charts }) => (charts?.gone.length ?? 0) > 0);
  if (gone.length > 0 || hasLost) {
    const still = reachableParts(edit);
    for (const part of used) if (!still.has(part)) removePart(edit, part);
  }
  return { bytes: edit.bytes(), left };
}

function putBeside(
  edit: PackageEdit,
  workbook: string,
  sheet: string,
  { charts, properties }: BesideSheet
): void {
  if (properties !== undefined) putSheetProperties(edit, workbook, sheet, properties);
  if (charts !== undefined) patchDrawing(edit, workbook, sheet, charts);
}

function nameAndState({ name, hidden }: KeptSheet): { name: string; hidden?: boolean } {
  return { name, ...(hidden !== undefined && { hidden }) };
}

/** Gives the sheets with another name now that name in every part that may refer to them. */
function renameEverywhere(edit: PackageEdit, kept: readonly KeptSheet[]): void {
  const names = new Map(
    kept.flatMap(({ sheet, name }) =>
      sheet === name ? [] : [[sheet.toLowerCase(), name] as const]
    )
  );
  if (names.size === 0) return;
  for (const part of reachableParts(edit)) {
    const xml = /\.xml$/i.test(part) ? edit.xml(part) : undefined;
    if (xml !== undefined) edit.put(part, renamedInPart(xml, names));
  }
}
