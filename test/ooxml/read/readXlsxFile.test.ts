import { readXlsxFile } from "../../../src/ooxml/read/readXlsxFile";
import { rowOf, sheetOf } from "../sheetOf";
import { workbookPackage, worksheetXml } from "../workbookPackage";

describe("readXlsxFile", () => {
  it("gives numbers, booleans, errors and dates as Excel does", () => {
    const cells =
      '<c r="A1"><v>-1.5E2</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="b"><v>0</v></c>' +
      '<c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="e"><v>#SPILL!</v></c>' +
      '<c r="F1" t="d"><v>2024-02-29T12:00:00</v></c><c r="G1" t="d"><v>1900-01-01</v></c>';
    expect(rowOf(cells)).toEqual([-150, true, false, "#REF!", "#SPILL!", 45351.5, 1]);
  });

  it("keeps text exactly: spaces of every kind, entities, escapes, characters beyond 16 bits", () => {
    const text = (content: string) =>
      `<c t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
    const cells = [
      " 椒江 ",
      "\u3000椒\u3000江",
      "一&#10;二",
      "一\r\n二",
      "一_x000D_&#10;二",
      "&lt;b&gt;&amp;lt;",
      "&#x20BB7;𠮷",
      "_x005F_x0041_",
    ];
    expect(rowOf(cells.map(text).join(""))).toEqual([
      " 椒江 ",
      "\u3000椒\u3000江",
      "一\n二",
      "一\n二",
      "一\n二",
      "<b>&lt;",
      "𠮷𠮷",
      "_x0041_",
    ]);
  });

  it("counts rows that say no number, and nothing else that stands among them", () => {
    const row = (cell: number) => `<row><c><v>${cell}</v></c></row>`;
    expect(sheetOf(`${row(1)}<fremd r="9"><c><v>5</v></c></fremd>${row(2)}`).values).toEqual([
      [1],
      [2],
    ]);
  });

  it("reads the text of formulas once, not twice unescaped", () => {
    expect(rowOf('<c r="A1" t="str"><f>"&amp;amp;lt;"</f><v>&amp;lt;</v></c>')).toEqual(["&lt;"]);
  });

  it("leaves phonetic guides out and counts empty items", () => {
    const strings =
      "<sst><si/><si><t/><rPh sb='0' eb='1'><t>PHONETIC</t></rPh></si><si><r><rPr><b/></rPr><t>台</t></r><r><t>州</t></r>" +
      '<rPh sb="0" eb="2"><t>たいしゅう</t></rPh><phoneticPr fontId="1"/></si><si><t><![CDATA[<A&B>]]></t></si></sst>';
    const cell = (index: number) => `<c t="s"><v>${index}</v></c>`;
    const cells = [2, 0, 1, 3].map(cell).join("");
    expect(rowOf(cells, { "xl/sharedStrings.xml": strings })).toEqual([
      "台州",
      undefined,
      undefined,
      "<A&B>",
    ]);
  });

  it("gives number formats of numbers only, Chinese built-in ones too, and none for General", () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="0.0&quot;％&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/>' +
      '<xf numFmtId="176"><alignment/></xf><xf numFmtId="57"/></cellXfs></styleSheet>';
    const cell = (style: number, content = "<v>1</v>") => `<c s="${style}">${content}</c>`;
    const cells =
      [0, 1, 2, 3].map((style) => cell(style)).join("") + '<c s="1" t="str"><v>a</v></c>';
    const grid = sheetOf(`<row r="3"><c r="B3"><v>1</v></c>${cells}</row>`, "", {
      "xl/styles.xml": styles,
    });
    expect(grid).toMatchObject({ top: 2, left: 1 });
    expect(grid?.formats).toEqual([[undefined, undefined, "0.00%", '0.0"％"', 'yyyy"年"m"月"']]);
  });

  it("starts at the first cell with content and leaves blank ones out", () => {
    const grid = sheetOf(
      '<row r="1"><c r="A1" s="1"/></row><row r="2"/><row r="5"><c r="C5"><v>5</v></c><c r="E5"><v></v></c></row>' +
        '<row r="9"><c r="B9" t="str"><v>九</v></c></row>'
    );
    expect(grid).toMatchObject({ top: 4, left: 1 });
    expect(grid?.values[0]).toEqual([undefined, 5]);
    expect(grid?.values[1]).toBeUndefined();
    expect(grid?.values[4]).toEqual(["九"]);
  });

  it("places cells and rows without an address after the one before", () => {
    const grid = sheetOf(
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>'
    );
    expect(grid?.values).toEqual([[1, undefined, 3], undefined, undefined, [undefined, 4, 5], [6]]);
  });

  it("gives a sheet without cells no values, but its merged areas", () => {
    expect(sheetOf("", '<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>')).toEqual({
      sheet: "表",
      top: 0,
      left: 0,
      values: [],
      merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
    });
    expect(
      readXlsxFile(workbookPackage({ 表: "<worksheet><sheetData/></worksheet>" })).grids[0]?.values
    ).toEqual([]);
  });

  it("reads prefixed documents, absolute targets, odd letter case, entities in names, hidden sheets; no chart sheets", () => {
    const relation = (id: string, type: string, target: string) =>
      `<p:Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/>`;
    const bytes = workbookPackage(
      {},
      {
        "xl/workbook.xml":
          '<x:workbook xmlns:x="m" xmlns:rel="r"><x:sheets><x:sheet name="图" rel:id="c"/>' +
          '<x:sheet name="甲 &amp; &quot;乙&quot;" state="hidden" rel:id="a"/></x:sheets></x:workbook>',
        "xl/_rels/workbook.xml.rels": `<p:Relationships>${relation("c", "chartsheet", "chartsheets/sheet1.xml")}${relation("a", "worksheet", "/XL/Sheets/%E8%A1%A8.xml")}</p:Relationships>`,
        "xl/sheets/表.xml":
          '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      }
    );
    expect(readXlsxFile(bytes).grids).toEqual([
      { sheet: '甲 & "乙"', hidden: "hidden", top: 0, left: 0, values: [[1]] },
    ]);
  });

  it("reads UTF-16 parts and parts with a byte order mark", () => {
    const sheet = worksheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>椒江</t></is></c></row>');
    const wide = Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${sheet}`, "utf16le");
    expect(
      readXlsxFile(workbookPackage({ 表: "" }, { "xl/worksheets/sheet1.xml": wide })).grids[0]
        ?.values
    ).toEqual([["椒江"]]);
    expect(readXlsxFile(workbookPackage({ 表: `\uFEFF${sheet}` })).grids[0]?.values).toEqual([
      ["椒江"],
    ]);
  });

  it("finds parts wherever the workbook says they are, under any sheet name", () => {
    const bytes = workbookPackage(
      { "一&lt;_x0041_": worksheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') },
      {
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>' +
          '<Relationship Id="rId2" Type="x/sharedStrings" Target="/xl/%E4%B8%B2.xml"/></Relationships>',
        "xl/串.xml": "<x:sst xmlns:x='m'><x:si><x:t>椒江</x:t></x:si></x:sst>",
      }
    );
    expect(readXlsxFile(bytes).grids).toEqual([
      { sheet: "一<_x0041_", top: 0, left: 0, values: [["椒江"]] },
    ]);
  });

  it("is not kept busy by a hyperlink over whole columns", () => {
    const tail = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>';
    expect(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', tail)?.values).toEqual([[1]]);
  });

  it("reads a sheet formatted down to its last row", () => {
    const rows = Array.from(
      { length: 100000 },
      (_, row) =>
        `<row r="${row + 1}" ht="15"><c r="A${row + 1}" s="1"/><c r="B${row + 1}" s="1"></c></row>`
    );
    rows[7] = '<row r="8"><c r="B8"><v>8</v></c></row>';
    expect(sheetOf(rows.join(""))).toEqual({ sheet: "表", top: 7, left: 1, values: [[8]] });
  });
});
