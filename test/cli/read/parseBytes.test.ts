import { utils, write } from "@e965/xlsx";
import { parseBytes } from "../../../src/cli/read/parseBytes";
import { workbookStream } from "../../../src/cli/read/xls/workbookStream";
import { ReadError } from "../../../src/ooxml/read/readError";

const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet([["甲", 1]]), "表");
const stream = Buffer.from(
  workbookStream(Buffer.from(write(book, { type: "buffer", bookType: "biff8" })))
);

/** An array formula that ends before its length: the library compares with what is no number, for ever. */
const ENDLESS = Buffer.from("21020c00000000000000000000000000", "hex");
/** The record that ends the sheet, the last of the stream. */
const END = Buffer.from("0a000000", "hex");

describe("parseBytes", () => {
  it("gives the cells of a sound workbook", () => {
    expect(parseBytes(stream).SheetNames).toEqual(["表"]);
  });

  it("stops the library where it never comes back, and can be used again", () => {
    const end = stream.lastIndexOf(END);
    const endless = Buffer.concat([stream.subarray(0, end), ENDLESS, END]);
    const { log } = console;
    expect(() => parseBytes(endless, 300)).toThrow(new ReadError("damaged"));
    expect(console.log).toBe(log);
    expect(parseBytes(stream).SheetNames).toEqual(["表"]);
  });
});
