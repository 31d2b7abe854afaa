import type { Grid } from "../../../core/sheet/grid";
import { fileKind } from "../../../ooxml/read/fileKind";
import { ReadError } from "../../../ooxml/read/readError";
import { runsOf } from "../../../ooxml/read/runsOf";
import { libraryWorkbook } from "../libraryWorkbook";
import { parseBytes } from "../parseBytes";
import type { Workbook } from "../workbook";
import { worksheetGrid } from "../worksheetGrid";
import { type BiffSheet, biffSheets } from "./biffSheets";
import { cellRecords } from "./cellRecords";
import { workbookStream } from "./workbookStream";

/**
 * Reads an .xls workbook. The library leaves out what it cannot read without a word, so the stream is looked through
 * first, and every sheet that it names must be delivered. Throws `ReadError`.
 */
export function readXls(bytes: Buffer): Workbook {
  const stream = fileKind(bytes) === "biff" ? bytes : workbookStream(bytes);
  const sheets = biffSheets(stream);
  const book = parseBytes(cellRecords(stream));
  if (book.SheetNames.length !== sheets.length) throw new ReadError("damaged");
  const grids = book.SheetNames.flatMap((name, k) => {
    const sheet = book.Sheets[name];
    if (!sheet) throw new ReadError("damaged");
    // Charts, macros and dialogs are no worksheets.
    if ((sheet["!type"] ?? "sheet") !== "sheet") return [];
    return [{ ...worksheetGrid(name, sheet), ...hiddenParts(sheets[k]) }];
  });
  return libraryWorkbook("xls", bytes, grids);
}

function hiddenParts(sheet: BiffSheet | undefined): Partial<Grid> {
  const rows = runsOf(sheet?.hiddenRows ?? []);
  const columns = runsOf(sheet?.hiddenColumns ?? []);
  return {
    ...(sheet?.hidden && { hidden: sheet.hidden }),
    ...(rows.length > 0 && { hiddenRows: rows }),
    ...(columns.length > 0 && { hiddenColumns: columns }),
  };
}
