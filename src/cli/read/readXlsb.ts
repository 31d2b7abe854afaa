import type { Grid } from "../../core/sheet/grid";
import { partText } from "../ooxml/partText";
import { relationships } from "../ooxml/relationships";
import { relsPart } from "../ooxml/relsPart";
import type { SpreadsheetPackage } from "../ooxml/spreadsheetPackage";
import { partKey } from "../zip/entryIndex";
import { storedZip } from "../zip/storedZip";
import { isWholeBinaryPart } from "./isWholeBinaryPart";
import { parseBytes } from "./parseBytes";
import { ReadError } from "./readError";
import { worksheetGrids } from "./worksheetGrids";

/** Parts of an .xlsb package that hold cells or lead to them. */
const NEEDED =
  /^\[Content_Types\]\.xml$|^xl\/[^/]+\.bin$|^xl\/_rels\/|^xl\/worksheets\/[^/]+\.bin$/i;

/**
 * Grids of the worksheets of an .xlsb package with the given main part. Throws `ReadError` when a sheet is
 * missing or breaks off, `ZipError`, `PackageError`, or what the library throws.
 */
export function readXlsb(source: SpreadsheetPackage, workbook: string): Grid[] {
  const parts = new Map<string, Buffer>();
  for (const { name } of source.zip.entries) {
    const content = NEEDED.test(name) ? source.bytes(name) : undefined;
    if (content) parts.set(partKey(name), content);
  }
  const rels = relationships(
    workbook,
    partText(parts.get(partKey(relsPart(workbook))) ?? Buffer.alloc(0))
  );
  const worksheets = rels.filter(({ type }) => type === "worksheet");
  for (const { target } of [
    ...worksheets,
    ...rels.filter(({ type }) => type === "sharedStrings"),
  ]) {
    const part = parts.get(partKey(target));
    if (!part || !isWholeBinaryPart(part)) throw new ReadError("damaged");
  }
  const grids = worksheetGrids(parseBytes(storedZip(parts)));
  // The library leaves out a sheet that it cannot parse, without a word.
  if (grids.length < worksheets.length) throw new ReadError("damaged");
  return grids;
}
