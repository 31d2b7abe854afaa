import type { Grid } from "../../core/sheet/grid";
import { minimalPackage } from "../ooxml/minimalPackage";
import type { SpreadsheetPackage } from "../ooxml/spreadsheetPackage";
import { workbookParts } from "../ooxml/workbookParts";
import { dateFormats } from "./mend/dateFormats";
import { mendTexts } from "./mend/mendTexts";
import { mendWorksheet } from "./mend/mendWorksheet";
import { withoutMarkup } from "./mend/withoutMarkup";
import { withoutPrefix } from "./mend/withoutPrefix";
import { parseBytes } from "./parseBytes";
import { ReadError } from "./readError";
import { worksheetGrids } from "./worksheetGrids";

/**
 * Grids of the worksheets of an .xlsx or .xlsm package, in workbook order, and how many formulas have no result.
 * The library is given the parts that hold cells, mended where it would not read them exactly, and nothing else.
 * Throws `ReadError`, `PackageError`, `ZipError` or what the library throws.
 */
export function readXlsx(
  source: SpreadsheetPackage,
  workbook: string
): { grids: Grid[]; uncalculated: number } {
  const parts = workbookParts(source, workbook);
  if (parts.worksheets.length === 0) throw new ReadError("noWorksheet");
  const mended = (part: string | undefined, mend: (xml: string) => string) => {
    const xml = part === undefined ? undefined : source.xml(part);
    // One character a byte: the corrections concern tags, which are ASCII.
    return xml && Buffer.from(mend(withoutPrefix(withoutMarkup(xml.toString("latin1")))), "latin1");
  };
  let uncalculated = 0;
  const worksheets = parts.worksheets.map(
    ({ part }) =>
      mended(part, (xml) => {
        const sheet = mendWorksheet(xml);
        uncalculated += sheet.uncalculated;
        return sheet.xml;
      }) ?? Buffer.alloc(0)
  );
  const sharedStrings = mended(parts.sharedStrings, mendTexts);
  const styles = mended(parts.styles, dateFormats);
  const book = parseBytes(
    minimalPackage({
      worksheets,
      ...(sharedStrings && { sharedStrings }),
      ...(styles && { styles }),
    })
  );
  const grids = worksheetGrids(book);
  // The library leaves out a sheet that it cannot parse, without a word.
  if (grids.length !== worksheets.length) throw new ReadError("damaged");
  const names = parts.worksheets.map(({ name }) => name);
  return { grids: grids.map((grid, i) => ({ ...grid, sheet: names[i] ?? "" })), uncalculated };
}
