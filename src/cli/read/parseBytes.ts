import { read, type WorkBook } from "@e965/xlsx";
import { ReadError } from "../../ooxml/read/readError";
import { quietly } from "./quietly";
import { within } from "./within";

/** Milliseconds that the library may take, whatever the size, and for each byte: many times what it needs for a sound file on a busy machine. */
const PATIENCE = { always: 20_000, aByte: 0.02 };

const OPTIONS = {
  type: "buffer",
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
  cellDates: false,
} as const;

/**
 * The one call into the library: bytes of an .xls or .xlsb workbook → its cells, dense, with number formats, dates as
 * serial numbers, without formulas, HTML or formatted text. There are damaged files on which the library never comes back:
 * it is stopped, and the file is damaged. Throws `ReadError`.
 */
export function parseBytes(
  bytes: Uint8Array,
  patience = PATIENCE.always + PATIENCE.aByte * bytes.byteLength
): WorkBook {
  try {
    // Other kinds of arrays it reads byte by byte, a hundred times as slow.
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return quietly(() => within(patience, () => read(buffer, OPTIONS)));
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new ReadError(isLocked ? "password" : "damaged");
  }
}
