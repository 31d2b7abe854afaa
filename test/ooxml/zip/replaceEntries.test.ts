import { crc32, deflateRawSync } from "node:zlib";
import { unzipSync } from "fflate";
import { dataView } from "../../../src/ooxml/zip/dataView";
import { portableCodec } from "../../../src/ooxml/zip/portableCodec";
import { readZip } from "../../../src/ooxml/zip/readZip";
import { replaceEntries } from "../../../src/ooxml/zip/replaceEntries";
import type { ZipEntry } from "../../../src/ooxml/zip/zipEntry";
import { zipEntryBytes } from "../../../src/ooxml/zip/zipEntryBytes";
import type { ZipFile } from "../../../src/ooxml/zip/zipFile";

/** A container as streaming writers make it: ZIP64 sizes, a data descriptor behind the data, a stored folder, a comment. */
function streamedZip(): Buffer {
  const content = Buffer.from("<sheet/>");
  const packed = deflateRawSync(content);
  const folder = entry("xl/", Buffer.alloc(0), Buffer.alloc(0), 0, 0);
  const file = entry("xl/a.xml", content, packed, 8, folder.local.length);
  const directory = Buffer.concat([folder.record, file.record]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(2, 8);
  end.writeUInt16LE(2, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(folder.local.length + file.local.length, 16);
  end.writeUInt16LE(4, 20);
  return Buffer.concat([folder.local, file.local, directory, end, Buffer.from("note")]);
}

function entry(name: string, content: Buffer, packed: Buffer, flags: number, offset: number) {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(flags, 6);
  local.writeUInt16LE(flags === 0 ? 0 : 8, 8);
  local.writeUInt32LE(0x58222222, 10);
  local.writeUInt16LE(name.length, 26);
  const descriptor = Buffer.alloc(flags === 0 ? 0 : 16);
  if (flags !== 0) {
    descriptor.writeUInt32LE(0x08074b50, 0);
    descriptor.writeUInt32LE(crc32(content), 4);
    descriptor.writeUInt32LE(packed.length, 8);
    descriptor.writeUInt32LE(content.length, 12);
  }
  const wide = Buffer.alloc(flags === 0 ? 0 : 20);
  if (flags !== 0) {
    wide.writeUInt16LE(1, 0);
    wide.writeUInt16LE(16, 2);
    wide.writeBigUInt64LE(BigInt(content.length), 4);
    wide.writeBigUInt64LE(BigInt(packed.length), 12);
  }
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(flags, 8);
  record.writeUInt16LE(flags === 0 ? 0 : 8, 10);
  record.writeUInt32LE(0x58222222, 12);
  record.writeUInt32LE(crc32(content), 16);
  record.writeUInt32LE(flags === 0 ? 0 : 0xffffffff, 20);
  record.writeUInt32LE(flags === 0 ? 0 : 0xffffffff, 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt16LE(wide.length, 30);
  record.writeUInt32LE(offset, 42);
  return {
    local: Buffer.concat([local, Buffer.from(name), packed, descriptor]),
    record: Buffer.concat([record, Buffer.from(name), wide]),
  };
}

const replace = (zip: ZipFile, contents: [ZipEntry, Uint8Array][]) =>
  replaceEntries(zip, new Map(contents), new Map(), portableCodec);

describe("replaceEntries", () => {
  it("replaces in a container with ZIP64 sizes and data descriptors, keeping folder, times and comment", () => {
    const zip = readZip(streamedZip());
    const sheet = zip.entries[1];
    if (!sheet) throw new Error("no entry");
    expect(Buffer.from(zipEntryBytes(zip, sheet, 100, portableCodec)).toString()).toBe("<sheet/>");
    const result = replace(zip, [[sheet, Buffer.from("<sheet>新</sheet>")]]);
    expect(Buffer.from(unzipSync(result)["xl/a.xml"] ?? "").toString()).toBe("<sheet>新</sheet>");
    const again = readZip(result);
    expect(again.entries.map(({ name }) => name)).toEqual(["xl/", "xl/a.xml"]);
    expect(again.entries.map(({ record }) => dataView(record).getUint32(12, true))).toEqual([
      0x58222222, 0x58222222,
    ]);
    expect(Buffer.from(again.comment).toString()).toBe("note");
    // No descriptor follows any more, and both headers say so.
    const { offset = 0, flags } = again.entries[1] ?? {};
    expect([flags, dataView(result).getUint16(offset + 6, true)]).toEqual([0, 0]);
  });

  it("keeps entries that are not replaced readable when others grow before them", () => {
    const zip = readZip(streamedZip());
    const folder = zip.entries[0];
    if (!folder) throw new Error("no entry");
    const result = replace(zip, [[folder, Buffer.alloc(500, 65)]]);
    expect(Buffer.from(unzipSync(result)["xl/a.xml"] ?? "").toString()).toBe("<sheet/>");
  });

  it("gives the same bytes when nothing is replaced and the container needs no ZIP64", () => {
    const plain = replace(readZip(streamedZip()), []);
    expect(Buffer.from(replace(readZip(plain), [])).equals(plain)).toBe(true);
  });

  it("refuses entries that lie over one another", () => {
    const zip = readZip(streamedZip());
    const [first, second] = zip.entries;
    if (!first || !second) throw new Error("no entry");
    expect(() =>
      replace({ ...zip, entries: [first, { ...second, offset: first.offset }] }, [])
    ).toThrow("corrupt");
  });
});
