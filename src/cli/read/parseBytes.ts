import { read, type WorkBook } from "@e965/xlsx";
import { ReadError } from "../../ooxml/read/readError";
import { quietly } from "./quietly";

/**
 * The one call into the library: bytes of an .xls or .xlsb workbook → its cells, dense, with number formats, dates as
 * serial numbers, hidden rows and columns, without formulas, HTML or formatted text. Throws `ReadError`.
 */
export function parseBytes(bytes: Uint8Array): WorkBook {
  try {
    return quietly(() =>
      read(bytes, {
        type: "buffer",
        dense: true,
        cellNF: true,
        cellText: false,
        cellHTML: false,
        cellFormula: false,
        cellDates: false,
        cellStyles: true,
      })
    );
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new ReadError(isLocked ? "password" : "damaged");
  }
}
