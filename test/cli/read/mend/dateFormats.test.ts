import { dateFormats } from "../../../../src/cli/read/mend/dateFormats";
import { printedDecimals } from "../../../../src/core/cell/printedDecimals";
import { libraryGrid } from "./libraryGrid";

const ids = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
const styles = (id: number, own = "") =>
  `<styleSheet>${own}<cellXfs><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
const cell = '<row r="1"><c r="A1" s="0"><v>45351</v></c></row>';
const utf8 = (bytes: string) => Buffer.from(bytes, "latin1").toString();
const format = (part: string) => libraryGrid(cell, { styles: part })?.formats?.[0]?.[0];

describe("dateFormats", () => {
  it.each(ids)("gives built-in format %i, a date without fixed decimals", (id) => {
    const code = format(utf8(dateFormats(styles(id))));
    expect(code).toMatch(/[ymdh]/);
    expect(printedDecimals(code)).toBeNull();
  });

  it("mends: the library knows none of them but one", () => {
    expect(ids.filter((id) => format(styles(id)) !== undefined)).toEqual([56]);
  });

  it("prefers what the workbook itself says", () => {
    const own = '<numFmts count="1"><numFmt numFmtId="57" formatCode="0.0"/></numFmts>';
    expect(format(utf8(dateFormats(styles(57, own))))).toBe("0.0");
  });

  it("leaves fonts, fills and borders out", () => {
    const part = '<styleSheet><numFmts count="0"/><fonts><font/></fonts></styleSheet>';
    expect(dateFormats(part)).not.toContain("font");
  });
});
