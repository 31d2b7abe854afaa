import type { Run } from "../../../core/sheet/grid";
import { ReadError } from "../../../ooxml/read/readError";
import { dataView } from "../../../ooxml/zip/dataView";
import { BOF, EOF, HEAD } from "./cellRecords";

/** A sheet as the workbook stream names it, and what of it is hidden. */
export interface BiffSheet {
  hidden?: "hidden" | "veryHidden";
  hiddenRows: Run[];
  hiddenColumns: Run[];
}

const [FILE_PASS, COLUMN_INFO, BOUND_SHEET, ROW] = [0x002f, 0x007d, 0x0085, 0x0208] as const;
const HIDDEN = [undefined, "hidden", "veryHidden"] as const;
const [ROW_HIDDEN, COLUMN_HIDDEN] = [0x20, 0x01] as const;

/**
 * The sheets that an .xls stream names, in the order of their places in it; one sheet alone for the versions before 5,
 * which name none. Throws `ReadError` where the stream is not a row of whole records, where a sheet does not begin where
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
    if (BOF.has(type)) depth++;
    else if (depth === 0) throw new ReadError("damaged");
    else if (type === EOF) depth--;
    else if (depth === 1) record(type, at, length);
    at += length;
  } while (depth > 0);
  return at;
}
