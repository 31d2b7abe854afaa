import { crc32, inflateRawSync } from "node:zlib";
import type { ZipEntry } from "./zipEntry";
import { ZipError } from "./zipError";
import type { ZipFile } from "./zipFile";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x2041;
const INFLATE_STEP = 1 << 18;

/**
 * Contents of one entry, its length and checksum verified.
 * Never inflates more than `limit` bytes: neither when the directory declares more ("too-large") nor when the
 * data goes on past what the directory declares ("corrupt").
 */
export function zipEntryBytes(zip: ZipFile, entry: ZipEntry, limit: number): Buffer {
  if ((entry.flags & ENCRYPTED) !== 0) throw new ZipError("encrypted", entry.name);
  if (entry.size > limit) throw new ZipError("too-large", entry.name);
  const packed = compressedBytes(zip, entry);
  const content = entry.method === STORED ? packed : inflate(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw new ZipError("corrupt", entry.name);
  return content;
}

function compressedBytes(zip: ZipFile, entry: ZipEntry): Buffer {
  const { bytes, directoryOffset } = zip;
  const at = entry.offset;
  if (at + LOCAL_SIZE > directoryOffset || bytes.readUInt32LE(at) !== LOCAL)
    throw new ZipError("corrupt", entry.name);
  const start = at + LOCAL_SIZE + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (start + entry.compressedSize > directoryOffset) throw new ZipError("corrupt", entry.name);
  return bytes.subarray(start, start + entry.compressedSize);
}

function inflate(packed: Buffer, entry: ZipEntry): Buffer {
  if (entry.method !== DEFLATED) throw new ZipError("unsupported", entry.name);
  try {
    return inflateRawSync(packed, {
      maxOutputLength: Math.max(1, entry.size),
      chunkSize: INFLATE_STEP,
    });
  } catch {
    throw new ZipError("corrupt", entry.name);
  }
}
