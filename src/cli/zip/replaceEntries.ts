import { crc32, deflateRawSync } from "node:zlib";
import { newEntry } from "./newEntry";
import { withoutZip64Extra } from "./zip64Extra";
import { zipEnd } from "./zipEnd";
import type { ZipEntry } from "./zipEntry";
import { ZipError } from "./zipError";
import type { ZipFile } from "./zipFile";

const LOCAL_SIZE = 30;
const RECORD_SIZE = 46;
const STORED = 0;
const HAS_DESCRIPTOR = 0x0008;

/**
 * The container with the contents of some entries replaced and new parts added at the end. Every other entry is
 * copied as it lies in the file, header and compressed bytes; order, names, methods, timestamps and comments
 * stay. Sizes stay under 4 GB, so ZIP64 records are not needed in the result.
 */
export function replaceEntries(
  zip: ZipFile,
  contents: ReadonlyMap<ZipEntry, Buffer>,
  added: ReadonlyMap<string, Buffer> = new Map()
): Buffer {
  const inFileOrder = [...zip.entries].sort((a, b) => a.offset - b.offset);
  const files: Buffer[] = [zip.bytes.subarray(0, inFileOrder[0]?.offset ?? zip.directoryOffset)];
  const records = new Map<ZipEntry, Buffer>();
  let offset = files[0]?.length ?? 0;
  inFileOrder.forEach((entry, index) => {
    const next = inFileOrder[index + 1]?.offset ?? zip.directoryOffset;
    // Two entries over the same bytes: only hostile files have them, and a copy could not keep both apart.
    if (next <= entry.offset) throw new ZipError("corrupt", entry.name);
    const region = zip.bytes.subarray(entry.offset, next);
    const content = contents.get(entry);
    const packed = content && pack(entry, content);
    const file = packed ? Buffer.concat([localHeader(region, packed), packed.bytes]) : region;
    records.set(entry, directoryRecord(entry, packed, offset));
    files.push(file);
    offset += file.length;
  });
  const directory = zip.entries.map((entry) => records.get(entry) ?? entry.record);
  for (const [name, content] of added) {
    const { file, record } = newEntry(name, content, offset);
    files.push(file);
    directory.push(record);
    offset += file.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = zipEnd(directory.length, directoryBytes.length, offset, zip.comment);
  return Buffer.concat([...files, directoryBytes, end]);
}

interface Packed {
  bytes: Buffer;
  crc: number;
  size: number;
}

function pack(entry: ZipEntry, content: Buffer): Packed {
  const bytes = entry.method === STORED ? content : deflateRawSync(content);
  return { bytes, crc: crc32(content), size: content.length };
}

function localHeader(region: Buffer, packed: Packed): Buffer {
  const nameEnd = LOCAL_SIZE + region.readUInt16LE(26);
  const extra = withoutZip64Extra(region.subarray(nameEnd, nameEnd + region.readUInt16LE(28)));
  const header = Buffer.concat([region.subarray(0, nameEnd), extra]);
  header.writeUInt16LE(header.readUInt16LE(6) & ~HAS_DESCRIPTOR, 6);
  header.writeUInt32LE(packed.crc, 14);
  header.writeUInt32LE(packed.bytes.length, 18);
  header.writeUInt32LE(packed.size, 22);
  header.writeUInt16LE(extra.length, 28);
  return header;
}

function directoryRecord(entry: ZipEntry, packed: Packed | undefined, offset: number): Buffer {
  const { record } = entry;
  const nameEnd = RECORD_SIZE + record.readUInt16LE(28);
  const extraEnd = nameEnd + record.readUInt16LE(30);
  const extra = withoutZip64Extra(record.subarray(nameEnd, extraEnd));
  const copy = Buffer.concat([record.subarray(0, nameEnd), extra, record.subarray(extraEnd)]);
  if (packed) {
    copy.writeUInt16LE(copy.readUInt16LE(8) & ~HAS_DESCRIPTOR, 8);
    copy.writeUInt32LE(packed.crc, 16);
  }
  copy.writeUInt32LE(packed ? packed.bytes.length : entry.compressedSize, 20);
  copy.writeUInt32LE(packed ? packed.size : entry.size, 24);
  copy.writeUInt16LE(extra.length, 30);
  copy.writeUInt32LE(offset, 42);
  return copy;
}
