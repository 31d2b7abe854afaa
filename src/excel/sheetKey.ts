import { SHEET_KEY } from "../core/finding/sheetKey";
import { supportsExcelApi } from "./supportsExcelApi";

/**
 * How a record names a sheet. The id that Excel gives a sheet is of no use here: it changes between sessions and platforms
 * (office-js issues 1390, 552).
 */
export interface SheetReference {
  /** Name of the sheet when it was recorded. */
  sheet: string;
  /** Value of its property; absent before ExcelApi 1.12. */
  sheetKey?: string;
}

/** What `sheetOf` and `giveKey` need loaded of a sheet; `before` is the way to it, such as "items/". */
export function keyMembers(before = ""): string[] {
  return supportsExcelApi("1.12")
    ? ["key", "value"].map((member) => `${before}customProperties/items/${member}`)
    : [];
}

/** The reference of a sheet whose members are loaded; queues a key for one that has none yet. */
export function referTo(sheet: Excel.Worksheet): SheetReference {
  if (!supportsExcelApi("1.12")) return { sheet: sheet.name };
  const known = keyOf(sheet);
  if (known !== undefined) return { sheet: sheet.name, sheetKey: known };
  const sheetKey = Math.random().toString(36).slice(2);
  sheet.customProperties.add(SHEET_KEY, sheetKey);
  return { sheet: sheet.name, sheetKey };
}

/**
 * The sheet that a record names, among the sheets of the workbook: by its key, else by its name. Of copies, which have the
 * same key, the one with the name; undefined where that does not tell, or there is none.
 */
export function sheetOf(
  sheets: readonly Excel.Worksheet[],
  { sheet: name, sheetKey }: SheetReference
): Excel.Worksheet | undefined {
  const named = sheets.find((sheet) => sheet.name === name);
  if (sheetKey === undefined || !supportsExcelApi("1.12")) return named;
  const keyed = sheets.filter((sheet) => keyOf(sheet) === sheetKey);
  if (keyed.length === 0) return named;
  return keyed.length === 1 ? keyed[0] : keyed.find((sheet) => sheet === named);
}

/** Whether an entry that was read from a record may name its sheet by a key. */
export function isKey(sheetKey: unknown): boolean {
  return sheetKey === undefined || typeof sheetKey === "string";
}

/** Needs ExcelApi 1.12. */
function keyOf(sheet: Excel.Worksheet): string | undefined {
  return sheet.customProperties.items.find(({ key }) => key === SHEET_KEY)?.value;
}
