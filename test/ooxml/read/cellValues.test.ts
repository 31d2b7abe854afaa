import { contentOf, rowOf, sheetOf } from "../sheetOf";

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const strings = (items: string) => ({ "xl/sharedStrings.xml": `<sst>${items}</sst>` });
const shared = (...indexes: number[]) => indexes.map((k) => `<c t="s"><v>${k}</v></c>`).join("");

describe("cells of an .xlsx", () => {
  it.each([
    ["a comment", '<c r="A1"><v>1</v></c><!-- <c r="B1"><v>2</v></c> -->', [1]],
    ["a comment inside a value", "<c><v>1<!-- 2 -->3</v></c>", [13]],
    ["an instruction", "<c><v>1</v></c><?a <c><v>2</v></c>?>", [1]],
    ["a CDATA section", inline("<![CDATA[<t>&</t>]]>!"), ["<t>&</t>!"]],
    ["a CDATA section with what ends others", inline("<![CDATA[-->?>]>]]>]]&gt;"), ["-->?>]>]]>"]],
    ["two CDATA sections", inline("<![CDATA[a]]]]><![CDATA[>b]]>"), ["a]]>b"]],
    [
      "text that looks like an address",
      `<c><v>1</v></c>${inline('r="D1"')}<c><v>3</v></c>`,
      [1, 'r="D1"', 3],
    ],
    ["a prefix that is no word", '<x-1:c r="A1"><x-1:v>1</x-1:v></x-1:c>', [1]],
    ["attributes with prefixes of their own", '<c a:r="Z9" a:t="b" xmlns:t="s"><v>5</v></c>', [5]],
    ["quotes of both kinds around brackets", `<c a='">' r='B1' b=">"><v>1</v></c>`, [1]],
    ["spaces in every place", '<c \n r = "A1"\tt = "b" ><v > 1 </v ></c >', [true]],
  ])("are read past %s", (_, cells, row) => expect(rowOf(cells)).toEqual(row));

  it.each(["&#x20BB7;", "&#134071;", "&#x00020bb7;", "𠮷"])("hold %s as one character", (text) =>
    expect(rowOf(inline(text))).toEqual(["𠮷"])
  );

  it.each([
    ["&#x6905;", "椅"],
    ["&#10;", "\n"],
    ["&amp;#x20BB7;", "&#x20BB7;"],
    ["&lt;&gt;&quot;&apos;", "<>\"'"],
    ["_x4E00_", "一"],
    ["_x005F_x4E00_", "_x4E00_"],
    ["_X4E00_ _x4E0_ _xZZZZ_", "_X4E00_ _x4E0_ _xZZZZ_"],
    ["a_x000D_\r\nb", "a\nb"],
    ["a\rb", "a\nb"],
    ["&#9;", "\t"],
  ])("hold %j as %j", (text, shown) => expect(rowOf(inline(text))).toEqual([shown]));

  it.each(["&nbsp;", "&", "&#x110000;", "&#xD800;", "&#0;", "&#x;", "&#12a;", "&AMP;"])(
    "refuse the reference %s",
    (text) => expect(() => rowOf(inline(text))).toThrow("已损坏")
  );

  it("refuse bytes that are no UTF-8", () => {
    const sheet = Buffer.from(
      '<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>\xb1\xed</t></is></c></row></sheetData></worksheet>',
      "latin1"
    );
    expect(() => sheetOf("", "", { "xl/worksheets/sheet1.xml": sheet })).toThrow("已损坏");
  });

  it.each(["&amp;lt;", "&#x6905;江", "_x005F_x0041_"])(
    "hold the result %s, resolved once",
    (text) => {
      const [once] = rowOf(inline(text)) ?? [];
      expect(rowOf(`<c t="str"><f t="array" ref="A1">A2</f><v>${text}</v></c>`)).toEqual([once]);
    }
  );

  it.each(["#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#REF!", "#N/A"])(
    "hold the error %s",
    (error) => expect(rowOf(`<c s="1" t="e"><f>A2</f><v>${error}</v></c>`)).toEqual([error])
  );

  it("join the runs of a text, without phonetic guides and what is no text", () => {
    const item =
      '<si><t>甲</t><r><rPr><b/><rFont val="宋体"/></rPr><t xml:space="preserve"> 乙</t></r>' +
      '<rPh sb="0" eb="1"><t>jia</t></rPh><phoneticPr fontId="1"/></si>';
    expect(rowOf(shared(0), strings(item))).toEqual(["甲 乙"]);
  });

  it("count empty texts of every form", () => {
    const items =
      "<si/><si></si><si><t/></si><si><t></t></si><si><r><t/></r></si><si><t>末</t></si>";
    expect(rowOf(shared(5, 0), strings(items))).toEqual(["末"]);
  });

  it("refuse a text that there is not", () => {
    expect(() => rowOf(shared(1), strings("<si><t>a</t></si>"))).toThrow("已损坏");
    expect(() => rowOf('<c t="s"><v>0.5</v></c>', strings("<si><t>a</t></si>"))).toThrow("已损坏");
    expect(() => rowOf('<c t="s"><v>-1</v></c>', strings("<si><t>a</t></si>"))).toThrow("已损坏");
  });

  it("refuse a kind of value that there is not", () =>
    expect(() => rowOf('<c t="x"><v>1</v></c>')).toThrow("已损坏"));

  it("take white space for no value, a style that is none for General", () =>
    expect(sheetOf('<row><c><v> </v></c><c t="b"><v>\n</v></c><c s=""><v>3</v></c></row>')).toEqual(
      {
        sheet: "表",
        top: 0,
        left: 2,
        values: [[3]],
      }
    ));

  it("read the text that stands in the place of a result", () => {
    expect(rowOf('<c t="inlineStr"><v>甲</v></c><c><is><t>乙</t></is></c>')).toEqual(["甲", "乙"]);
  });

  it("count dates from 1904 where the workbook does", () => {
    const workbook =
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>';
    const cells = '<c t="d"><v>1904-01-02</v></c><c t="d"><v>2024-02-29T06:00:00Z</v></c>';
    expect(rowOf(cells, { "xl/workbook.xml": workbook })).toEqual([1, 43889.25]);
  });

  it("are told where they hold no value of their kind, and read as the text that they hold", () => {
    const cells =
      '<c r="A1"><v>0.6abc</v></c><c r="B1"><v>0,6</v></c><c r="C1" t="b"><v>2</v></c>' +
      '<c r="D1" t="d"><v>2024-13-01</v></c><c r="E1"><v>1e999</v></c><c r="F1"><v>NaN</v></c><c r="G1"><v>1e3</v></c>';
    const { grids, oddities } = contentOf(`<row r="1">${cells}</row>`);
    expect(grids[0]?.values).toEqual([["0.6abc", "0,6", "2", "2024-13-01", "1e999", "NaN", 1000]]);
    expect(oddities[0]?.noValues).toEqual({
      count: 6,
      first: [
        { cell: "A1", text: "0.6abc" },
        { cell: "B1", text: "0,6" },
        { cell: "C1", text: "2" },
      ],
    });
  });

  it("are told where one is written twice with another value; the last one counts", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c><c r="B1"><v>7</v></c><c r="B1"><v>7</v></c>' +
      '<c r="C1"><v>3</v></c><c r="C1"/></row><row r="2"><c r="A2"><v>5</v></c></row><row r="1"><c r="D1"><v>4</v></c><c r="B1"><v>8</v></c></row>';
    const { grids, oddities } = contentOf(rows);
    expect(grids[0]?.values).toEqual([[2, 8, 3, 4], [5]]);
    expect(oddities[0]?.twice).toEqual({ count: 2, first: ["A1", "B1"] });
  });
});
