import { ReadError } from "../../../ooxml/read/readError";
import { fileKind } from "../../../ooxml/read/fileKind";
import { parseBytes } from "../parseBytes";
import type { Workbook } from "../workbook";
import { libraryWorkbook } from "../libraryWorkbook";
import { biffSheets } from "./biffSheets";
import { workbookStream } from "./workbookStream";

/**
 * Reads an .xls workbook. The library leaves out what it cannot read without a word, so the stream is looked through
 * first, and every sheet that it names must be delivered. Throws `ReadError`.
 */
export function readXls(bytes: Buffer): Workbook {
  const sheets = biffSheets(fileKind(bytes) === "biff" ? bytes : workbookStream(bytes));
  const book = parseBytes(bytes);
  const delivered = book.SheetNames.filter((name) => book.Sheets[name] !== undefined);
  if (delivered.length !== sheets.length) throw new ReadError("damaged");
  return libraryWorkbook("xls", bytes, book);
}
