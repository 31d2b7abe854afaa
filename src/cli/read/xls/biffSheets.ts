import type { Run } from "../../../core/sheet/grid";
import { ReadError } from "../../../ooxml/read/readError";
import { dataView } from "../../../ooxml/zip/dataView";

/** A sheet as the workbook stream names it, and what of it is hidden. */
export interface BiffSheet {
  hidden?: "hidden" | "veryHidden";
  hiddenRows: Run[];
  hiddenColumns: Run[];
}

const [EOF, FILE_PASS, COLUMN_INFO, BOUND_SHEET, ROW] = [
  0x000a, 0x002f, 0x007d, 0x0085, 0x0208,
] as const;
/** Beginnings of a substream, by version: 2, 3, 4, and from 5 on. */
const BOF: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
/** Bytes that a record with a formula has at least, the length of the formula among them: [MS-XLS] 2.4.4, 2.4.127, 2.4.260. */
const SHORTEST: ReadonlyMap<number, number> = new Map([
  [0x0006, 22],
  [0x0221, 14],
  [0x04bc, 10],
]);
const HIDDEN = [undefined, "hidden", "veryHidden"] as const;
const HEAD = 4;
const [ROW_HIDDEN, COLUMN_HIDDEN] = [0x20, 0x01] as const;

/**
 * The sheets that an .xls stream names, in the order of their places in it; one sheet alone for the versions before 5,
 * which name none. Throws `ReadError` where the stream is not a row of whole records, where a record has no room for its formula, where a sheet does not begin where
 * the workbook says or never ends, where there are more sheets than are named, and for a password. Source: [MS-XLS] 2.1.4, 2.4.21, 2.4.28, 2.4.53, 2.4.221.
 */
export function biffSheets(stream: Uint8Array): BiffSheet[] {
  const view = dataView(stream);
  const named: { at: number; sheet: BiffSheet }[] = [];
  const end = substream(view, 0, (type, at, length) => {
    if (type === FILE_PASS) throw new ReadError("password");
    if (type !== BOUND_SHEET || length < 6) return;
    const hidden = HIDDEN[view.getUint8(at + 4) & 3];
    const sheet = { hiddenRows: [], hiddenColumns: [], ...(hidden && { hidden }) };
    named.push({ at: view.getUint32(at, true), sheet });
  });
  for (const { at, sheet } of named) {
    if (at < end) throw new ReadError("damaged");
    substream(view, at, (type, record, length) => {
      if (type === ROW && length >= 14 && view.getUint8(record + 12) & ROW_HIDDEN) {
        const row = view.getUint16(record, true);
        sheet.hiddenRows.push({ first: row, last: row });
      } else if (type === COLUMN_INFO && length >= 10 && view.getUint8(record + 8) & COLUMN_HIDDEN)
        sheet.hiddenColumns.push({
          first: view.getUint16(record, true),
          last: view.getUint16(record + 2, true),
        });
    });
  }
  if (named.length > 0 && substreams(view, end) > named.length) throw new ReadError("damaged");
  if (named.length === 0) return [{ hiddenRows: [], hiddenColumns: [] }];
  return named.sort((a, b) => a.at - b.at).map(({ sheet }) => sheet);
}

/** How many substreams stand one behind the other from an offset on; what follows them is padding. */
function substreams(view: DataView, start: number): number {
  let count = 0;
  let at = start;
  while (at + HEAD <= view.byteLength && BOF.has(view.getUint16(at, true))) {
    at = substream(view, at, () => undefined);
    count++;
  }
  return count;
}

/** Goes through the records of a substream, those of substreams inside it too, and gives where it ends. */
function substream(
  view: DataView,
  start: number,
  record: (type: number, at: number, length: number) => void
): number {
  let depth = 0;
  let at = start;
  do {
    if (at + HEAD > view.byteLength) throw new ReadError("damaged");
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    at += HEAD;
    if (at + length > view.byteLength) throw new ReadError("damaged");
    if (length < (SHORTEST.get(type) ?? 0)) throw new ReadError("damaged");
    if (BOF.has(type)) depth++;
    else if (depth === 0) throw new ReadError("damaged");
    else if (type === EOF) depth--;
    else if (depth === 1) record(type, at, length);
    at += length;
  } while (depth > 0);
  return at;
}
