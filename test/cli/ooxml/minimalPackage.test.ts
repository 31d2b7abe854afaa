import { read } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { minimalPackage } from "../../../src/cli/ooxml/minimalPackage";
import { worksheetXml } from "../workbookPackage";

const sheet = (value: number) =>
  Buffer.from(worksheetXml(`<row r="1"><c r="A1"><v>${value}</v></c></row>`));

describe("minimalPackage", () => {
  it("holds the given parts and those that lead to them, worksheets in order", () => {
    const bytes = minimalPackage({ worksheets: [sheet(1), sheet(2)], styles: Buffer.from("<a/>") });
    expect(Object.keys(unzipSync(bytes))).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    const book = read(bytes);
    expect(book.SheetNames).toEqual(["1", "2"]);
    expect(book.Sheets["2"]?.["A1"]).toMatchObject({ v: 2 });
  });
});
