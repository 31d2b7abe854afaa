import type { Sheets } from "./cells";
import { convertByOffice } from "./convertByOffice";
import { librarySheets } from "./librarySheets";

/**
 * What LibreOffice reads of workbooks, by path: each converted to .xlsx by LibreOffice itself, in the plain form that
 * it writes, and that read by SheetJS. A file that it does not convert gives null. Throws when there is no `soffice`.
 */
export function officeSheets(paths: readonly string[]): Map<string, Sheets> {
  const converted = [...convertByOffice(paths, "xlsx")];
  return new Map(converted.map(([path, bytes]) => [path, bytes && librarySheets(bytes)]));
}
