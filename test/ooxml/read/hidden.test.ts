import { readXlsxFile } from "../../../src/ooxml/read/readXlsxFile";
import { readingNotes } from "../../../src/ooxml/read/readingNotes";
import { sheetOf } from "../sheetOf";
import { workbookPackage, worksheetXml } from "../workbookPackage";

const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;

describe("what is hidden in an .xlsx", () => {
  it("is read and told apart: sheets, very hidden ones too", () => {
    const sheet = (name: string, state: string, k: number) =>
      `<sheet name="${name}" state="${state}" r:id="rId${k}"/>`;
    const list =
      sheet("新", "visible", 1) + sheet("旧", "hidden", 2) + sheet("更旧", "veryHidden", 3);
    const content = readXlsxFile(
      workbookPackage(
        { 新: worksheetXml(""), 旧: worksheetXml(""), 更旧: worksheetXml("") },
        { "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${list}</sheets></workbook>` }
      )
    );
    expect(content.grids.map(({ sheet: name, hidden }) => [name, hidden])).toEqual([
      ["新", undefined],
      ["旧", "hidden"],
      ["更旧", "veryHidden"],
    ]);
    expect(readingNotes(content).warnings).toEqual([
      "2 张工作表是隐藏的，也读入了，如是旧稿请删去：“旧”、“更旧”。",
    ]);
  });

  it("is given in runs: rows by word or height 0, columns by word or width 0", () => {
    const rows =
      `<row r="2" hidden="1">${cell("B2")}</row><row r="3" hidden="true"/><row r="5" ht="0" customHeight="1"/>` +
      `<row r="6" hidden="0" ht="15">${cell("B6")}</row><row hidden="1"/>`;
    const cols =
      '<cols><col min="9" max="9" hidden="1"/><col min="2" max="3" width="0" customWidth="1"/>' +
      '<col min="4" max="4" width="9" hidden="true"/><col min="5" max="6" width="9"/><col min="16000" max="20000" hidden="1"/></cols>';
    const grid = sheetOf("", "", {
      "xl/worksheets/sheet1.xml": worksheetXml(rows).replace("<sheetData>", `${cols}<sheetData>`),
    });
    expect(grid.hiddenRows).toEqual([
      { first: 1, last: 2 },
      { first: 4, last: 4 },
      { first: 6, last: 6 },
    ]);
    expect(grid.hiddenColumns).toEqual([
      { first: 1, last: 3 },
      { first: 8, last: 8 },
      { first: 15999, last: 16383 },
    ]);
  });

  it("is told where it holds something, and only there", () => {
    const rows = `<row r="2">${cell("B2")}</row><row r="3" hidden="1">${cell("C3")}</row><row r="4" hidden="1"/><row r="9" hidden="1"/>`;
    const cols = '<cols><col min="3" max="4" hidden="1"/><col min="6" max="9" hidden="1"/></cols>';
    const content = readXlsxFile(
      workbookPackage({ 表: worksheetXml(rows).replace("<sheetData>", `${cols}<sheetData>`) })
    );
    expect(readingNotes(content).warnings).toEqual([
      "“表”第 3–4 行是隐藏的，有内容，也读入了。",
      "“表”C–D 列是隐藏的，有内容，也读入了。",
    ]);
  });
});
