import { unzipSync, zipSync } from "fflate";
import { partKey } from "../../../src/ooxml/zip/entryIndex";
import { portableCodec } from "../../../src/ooxml/zip/portableCodec";
import { readZip } from "../../../src/ooxml/zip/readZip";
import { zipEntryBytes } from "../../../src/ooxml/zip/zipEntryBytes";

const CONTENT = Buffer.from("<sheet/>");
const END_SIZE = 22;
const RECORD = 46;

/** A container of one entry, another program's; `at` are where its records begin. */
function container() {
  const bytes = Buffer.from(zipSync({ "xl/a.xml": CONTENT }));
  const end = bytes.length - END_SIZE;
  return { bytes, end, directory: bytes.readUInt32LE(end + 16) };
}

/** The same with its directory in ZIP64's records, the plain ones all ones (APPNOTE 4.3.14–4.3.16). */
function container64(): Buffer {
  const { bytes, end, directory } = container();
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(1n, 24);
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(end - directory), 40);
  record.writeBigUInt64LE(BigInt(directory), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(end), 8);
  locator.writeUInt32LE(1, 16);
  const last = Buffer.from(bytes.subarray(end));
  last.fill(0xff, 8, 20);
  return Buffer.concat([bytes.subarray(0, end), record, locator, last]);
}

describe("readZip", () => {
  it("reads what another program packed, its directory in ZIP64's records or not", () => {
    for (const bytes of [container().bytes, container64()]) {
      const zip = readZip(bytes);
      expect(zip.entries.map(({ name, size, offset }) => [name, size, offset])).toEqual([
        ["xl/a.xml", CONTENT.length, 0],
      ]);
      expect(zip.directoryOffset).toBe(container().directory);
      const [entry] = zip.entries;
      if (entry === undefined) throw new Error("no entry");
      expect(Buffer.from(zipEntryBytes(zip, entry, 100, portableCodec))).toEqual(CONTENT);
    }
    expect(Object.keys(unzipSync(container64()))).toEqual(["xl/a.xml"]);
  });

  it("says that a directory is damaged that ends inside a record", () => {
    const { bytes, end } = container();
    bytes.writeUInt32LE(bytes.readUInt32LE(end + 12) - 1, end + 12);
    expect(() => readZip(bytes)).toThrow("zip: corrupt");
  });

  it("says so too where a record would go on past the end of the file", () => {
    const { bytes, end } = container();
    const record = Buffer.alloc(4);
    record.writeUInt32LE(0x02014b50, 0);
    const last = Buffer.from(bytes.subarray(end));
    last.writeUInt32LE(record.length, 12);
    last.writeUInt32LE(end, 16);
    expect(() => readZip(Buffer.concat([bytes.subarray(0, end), record, last]))).toThrow(
      "zip: corrupt"
    );
  });

  it("names an entry whose data would reach into the directory", () => {
    const { bytes, directory } = container();
    bytes.writeUInt32LE(directory + 1, directory + 20);
    expect(() => readZip(bytes)).toThrow("zip: corrupt xl/a.xml");
    bytes.writeUInt32LE(directory, directory + 20);
    expect(readZip(bytes).entries).toHaveLength(1);
  });

  it("says that an entry is damaged whose wide sizes are not all there", () => {
    const { bytes, end, directory } = container();
    const extra = Buffer.alloc(12);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(CONTENT.length), 4);
    const record = Buffer.from(bytes.subarray(directory, end));
    record.writeUInt32LE(0xffffffff, 20);
    record.writeUInt32LE(0xffffffff, 24);
    record.writeUInt16LE(extra.length, 30);
    const last = Buffer.from(bytes.subarray(end));
    last.writeUInt32LE(RECORD + "xl/a.xml".length + extra.length, 12);
    expect(() =>
      readZip(Buffer.concat([bytes.subarray(0, directory), record, extra, last]))
    ).toThrow("zip: corrupt xl/a.xml");
  });
});

describe("zipEntryBytes", () => {
  it("gives as many bytes as are allowed, and none of an entry with more", () => {
    const zip = readZip(container().bytes);
    const [entry] = zip.entries;
    if (entry === undefined) throw new Error("no entry");
    expect(zipEntryBytes(zip, entry, CONTENT.length, portableCodec)).toHaveLength(CONTENT.length);
    expect(() => zipEntryBytes(zip, entry, CONTENT.length - 1, portableCodec)).toThrow("too-large");
  });
});

describe("partKey", () => {
  it("is one for a part however a writer spells its place", () => {
    for (const name of ["xl/Workbook.xml", "/xl/workbook.xml", "xl\\workbook.xml"])
      expect(partKey(name)).toBe("xl/workbook.xml");
    expect(partKey("xl\\worksheets\\sheet1.xml")).toBe("xl/worksheets/sheet1.xml");
  });
});
