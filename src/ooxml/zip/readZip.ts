import { dataView } from "./dataView";
import { zip64Extra } from "./zip64Extra";
import { zipDirectory } from "./zipDirectory";
import type { ZipEntry } from "./zipEntry";
import { ZipError } from "./zipError";
import type { ZipFile } from "./zipFile";

const RECORD = 0x02014b50;
const RECORD_SIZE = 46;
const IN_EXTRA = 0xffffffff;
const utf8 = new TextDecoder();

/**
 * Reads the central directory of a zip container; inflates nothing.
 * Throws `ZipError` when the directory is missing, damaged or points outside the file.
 * Source: PKWARE APPNOTE 4.3.12.
 */
export function readZip(bytes: Uint8Array): ZipFile {
  const directory = zipDirectory(bytes);
  const view = dataView(bytes);
  const entries: ZipEntry[] = [];
  const end = directory.offset + directory.size;
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    if (at + RECORD_SIZE > end || view.getUint32(at, true) !== RECORD)
      throw new ZipError("corrupt");
    const length =
      RECORD_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (at + length > end) throw new ZipError("corrupt");
    const entry = readRecord(bytes.subarray(at, at + length));
    if (entry.offset + entry.compressedSize > directory.offset)
      throw new ZipError("corrupt", entry.name);
    entries.push(entry);
    at += length;
  }
  return { bytes, entries, directoryOffset: directory.offset, comment: directory.comment };
}

function readRecord(record: Uint8Array): ZipEntry {
  const view = dataView(record);
  const nameEnd = RECORD_SIZE + view.getUint16(28, true);
  const extra64 = zip64Extra(record.subarray(nameEnd, nameEnd + view.getUint16(30, true)));
  const view64 = extra64 && dataView(extra64);
  let used = 0;
  const wide = (at: number): number => {
    const value = view.getUint32(at, true);
    if (value !== IN_EXTRA || view64 === undefined || used + 8 > view64.byteLength) return value;
    used += 8;
    return Number(view64.getBigUint64(used - 8, true));
  };
  // The ZIP64 field holds the wide values in this order, each only when its own field is all ones.
  const size = wide(24);
  const compressedSize = wide(20);
  const offset = wide(42);
  return {
    name: utf8.decode(record.subarray(RECORD_SIZE, nameEnd)),
    method: view.getUint16(10, true),
    flags: view.getUint16(8, true),
    crc: view.getUint32(16, true),
    compressedSize,
    size,
    offset,
    record,
  };
}
