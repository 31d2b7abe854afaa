import { zip64Extra } from "./zip64Extra";
import { zipDirectory } from "./zipDirectory";
import type { ZipEntry } from "./zipEntry";
import { ZipError } from "./zipError";
import type { ZipFile } from "./zipFile";

const RECORD = 0x02014b50;
const RECORD_SIZE = 46;
const IN_EXTRA = 0xffffffff;

/**
 * Reads the central directory of a zip container; inflates nothing.
 * Throws `ZipError` when the directory is missing, damaged or points outside the file.
 * Source: PKWARE APPNOTE 4.3.12.
 */
export function readZip(bytes: Buffer): ZipFile {
  const directory = zipDirectory(bytes);
  const entries: ZipEntry[] = [];
  const end = directory.offset + directory.size;
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    if (at + RECORD_SIZE > end || bytes.readUInt32LE(at) !== RECORD) throw new ZipError("corrupt");
    const length =
      RECORD_SIZE +
      bytes.readUInt16LE(at + 28) +
      bytes.readUInt16LE(at + 30) +
      bytes.readUInt16LE(at + 32);
    if (at + length > end) throw new ZipError("corrupt");
    const entry = readRecord(bytes.subarray(at, at + length));
    if (entry.offset + entry.compressedSize > directory.offset)
      throw new ZipError("corrupt", entry.name);
    entries.push(entry);
    at += length;
  }
  return { bytes, entries, directoryOffset: directory.offset, comment: directory.comment };
}

function readRecord(record: Buffer): ZipEntry {
  const nameEnd = RECORD_SIZE + record.readUInt16LE(28);
  const extra64 = zip64Extra(record.subarray(nameEnd, nameEnd + record.readUInt16LE(30)));
  let used = 0;
  const wide = (at: number): number => {
    const value = record.readUInt32LE(at);
    if (value !== IN_EXTRA || extra64 === undefined || used + 8 > extra64.length) return value;
    used += 8;
    return Number(extra64.readBigUInt64LE(used - 8));
  };
  // The ZIP64 field holds the wide values in this order, each only when its own field is all ones.
  const size = wide(24);
  const compressedSize = wide(20);
  const offset = wide(42);
  return {
    name: record.toString("utf8", RECORD_SIZE, nameEnd),
    method: record.readUInt16LE(10),
    flags: record.readUInt16LE(8),
    crc: record.readUInt32LE(16),
    compressedSize,
    size,
    offset,
    record,
  };
}
