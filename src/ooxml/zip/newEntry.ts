import { dataView } from "./dataView";
import { joinBytes } from "./joinBytes";
import type { ZipCodec } from "./zipCodec";

const UTF8_NAME = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** 1980-01-01, the first date the format can say: a new part carries no clock reading. */
const DATE = 0x0021;

/** A new entry: its local header with data, and its directory record pointing at `offset`. Deflated unless told otherwise. */
export function newEntry(
  name: string,
  content: Uint8Array,
  offset: number,
  codec: ZipCodec,
  method: typeof STORED | typeof DEFLATED = DEFLATED
): { file: Uint8Array; record: Uint8Array } {
  const nameBytes = new TextEncoder().encode(name);
  const packed = method === STORED ? content : codec.deflate(content);
  // Both records share these fields, from "version needed" to the length of the extra field.
  const common = new Uint8Array(26);
  const view = dataView(common);
  view.setUint16(0, 20, true);
  view.setUint16(2, UTF8_NAME, true);
  view.setUint16(4, method, true);
  view.setUint16(8, DATE, true);
  view.setUint32(10, codec.crc32(content), true);
  view.setUint32(14, packed.length, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, nameBytes.length, true);
  const tail = new Uint8Array(14);
  dataView(tail).setUint32(10, offset, true);
  return {
    file: joinBytes([new Uint8Array([0x50, 0x4b, 3, 4]), common, nameBytes, packed]),
    record: joinBytes([new Uint8Array([0x50, 0x4b, 1, 2, 20, 0]), common, tail, nameBytes]),
  };
}
