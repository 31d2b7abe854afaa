import { ZipError } from "./zipError";

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_SIZE = 22;
const LOCATOR_SIZE = 20;
const LONGEST_COMMENT = 0xffff;

/** Where the central directory of a zip container lies. */
export interface ZipDirectory {
  offset: number;
  size: number;
  count: number;
  comment: Buffer;
}

/**
 * Finds the central directory from the record at the end of the file, ZIP64 included.
 * Throws `ZipError` "truncated" when there is no such record, "corrupt" when it points outside the file.
 * Source: PKWARE APPNOTE 4.3.14–4.3.16.
 */
export function zipDirectory(bytes: Buffer): ZipDirectory {
  const end = endRecord(bytes);
  let count = bytes.readUInt16LE(end + 10);
  let size = bytes.readUInt32LE(end + 12);
  let offset = bytes.readUInt32LE(end + 16);
  const locator = end - LOCATOR_SIZE;
  if (locator >= 0 && bytes.readUInt32LE(locator) === LOCATOR_64) {
    const end64 = Number(bytes.readBigUInt64LE(locator + 8));
    if (end64 + 56 > end || bytes.readUInt32LE(end64) !== END_64) throw new ZipError("corrupt");
    count = Number(bytes.readBigUInt64LE(end64 + 32));
    size = Number(bytes.readBigUInt64LE(end64 + 40));
    offset = Number(bytes.readBigUInt64LE(end64 + 48));
  }
  if (offset + size > end) throw new ZipError("corrupt");
  const comment = bytes.subarray(end + END_SIZE, end + END_SIZE + bytes.readUInt16LE(end + 20));
  return { offset, size, count, comment };
}

function endRecord(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--)
    if (bytes.readUInt32LE(at) === END) return at;
  throw new ZipError("truncated");
}
