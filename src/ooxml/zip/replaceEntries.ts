import { dataView } from "./dataView";
import { joinBytes } from "./joinBytes";
import { newEntry } from "./newEntry";
import { withoutZip64Extra } from "./zip64Extra";
import type { ZipCodec } from "./zipCodec";
import { zipEnd } from "./zipEnd";
import type { ZipEntry } from "./zipEntry";
import { ZipError } from "./zipError";
import type { ZipFile } from "./zipFile";

const LOCAL_SIZE = 30;
const RECORD_SIZE = 46;
const STORED = 0;
const HAS_DESCRIPTOR = 0x0008;

/**
 * The container with the contents of some entries replaced, some left out and new parts added at the end. Every other entry is
 * copied as it lies in the file, header and compressed bytes; order, names, methods, timestamps and comments
 * stay. Sizes stay under 4 GB, so ZIP64 records are not needed in the result.
 */
export function replaceEntries(
  zip: ZipFile,
  contents: ReadonlyMap<ZipEntry, Uint8Array>,
  added: ReadonlyMap<string, Uint8Array>,
  codec: ZipCodec,
  removed: ReadonlySet<ZipEntry> = new Set()
): Uint8Array {
  const inFileOrder = [...zip.entries].sort((a, b) => a.offset - b.offset);
  const files = [zip.bytes.subarray(0, inFileOrder[0]?.offset ?? zip.directoryOffset)];
  const records = new Map<ZipEntry, Uint8Array>();
  let offset = files[0]?.length ?? 0;
  inFileOrder.forEach((entry, index) => {
    const next = inFileOrder[index + 1]?.offset ?? zip.directoryOffset;
    // Two entries over the same bytes: only hostile files have them, and a copy could not keep both apart.
    if (next <= entry.offset) throw new ZipError("corrupt", entry.name);
    if (removed.has(entry)) return;
    const region = zip.bytes.subarray(entry.offset, next);
    const content = contents.get(entry);
    const packed = content && pack(entry, content, codec);
    const file = packed ? joinBytes([localHeader(region, packed), packed.bytes]) : region;
    records.set(entry, directoryRecord(entry, packed, offset));
    files.push(file);
    offset += file.length;
  });
  const directory = zip.entries.flatMap((entry) => records.get(entry) ?? []);
  for (const [name, content] of added) {
    const { file, record } = newEntry(name, content, offset, codec);
    files.push(file);
    directory.push(record);
    offset += file.length;
  }
  const directoryBytes = joinBytes(directory);
  const end = zipEnd(directory.length, directoryBytes.length, offset, zip.comment);
  return joinBytes([...files, directoryBytes, end]);
}

interface Packed {
  bytes: Uint8Array;
  crc: number;
  size: number;
}

function pack(entry: ZipEntry, content: Uint8Array, codec: ZipCodec): Packed {
  const bytes = entry.method === STORED ? content : codec.deflate(content);
  return { bytes, crc: codec.crc32(content), size: content.length };
}

function localHeader(region: Uint8Array, packed: Packed): Uint8Array {
  const lengths = dataView(region);
  const nameEnd = LOCAL_SIZE + lengths.getUint16(26, true);
  const extraEnd = nameEnd + lengths.getUint16(28, true);
  const extra = withoutZip64Extra(region.subarray(nameEnd, extraEnd));
  const header = joinBytes([region.subarray(0, nameEnd), extra]);
  const view = dataView(header);
  view.setUint16(6, view.getUint16(6, true) & ~HAS_DESCRIPTOR, true);
  view.setUint32(14, packed.crc, true);
  view.setUint32(18, packed.bytes.length, true);
  view.setUint32(22, packed.size, true);
  view.setUint16(28, extra.length, true);
  return header;
}

function directoryRecord(entry: ZipEntry, packed: Packed | undefined, offset: number): Uint8Array {
  const { record } = entry;
  const lengths = dataView(record);
  const nameEnd = RECORD_SIZE + lengths.getUint16(28, true);
  const extraEnd = nameEnd + lengths.getUint16(30, true);
  const extra = withoutZip64Extra(record.subarray(nameEnd, extraEnd));
  const copy = joinBytes([record.subarray(0, nameEnd), extra, record.subarray(extraEnd)]);
  const view = dataView(copy);
  if (packed) {
    view.setUint16(8, view.getUint16(8, true) & ~HAS_DESCRIPTOR, true);
    view.setUint32(16, packed.crc, true);
  }
  view.setUint32(20, packed ? packed.bytes.length : entry.compressedSize, true);
  view.setUint32(24, packed ? packed.size : entry.size, true);
  view.setUint16(30, extra.length, true);
  view.setUint32(42, offset, true);
  return copy;
}
