import { Inflate, deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { joinBytes } from "./joinBytes";
import type { ZipCodec } from "./zipCodec";

/** Input handed over at a time: it can become a thousand times as much before the size is looked at. */
const STEP = 1 << 15;

/** A codec that runs in any JavaScript engine. */
export const portableCodec: ZipCodec = {
  inflate,
  deflate: (content) => deflateSync(content),
  crc32,
};

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let total = 0;
  const stream = new Inflate((piece) => {
    total += piece.length;
    if (total > size) throw new RangeError("more than declared");
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += STEP)
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return joinBytes(pieces);
}
