import { relationships } from "../../ooxml/package/relationships";
import { relsPart } from "../../ooxml/package/relsPart";
import type { SpreadsheetPackage } from "../../ooxml/package/spreadsheetPackage";
import { ReadError } from "../../ooxml/read/readError";
import { XmlReader } from "../../ooxml/xml/xmlReader";
import { partKey } from "../../ooxml/zip/entryIndex";
import { newZip } from "../../ooxml/zip/newZip";
import { isWholeBinaryPart } from "./isWholeBinaryPart";
import { libraryWorkbook } from "./libraryWorkbook";
import { parseBytes } from "./parseBytes";
import type { Workbook } from "./workbook";
import { worksheetGrid } from "./worksheetGrid";

/** Parts of an .xlsb package that hold cells or lead to them. */
const NEEDED =
  /^\[Content_Types\]\.xml$|^xl\/[^/]+\.bin$|^xl\/_rels\/|^xl\/worksheets\/[^/]+\.bin$/i;
const STORED = 0;
const HIDDEN = [undefined, "hidden", "veryHidden"] as const;

/**
 * Reads an .xlsb package with the given main part. The library is given the parts that hold cells and nothing else.
 * Throws `ReadError` when a sheet is missing or breaks off, `ZipError` or `XmlError`.
 */
export function readXlsb(source: SpreadsheetPackage, main: string, bytes: Buffer): Workbook {
  const parts = new Map<string, Uint8Array>();
  for (const { name } of source.zip.entries) {
    const content = NEEDED.test(name) ? source.bytes(name) : undefined;
    if (content) parts.set(partKey(name), content);
  }
  const rels = parts.get(partKey(relsPart(main)));
  const related = relationships(main, rels && new XmlReader(rels));
  const worksheets = related.filter(({ type }) => type === "worksheet");
  const strings = related.filter(({ type }) => type === "sharedStrings");
  for (const { target } of [...worksheets, ...strings]) {
    const part = parts.get(partKey(target));
    if (!part || !isWholeBinaryPart(part)) throw new ReadError("damaged");
  }
  const book = parseBytes(newZip(parts, source.codec, STORED));
  const grids = book.SheetNames.flatMap((name, k) => {
    const sheet = book.Sheets[name];
    if (!sheet || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    const hidden = HIDDEN[book.Workbook?.Sheets?.[k]?.Hidden ?? 0];
    return [{ ...worksheetGrid(name, sheet), ...(hidden && { hidden }) }];
  });
  // The library leaves out a sheet that it cannot parse, without a word.
  if (grids.length < worksheets.length) throw new ReadError("damaged");
  return libraryWorkbook("xlsb", bytes, grids);
}
