import { ExcelFailure } from "./excelFailure";
import type { HostWorkbook } from "./hostWorkbook";
import { NotImplemented } from "./notImplemented";
import type { SheetData } from "./sheetData";
import { openXlsx } from "./xlsx/openXlsx";

/** What Excel.InsertWorksheetOptions may say on the wire; of places the host knows the end. */
export interface InsertOptions {
  positionType?: string | null;
  relativeTo?: unknown;
  sheetNamesToInsert?: string[] | null;
}

const LONGEST = 31;

/**
 * Puts the sheets of an .xlsx file, Base64, behind those of a workbook and gives their ids. A name that is taken becomes
 * "表 (2)", as in Excel. A file that cannot be opened is refused.
 */
export function insertWorksheets(
  workbook: HostWorkbook,
  base64: string,
  options: InsertOptions | null | undefined
): string[] {
  if (options?.relativeTo || !["End", null, undefined].includes(options?.positionType))
    throw new NotImplemented("InsertWorksheetOptions.positionType");
  workbook.beforeRestructure();
  const wanted = options?.sheetNamesToInsert;
  const sheets = open(base64).filter(({ name }) => !wanted?.length || wanted.includes(name));
  return sheets.map((data) => {
    const taken = workbook.inOrder().map((sheet) => sheet.Name.toLowerCase());
    const name = free(data.name, taken);
    return workbook.insertSheet(name, { ...data, name })._Id;
  });
}

function open(base64: string): SheetData[] {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return openXlsx(bytes, () => undefined);
  } catch (error) {
    throw new ExcelFailure("InvalidArgument", `The file cannot be opened: ${String(error)}`);
  }
}

function free(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, LONGEST - suffix.length) + suffix;
    if (!taken.includes(name.toLowerCase())) return name;
  }
}
