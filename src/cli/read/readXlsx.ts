import type { Grid } from "../../core/grid/grid";
import { partText } from "../ooxml/partText";
import type { SpreadsheetPackage } from "../ooxml/spreadsheetPackage";
import { workbookParts } from "../ooxml/workbookParts";
import { numberFormats } from "./numberFormats";
import { ReadError } from "./readError";
import { readWorksheet } from "./readWorksheet";
import { sharedStrings } from "./sharedStrings";

/**
 * Grids of the worksheets of an .xlsx or .xlsm package, in workbook order, and how many formulas have no result.
 * Read from the parts directly, a fraction of the library's time and exact where the library is not (texts of
 * formulas, phonetic guides, errors younger than Excel 2007, Chinese built-in date formats).
 */
export function readXlsx(
  source: SpreadsheetPackage,
  workbook: string
): { grids: Grid[]; uncalculated: number } {
  const parts = workbookParts(source, workbook);
  if (parts.worksheets.length === 0) throw new ReadError("noWorksheet");
  const strings = parts.sharedStrings === undefined ? undefined : source.xml(parts.sharedStrings);
  const styles = parts.styles === undefined ? undefined : source.xml(parts.styles);
  const context = {
    strings: strings ? sharedStrings(strings) : [],
    formats: styles ? numberFormats(partText(styles)) : [],
  };
  const grids: Grid[] = [];
  let uncalculated = 0;
  for (const { name, part } of parts.worksheets) {
    const sheet = readWorksheet(name, source.xml(part) ?? Buffer.alloc(0), context);
    grids.push(sheet.grid);
    uncalculated += sheet.uncalculated;
  }
  return { grids, uncalculated };
}
