import { crc32, deflateRawSync } from "node:zlib";

const UTF8_NAME = 0x0800;
const DEFLATED = 8;
/** 1980-01-01, the first date the format can say: a new part carries no clock reading. */
const DATE = 0x0021;

/** A new entry: its local header with data, and its directory record pointing at `offset`. Stored when asked. */
export function newEntry(name: string, content: Buffer, offset: number, stored = false) {
  const nameBytes = Buffer.from(name, "utf8");
  const packed = stored ? content : deflateRawSync(content);
  // Both records share these fields, from "version needed" to the length of the extra field.
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(UTF8_NAME, 2);
  common.writeUInt16LE(stored ? 0 : DEFLATED, 4);
  common.writeUInt16LE(DATE, 8);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(nameBytes.length, 22);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return {
    file: Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, nameBytes, packed]),
    record: Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, tail, nameBytes]),
  };
}
