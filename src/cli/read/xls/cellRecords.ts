import { ReadError } from "../../../ooxml/read/readError";
import { dataView } from "../../../ooxml/zip/dataView";

/** Beginnings of a substream, by version: 2, 3, 4, and from 5 on. */
export const BOF: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
export const EOF = 0x000a;
export const HEAD = 4;
const FORMULA: ReadonlySet<number> = new Set([0x0006, 0x0206, 0x0406]);
const CONTINUE = 0x003c;
/** What cells say and how it is shown, in all versions: [MS-XLS] 2.3.2, and for those before 8 the same records' older numbers. */
const CELLS: ReadonlySet<number> = new Set([
  ...BOF,
  ...FORMULA,
  EOF,
  ...[0x0022, 0x0042, 0x0081, 0x0085, 0x008f], // Date1904, CodePage, WsBool (a dialog sheet), BoundSheet, BIFF4 SheetInfo
  ...[0x0043, 0x0243, 0x0443, 0x00e0, 0x001e, 0x041e], // XF, Format
  ...[0x0000, 0x0200, 0x00e5], // Dimensions, MergeCells
  ...[0x0002, 0x0003, 0x0203, 0x027e, 0x00bd], // numbers
  ...[0x0005, 0x0205], // truth values and errors
  ...[0x0004, 0x0204, 0x00d6, 0x00fc, 0x00fd, 0x0007, 0x0207], // texts
]);
/** A record that every reader passes over: printer settings. */
const PASSED_OVER = 0x004d;
/** Where a formula's value is over at the latest: behind it stand flags, and the formula with its length. */
const BEHIND_VALUE = 15;
/** Bytes of a record up to and with the length of its formula: [MS-XLS] 2.4.127, and before version 5. */
const FORMULA_LENGTH = { now: 22, before: 18 };
/** Bytes of a record up to and with the length of its text, whatever the version: [MS-XLS] 2.4.126, 2.4.148, 2.4.268. */
const TEXT_LENGTH: ReadonlyMap<number, number> = new Map([
  [0x0004, 8],
  [0x0007, 1],
  [0x001e, 1],
  [0x00d6, 8],
  [0x0204, 8],
  [0x0207, 2],
  [0x041e, 3],
]);

/**
 * The stream as the library is shown it: records that do not say what cells hold or look like become such that it passes over, the
 * formulas behind values are empty, and what follows the last substream is cut off. Places of sheets stay. The library reads formulas,
 * names and links token by token until it is exactly at an end that damage has moved, and then never comes back; nothing of them
 * is asked for. `stream` is a row of whole records. Throws `ReadError` where one with a formula or a text has no room for its length.
 */
export function cellRecords(stream: Uint8Array): Uint8Array {
  const shown = Uint8Array.from(stream);
  const view = dataView(shown);
  const formulaLength =
    view.getUint16(0, true) === 0x0809 ? FORMULA_LENGTH.now : FORMULA_LENGTH.before;
  let depth = 0;
  let isKept = false;
  let at = 0;
  while (at + HEAD <= shown.length) {
    const type = view.getUint16(at, true);
    if (depth === 0 && !BOF.has(type)) break;
    if (BOF.has(type)) depth++;
    else if (type === EOF) depth--;
    const start = at + HEAD;
    const length = view.getUint16(at + 2, true);
    isKept = type === CONTINUE ? isKept : CELLS.has(type);
    if (isKept) {
      const shortest = FORMULA.has(type) ? formulaLength : (TEXT_LENGTH.get(type) ?? 0);
      if (length < shortest) throw new ReadError("damaged");
      if (FORMULA.has(type)) shown.fill(0, start + BEHIND_VALUE, start + length);
    } else view.setUint16(at, PASSED_OVER, true);
    at = start + length;
  }
  return shown.subarray(0, at);
}
