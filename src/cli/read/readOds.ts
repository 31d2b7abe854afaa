import { limits } from "../../ooxml/package/limits";
import { SpreadsheetPackage } from "../../ooxml/package/spreadsheetPackage";
import { ReadError } from "../../ooxml/read/readError";
import { newZip } from "../../ooxml/zip/newZip";
import { readZip } from "../../ooxml/zip/readZip";
import { nodeCodec } from "../nodeCodec";
import { libraryWorkbook } from "./libraryWorkbook";
import { odsCells } from "./odsCells";
import { parseBytes } from "./parseBytes";
import type { Workbook } from "./workbook";
import { worksheetGrid } from "./worksheetGrid";

/** Parts of an .ods package that hold cells and how numbers are shown. */
const NEEDED = ["mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml"];
const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
const STORED = 0;
const HIDDEN = [undefined, "hidden", "veryHidden"] as const;

/**
 * Reads an OpenDocument spreadsheet. The library is given the parts that hold cells, unpacked within the limits, and nothing
 * else. Throws `ReadError` when it is another kind of document, has a password, too many cells or is damaged; `ZipError`, `XmlError`.
 */
export function readOds(bytes: Buffer): Workbook {
  const budget = { part: limits.part, rest: limits.workbook };
  const source = new SpreadsheetPackage(readZip(bytes), nodeCodec, budget);
  const parts = new Map<string, Uint8Array>();
  for (const name of NEEDED) {
    const content = source.bytes(name);
    if (content) parts.set(name, content);
  }
  const text = (name: string) => new TextDecoder().decode(parts.get(name));
  if (!text("mimetype").startsWith(SPREADSHEET)) throw new ReadError("openDocument");
  if (text("META-INF/manifest.xml").includes("encryption-data")) throw new ReadError("password");
  if (!/<\/(?:\w+:)?document-content>\s*$/.test(text("content.xml")))
    throw new ReadError("damaged");
  // A cell that is written once and repeated is as many for the library, until memory is full.
  if (odsCells(parts.get("content.xml") ?? new Uint8Array(), limits.cells) > limits.cells)
    throw new ReadError("tooManyCells");
  const book = parseBytes(newZip(parts, nodeCodec, STORED));
  const grids = book.SheetNames.flatMap((name, k) => {
    const sheet = book.Sheets[name];
    if (!sheet) return [];
    const hidden = HIDDEN[book.Workbook?.Sheets?.[k]?.Hidden ?? 0];
    return [{ ...worksheetGrid(name, sheet), ...(hidden && { hidden }) }];
  });
  return libraryWorkbook("ods", bytes, grids);
}
