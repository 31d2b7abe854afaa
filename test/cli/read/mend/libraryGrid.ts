import { minimalPackage } from "../../../../src/cli/ooxml/minimalPackage";
import { parseBytes } from "../../../../src/cli/read/parseBytes";
import { worksheetGrids } from "../../../../src/cli/read/worksheetGrids";
import type { Grid } from "../../../../src/core/sheet/grid";
import { worksheetXml } from "../../workbookPackage";

/** What the library itself reads of a worksheet with the given rows, uncorrected; undefined where it loses the sheet. */
export function libraryGrid(
  rows: string,
  { tail = "", strings = "", styles = "" } = {}
): Grid | undefined {
  const bytes = minimalPackage({
    worksheets: [Buffer.from(worksheetXml(rows, tail))],
    ...(strings && { sharedStrings: Buffer.from(strings) }),
    ...(styles && { styles: Buffer.from(styles) }),
  });
  return worksheetGrids(parseBytes(bytes))[0];
}

/** Values of the first row that the library reads of the given cells; see `libraryGrid`. */
export function libraryRow(cells: string, parts?: Parameters<typeof libraryGrid>[1]) {
  return libraryGrid(`<row r="1">${cells}</row>`, parts)?.values[0];
}
