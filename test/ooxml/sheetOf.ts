import type { Grid } from "../../src/core/sheet/grid";
import { readXlsxFile } from "../../src/ooxml/read/readXlsxFile";
import type { XlsxContent } from "../../src/ooxml/read/xlsxContent";
import { workbookPackage, worksheetXml } from "./workbookPackage";

/** What is read of a workbook with one sheet "表": the XML inside its sheetData, behind it, and other parts. */
export function contentOf(rows: string, tail = "", extra = {}): XlsxContent {
  return readXlsxFile(workbookPackage({ 表: worksheetXml(rows, tail) }, extra));
}

/** Its only sheet. */
export function sheetOf(rows: string, tail = "", extra = {}): Grid {
  const [grid] = contentOf(rows, tail, extra).grids;
  if (!grid) throw new Error("no sheet");
  return grid;
}

/** Values of the first row that holds any, of a sheet with the given cells in its first row. */
export function rowOf(cells: string, extra = {}) {
  return sheetOf(`<row r="1">${cells}</row>`, "", extra).values[0];
}
