import { read, type DenseWorkSheet, type WorkBook } from "@e965/xlsx";
import { fileKind } from "../../../ooxml/read/fileKind";
import { ReadError } from "../../../ooxml/read/readError";
import { kindProblems } from "../../../ooxml/read/kindProblems";
import { isTextName, readText, type TextTable } from "../../../ooxml/text/readText";
import type { SheetData } from "../sheetData";
import { saveXlsx } from "../xlsx/saveXlsx";
import { READING, worksheetData } from "../xlsx/worksheetData";

/** A file as the workbench opens it, always an .xlsx or .xlsm package. */
export interface OpenedAs {
  bytes: Uint8Array;
  /** What it was before: a workbook of another format, of which only what is in cells came over, or a text; null: a package. */
  from: "workbook" | Pick<TextTable, "encoding" | "delimiter"> | null;
}

const HIDDEN = 1;

/**
 * A file of any format that the workbench reads as a package of Excel's: .xlsx and .xlsm as they are; .xls, .xlsb, .ods and
 * WPS's .et turned into one, cells, formulas, number formats, merged areas and widths of columns; .csv and .txt as a sheet.
 * What it is is told by its content. Throws, a `ReadError` where it is clear what is wrong.
 */
export function toXlsx(bytes: Uint8Array, name: string): OpenedAs {
  const kind = fileKind(bytes);
  if (kind === "text" && isTextName(name)) {
    const { encoding, delimiter, ...table } = readText(bytes, name);
    return { bytes: saveXlsx([textSheet(table)]), from: { encoding, delimiter } };
  }
  if (kind !== "zip" && kind !== "ole" && kind !== "biff") throw new ReadError(kindProblems[kind]);
  if (isPackage(bytes)) return { bytes, from: null };
  const sheets = sheetsOf(readOther(bytes));
  if (sheets.length === 0) throw new ReadError("noWorksheet");
  return { bytes: saveXlsx(sheets), from: "workbook" };
}

function readOther(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, { ...READING, cellStyles: true });
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new ReadError(isLocked ? "password" : "damaged");
  }
}

/** Whether a file is a package with its parts as XML, as Excel's own; .xlsb has the main part in binary form, .ods has none. */
export function isPackage(bytes: Uint8Array): boolean {
  if (fileKind(bytes) !== "zip") return false;
  // Names in a zip container are not packed.
  const text = new TextDecoder("latin1").decode(bytes);
  return !text.includes("xl/workbook.bin") && !text.includes("META-INF/manifest.xml");
}

function sheetsOf({ SheetNames, Sheets, Workbook }: WorkBook): SheetData[] {
  return SheetNames.flatMap((name, k) => {
    const sheet = Sheets[name];
    // Charts, macros and dialogs are no worksheets.
    if (!sheet || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    const widths = (sheet["!cols"] ?? []).map((column) => column?.wpx);
    return [
      {
        ...worksheetData(name, sheet as DenseWorkSheet),
        columnWidths: widths,
        ...((Workbook?.Sheets?.[k]?.Hidden ?? 0) >= HIDDEN && { hidden: true }),
      },
    ];
  });
}

function textSheet({ sheet, rows }: Pick<TextTable, "sheet" | "rows">): SheetData {
  return {
    name: sheet,
    values: rows.map((row) => row.map(({ value }) => value)),
    formats: rows.map((row) => row.map(({ format }) => format ?? "General")),
  };
}
