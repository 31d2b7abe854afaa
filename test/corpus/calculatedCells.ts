import { read, utils } from "@e965/xlsx";
import { quietly } from "../../src/cli/read/quietly";

/**
 * Addresses of the cells whose value another program may work out anew on opening, by sheet: those with formulas, and
 * where the workbook has pivot tables all of the sheet, since they are laid out again. As SheetJS sees them.
 */
export function calculatedCells(bytes: Buffer): ReadonlyMap<string, ReadonlySet<string> | "all"> {
  const found = new Map<string, ReadonlySet<string> | "all">();
  const hasPivots = bytes.includes("xl/pivotTables/");
  const book = quietly(() => read(bytes, { type: "buffer", dense: true, cellFormula: true }));
  for (const name of book.SheetNames) {
    const cells = new Set<string>();
    (book.Sheets[name]?.["!data"] ?? []).forEach((row, r) =>
      row.forEach(({ f, F }, c) => {
        if (f !== undefined || F !== undefined) cells.add(utils.encode_cell({ r, c }));
      })
    );
    found.set(name, hasPivots ? "all" : cells);
  }
  return found;
}
