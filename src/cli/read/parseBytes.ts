import { read, type WorkBook } from "@e965/xlsx";
import { ReadError } from "../../ooxml/read/readError";
import { quietly } from "./quietly";

/**
 * The one call into the library: bytes of an .xls or .xlsb workbook → its cells, dense, with number formats, dates as
 * serial numbers, without formulas, HTML or formatted text. Throws `ReadError`.
 */
export function parseBytes(bytes: Uint8Array): WorkBook {
  try {
    // Other kinds of arrays it reads byte by byte, a hundred times as slow.
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return quietly(() =>
      read(buffer, {
        type: "buffer",
        dense: true,
        cellNF: true,
        cellText: false,
        cellHTML: false,
        cellFormula: false,
        cellDates: false,
      })
    );
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new ReadError(isLocked ? "password" : "damaged");
  }
}
