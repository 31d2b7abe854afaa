import { minimalPackage } from "../../../../src/cli/ooxml/minimalPackage";
import { PackageError } from "../../../../src/cli/ooxml/packageError";
import { sheetBody } from "../../../../src/cli/read/mend/sheetBody";
import { parseBytes } from "../../../../src/cli/read/parseBytes";
import { worksheetXml } from "../../workbookPackage";
import { libraryGrid } from "./libraryGrid";

const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe("sheetBody", () => {
  it("mends: the library visits every cell of a hyperlink", () => {
    const tail = '<hyperlinks><hyperlink ref="A1:Z2000" location="A1"/></hyperlinks>';
    const visited = (xml: string) => {
      const book = parseBytes(minimalPackage({ worksheets: [Buffer.from(xml)] }));
      return book.Sheets["1"]?.["!data"]?.length;
    };
    expect(visited(worksheetXml(rows, tail))).toBe(2000);
    expect(visited(sheetBody(worksheetXml(rows, tail)))).toBe(1);
  });

  it("mends: merged areas with another attribute or space are missed", () => {
    const tail = "<mergeCells><mergeCell  ref='A1:B2' a='1'></mergeCell></mergeCells>";
    const [, mended] = sheetBody(worksheetXml(rows, tail)).split("</sheetData>");
    const merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
    expect(libraryGrid(rows, { tail })?.merges).toBeUndefined();
    expect(libraryGrid(rows, { tail: mended?.replace("</worksheet>", "") ?? "" })?.merges).toEqual(
      merges
    );
  });

  it("leaves out merged areas that are none", () => {
    const tail = '<mergeCells><mergeCell ref="#REF!"/><mergeCell/></mergeCells>';
    expect(sheetBody(worksheetXml("", tail))).toBe(
      "<worksheet><sheetData></sheetData></worksheet>"
    );
  });

  it("refuses a worksheet without cells to look at", () => {
    expect(() => sheetBody("<worksheet/>")).toThrow(PackageError);
  });
});
