import { readZip } from "../zip/readZip";
import type { ZipCodec } from "../zip/zipCodec";
import { limits } from "./limits";
import { mainPart } from "./mainPart";
import { PackageEdit } from "./packageEdit";
import { PackageError } from "./packageError";
import { SpreadsheetPackage } from "./spreadsheetPackage";
import { type WorkbookParts, workbookParts } from "./workbookParts";

/**
 * Opens an .xlsx or .xlsm package to change parts of it. Throws `PackageError`, `XmlError` or `ZipError` when it cannot be
 * read.
 */
export function openWorkbook(
  bytes: Uint8Array,
  codec: ZipCodec
): { edit: PackageEdit; parts: WorkbookParts } {
  const budget = { part: limits.part, rest: 2 * limits.workbook };
  const source = new SpreadsheetPackage(readZip(bytes), codec, budget);
  const main = mainPart(source);
  if (main?.kind !== "xlsx") throw new PackageError("no-workbook");
  return { edit: new PackageEdit(source), parts: workbookParts(source, main.part) };
}
