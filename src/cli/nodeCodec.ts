import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import type { ZipCodec } from "../ooxml/zip/zipCodec";

/** The smallest and largest piece that Node inflates at a time: a small part in one piece, a large one without waste. */
const PIECE = { least: 1 << 10, most: 1 << 22 };

/** Node's own compression. */
export const nodeCodec: ZipCodec = {
  inflate: (packed, size) =>
    inflateRawSync(packed, {
      maxOutputLength: Math.max(1, size),
      chunkSize: Math.min(PIECE.most, Math.max(PIECE.least, size)),
    }),
  deflate: (content) => deflateRawSync(content),
  crc32: (content) => crc32(content),
};
