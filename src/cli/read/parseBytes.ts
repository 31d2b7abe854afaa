import { read, type WorkBook } from "@e965/xlsx";

/**
 * The one call into the library: bytes of a workbook → its cells, dense, with number formats, dates as serial
 * numbers, without formulas, HTML or formatted text. Throws whatever the library throws.
 */
export function parseBytes(bytes: Buffer): WorkBook {
  return read(bytes, {
    type: "buffer",
    dense: true,
    cellNF: true,
    cellText: false,
    cellHTML: false,
    cellFormula: false,
    cellDates: false,
  });
}
