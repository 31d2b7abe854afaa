import { dataView } from "./dataView";
import type { ZipCodec } from "./zipCodec";
import type { ZipEntry } from "./zipEntry";
import { ZipError } from "./zipError";
import type { ZipFile } from "./zipFile";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x2041;

/**
 * Contents of one entry, its length and checksum verified.
 * Never inflates more than `limit` bytes: neither when the directory declares more ("too-large") nor when the
 * data goes on past what the directory declares ("corrupt").
 */
export function zipEntryBytes(
  zip: ZipFile,
  entry: ZipEntry,
  limit: number,
  codec: ZipCodec
): Uint8Array {
  if ((entry.flags & ENCRYPTED) !== 0) throw new ZipError("encrypted", entry.name);
  if (entry.size > limit) throw new ZipError("too-large", entry.name);
  const packed = compressedBytes(zip, entry);
  const content = entry.method === STORED ? packed : inflate(packed, entry, codec);
  if (content.length !== entry.size || codec.crc32(content) !== entry.crc)
    throw new ZipError("corrupt", entry.name);
  return content;
}

function compressedBytes(zip: ZipFile, entry: ZipEntry): Uint8Array {
  const { bytes, directoryOffset } = zip;
  const view = dataView(bytes);
  const at = entry.offset;
  if (at + LOCAL_SIZE > directoryOffset || view.getUint32(at, true) !== LOCAL)
    throw new ZipError("corrupt", entry.name);
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.compressedSize > directoryOffset) throw new ZipError("corrupt", entry.name);
  return bytes.subarray(start, start + entry.compressedSize);
}

function inflate(packed: Uint8Array, entry: ZipEntry, codec: ZipCodec): Uint8Array {
  if (entry.method !== DEFLATED) throw new ZipError("unsupported", entry.name);
  try {
    return codec.inflate(packed, entry.size);
  } catch {
    throw new ZipError("corrupt", entry.name);
  }
}
