import { utils, write } from "@e965/xlsx";
import { parseBytes } from "../../../../src/cli/read/parseBytes";
import { cellRecords } from "../../../../src/cli/read/xls/cellRecords";
import { readXls } from "../../../../src/cli/read/xls/readXls";
import { workbookStream } from "../../../../src/cli/read/xls/workbookStream";
import { ReadError } from "../../../../src/ooxml/read/readError";

const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet([["甲", 1.5, true]]), "表");
const stream = Buffer.from(
  workbookStream(Buffer.from(write(book, { type: "buffer", bookType: "biff8" })))
);
/** The record that ends the sheet, the last of the stream. */
const END = Buffer.from("0a000000", "hex");

/** Records that the library, shown them as they are, goes through for ever, or until memory is full; the first two and their like were found by fuzzing. */
const ENDLESS = {
  "an array formula without anything": "21000000",
  "links without their number": "17000000",
  "an array formula that breaks off before its length": "21020c00000000000000000000000000",
  "a shared formula without anything": "bc040000",
};

/** A number with a formula; its tokens are given, and how long they are said to be. */
function formula(said: number, tokens: Buffer): Buffer {
  const record = Buffer.alloc(4 + 22);
  record.writeUInt16LE(0x0006, 0);
  record.writeUInt16LE(22 + tokens.length, 2);
  record.writeUInt16LE(3, 4 + 2);
  record.writeDoubleLE(42, 4 + 6);
  record.writeUInt16LE(said, 4 + 20);
  return Buffer.concat([record, tokens]);
}

function withRecords(records: Buffer): Buffer {
  return Buffer.concat([stream.subarray(0, stream.lastIndexOf(END)), records, END]);
}

function cellsOf(bytes: Buffer) {
  return readXls(bytes).grids.map(({ sheet, values }) => [sheet, values]);
}

describe("cellRecords", () => {
  it.each(Object.entries(ENDLESS))("shows the library no %s: the cells are read", (_what, hex) => {
    expect(cellsOf(withRecords(Buffer.from(hex, "hex")))).toEqual([["表", [["甲", 1.5, true]]]]);
  });

  it("is needed: the library does not come back from such a record", () => {
    for (const hex of Object.values(ENDLESS)) {
      const start = performance.now();
      expect(() => parseBytes(withRecords(Buffer.from(hex, "hex")), 100)).toThrow(ReadError);
      expect(performance.now() - start).toBeGreaterThan(99);
    }
  });

  it.each([
    ["their length", 7, 7],
    ["a token that goes on past their end", 1, 1],
    ["a length past the record's end", 0xfffe, 7],
  ])("gives the value of a formula, whatever its tokens are: %s", (_what, said, length) => {
    const tokens = Buffer.alloc(length, 0x1f);
    expect(cellsOf(withRecords(formula(said, tokens)))).toEqual([["表", [["甲", 1.5, true, 42]]]]);
  });

  it("refuses a value whose record ends before the length of its formula", () => {
    const short = Buffer.from(formula(0, Buffer.alloc(0)).subarray(0, 4 + 21));
    short.writeUInt16LE(21, 2);
    expect(() => readXls(withRecords(short))).toThrow(new ReadError("damaged"));
  });

  it.each(["07000000", "0702010000", "1e040200a400"])(
    "refuses a text without room for its length: %s",
    (hex) => {
      expect(() => cellRecords(withRecords(Buffer.from(hex, "hex")))).toThrow(
        new ReadError("damaged")
      );
    }
  );

  it("leaves every record where it is, and the stream itself as it was", () => {
    const before = Buffer.from(stream);
    expect(cellRecords(stream)).toHaveLength(stream.length);
    expect(stream.equals(before)).toBe(true);
  });
});
