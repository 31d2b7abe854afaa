import { sheetOf } from "../sheetOf";

/** A styles part with these fonts, and a cell style for each, in order, with number format 164 where there is one. */
function styles(fonts: readonly string[], format?: string): Record<string, string> {
  const list = fonts.map((name) => `<font><sz val="11"/><name val="${name}"/></font>`).join("");
  const code = format?.replaceAll('"', "&quot;") ?? "";
  const formats = format ? `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts>` : "";
  const cells = fonts.map((_, k) => `<xf numFmtId="${format ? 164 : 0}" fontId="${k}"/>`).join("");
  return {
    "xl/styles.xml": `<styleSheet>${formats}<fonts>${list}</fonts><cellXfs>${cells}</cellXfs><dxfs><dxf><font><name val="Wingdings"/></font></dxf></dxfs></styleSheet>`,
  };
}

const text = (style: number, letters: string) =>
  `<c s="${style}" t="inlineStr"><is><t>${letters}</t></is></c>`;

describe("signs of symbol fonts in an .xlsx", () => {
  // What each letter shows: Unicode's mapping of these fonts, L2/11-052R.
  it.each([
    ["Wingdings", "üûþý¨o", "√×☑☒☐☐"],
    ["wingdings", "&#xF0FC;&#xF0FB;&#xF0FE;&#xF0A8;", "√×☑☐"],
    ["Wingdings 2", "POR£S", "√×☑☐☒"],
    ["Webdings", "arc", "√×☐"],
    ["宋体", "üûPRa", "üûPRa"],
  ])("are what %s shows of %s", (font, letters, shown) =>
    expect(sheetOf(`<row>${text(0, letters)}</row>`, "", styles([font])).values).toEqual([[shown]])
  );

  it("stand for shared texts and results of formulas too, where the cell has the font", () => {
    const cells =
      '<c s="1" t="s"><v>0</v></c><c s="0" t="s"><v>0</v></c><c s="1" t="str"><f>A1</f><v>O</v></c>';
    const extra = {
      ...styles(["宋体", "Wingdings 2"]),
      "xl/sharedStrings.xml": "<sst><si><t>P</t></si></sst>",
    };
    expect(sheetOf(`<row>${cells}</row>`, "", extra).values).toEqual([["√", "P", "×"]]);
  });

  it("are told apart run by run: a run's own font goes before the cell's", () => {
    const run = (font: string, letters: string) =>
      `<r>${font ? `<rPr><rFont val="${font}"/></rPr>` : ""}<t>${letters}</t></r>`;
    const item = `<si>${run("", "P")}${run("宋体", " P")}${run("Wingdings 2", "R")}</si>`;
    const cells = '<c s="1" t="s"><v>0</v></c><c s="0" t="s"><v>0</v></c>';
    const extra = {
      ...styles(["宋体", "Wingdings 2"]),
      "xl/sharedStrings.xml": `<sst>${item}</sst>`,
    };
    expect(sheetOf(`<row>${cells}</row>`, "", extra).values).toEqual([["√ P☑", "P P☑"]]);
  });

  it("stand in number formats: 1 and 0 that show as a tick and a cross", () => {
    const cells = '<c s="1"><v>1</v></c><c s="0"><v>1</v></c>';
    const grid = sheetOf(`<row>${cells}</row>`, "", styles(["宋体", "Wingdings"], '[=1]"ü";\\û'));
    expect(grid.formats).toEqual([['[=1]"√";\\×', '[=1]"ü";\\û']]);
  });
});

describe("number formats of texts in an .xlsx", () => {
  it("are given where they print another text in the place of the cell's own", () => {
    const cells = `${text(0, "甲")}<c s="0"><v>1</v></c><c s="0" t="b"><v>1</v></c>`;
    expect(sheetOf(`<row>${cells}</row>`, "", styles(["宋体"], '0;0;0;"有"')).formats).toEqual([
      ['0;0;0;"有"', '0;0;0;"有"', '0;0;0;"有"'],
    ]);
    expect(sheetOf(`<row>${cells}</row>`, "", styles(["宋体"], "0;0;0;@")).formats).toEqual([
      [undefined, "0;0;0;@"],
    ]);
  });
});
