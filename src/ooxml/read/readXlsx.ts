import type { Grid } from "../../core/sheet/grid";
import { areaAddress } from "../../core/area/address";
import type { SpreadsheetPackage } from "../package/spreadsheetPackage";
import { type SheetEntry, workbookParts } from "../package/workbookParts";
import { cellFormats } from "../styles/cellFormats";
import { limits } from "../package/limits";
import { XmlReader } from "../xml/xmlReader";
import type { CellContext } from "./cellContext";
import { placeCheckBoxes } from "./placeCheckBoxes";
import { ReadError } from "./readError";
import { runsOf } from "./runsOf";
import { type ScannedSheet, scanSheet } from "./scanSheet";
import { sharedStrings } from "./sharedStrings";
import { withoutOverlaps } from "./withoutOverlaps";
import type { XlsxContent } from "./xlsxContent";

/**
 * The worksheets of an .xlsx or .xlsm package with the given main part: values as Office.js gives them, line breaks "\n",
 * dates as serial numbers. Throws `ReadError`, `PackageError`, `XmlError` or `ZipError`.
 */
export function readXlsx(source: SpreadsheetPackage, workbook: string): XlsxContent {
  const parts = workbookParts(source, workbook);
  if (parts.worksheets.length === 0) throw new ReadError("noWorksheet");
  const styles = parts.styles === undefined ? undefined : source.reader(parts.styles);
  const context: CellContext = {
    strings: sharedStrings(
      parts.sharedStrings === undefined ? undefined : source.reader(parts.sharedStrings)
    ),
    formats: styles === undefined ? [] : cellFormats(styles),
    date1904: parts.date1904,
    recalculates: parts.recalculates,
  };
  const content: XlsxContent = {
    grids: [],
    oddities: [],
    otherSheets: parts.otherSheets
      .filter(({ type }) => type !== "chartsheet" && type !== "module")
      .map(({ name }) => name),
    withoutStyles: parts.missingStyles !== undefined,
    mayBeStale: false,
  };
  let cells = 0;
  for (const entry of parts.worksheets) {
    const scanned = scanSheet(new XmlReader(source.xml(entry.part) ?? new Uint8Array()), context);
    if (scanned.controls.size > 0) placeCheckBoxes(source, entry.part, scanned);
    cells += scanned.cells.grid.cells;
    if (cells > limits.cells) throw new ReadError("tooManyCells");
    content.mayBeStale ||= parts.recalculates && scanned.cells.calculated > 0;
    content.grids.push(gridOf(entry, scanned));
    content.oddities.push(scanned.cells.oddities.found);
  }
  return content;
}

function gridOf({ name, hidden }: SheetEntry, scanned: ScannedSheet): Grid {
  const { cells } = scanned;
  const { kept, dropped } = withoutOverlaps(scanned.merges);
  for (const area of dropped) cells.oddities.overlappingMerge(areaAddress(area));
  const rows = runsOf(cells.hiddenRows);
  const columns = runsOf(scanned.hiddenColumns);
  const uncalculated = cells.uncalculated.done();
  return {
    sheet: name,
    ...cells.grid.build(),
    ...(kept.length > 0 && { merges: kept }),
    ...(hidden && { hidden }),
    ...(rows.length > 0 && { hiddenRows: rows }),
    ...(columns.length > 0 && { hiddenColumns: columns }),
    ...(uncalculated.length > 0 && { uncalculated }),
  };
}
