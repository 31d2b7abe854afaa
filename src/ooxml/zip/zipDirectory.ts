import { dataView } from "./dataView";
import { ZipError } from "./zipError";

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_SIZE = 22;
const END_64_SIZE = 56;
const LOCATOR_SIZE = 20;
const LONGEST_COMMENT = 0xffff;

/** Where the central directory of a zip container lies. */
export interface ZipDirectory {
  offset: number;
  size: number;
  count: number;
  comment: Uint8Array;
}

/**
 * Finds the central directory from the record at the end of the file, ZIP64 included.
 * Throws `ZipError` "truncated" when there is no such record, "corrupt" when it points outside the file.
 * Source: PKWARE APPNOTE 4.3.14–4.3.16.
 */
export function zipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = dataView(bytes);
  const end = endRecord(view);
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  const locator = end - LOCATOR_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (end64 + END_64_SIZE > end || view.getUint32(end64, true) !== END_64)
      throw new ZipError("corrupt");
    count = Number(view.getBigUint64(end64 + 32, true));
    size = Number(view.getBigUint64(end64 + 40, true));
    offset = Number(view.getBigUint64(end64 + 48, true));
  }
  if (offset + size > end) throw new ZipError("corrupt");
  const comment = bytes.subarray(end + END_SIZE, end + END_SIZE + view.getUint16(end + 20, true));
  return { offset, size, count, comment };
}

function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--)
    if (view.getUint32(at, true) === END) return at;
  throw new ZipError("truncated");
}
