import { openEmptyTexts } from "../../../../src/cli/read/mend/openEmptyTexts";
import { libraryRow } from "./libraryGrid";

const strings = "<sst><si/><si><t>椒江</t></si><si><t>黄岩</t></si></sst>";
const cells = '<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c>';

describe("openEmptyTexts", () => {
  it("mends: an empty string item shifts all later texts by one", () => {
    expect(libraryRow(cells, { strings })).not.toEqual(["椒江", "黄岩"]);
    expect(libraryRow(cells, { strings: openEmptyTexts(strings) })).toEqual(["椒江", "黄岩"]);
  });

  it("mends: a phonetic guide beside an empty text is read as the text", () => {
    const guided =
      '<sst><si><t/><rPh sb="0" eb="1"><t>たい</t></rPh><phoneticPr fontId="1"/></si></sst>';
    const cell = '<c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c>';
    expect(libraryRow(cell, { strings: guided })).not.toEqual([1]);
    expect(libraryRow(cell, { strings: openEmptyTexts(guided) })).toEqual([1]);
  });

  it("keeps what is not empty", () => {
    const text = '<si><t xml:space="preserve"> a/</t></si><si></si>';
    expect(openEmptyTexts(text)).toBe(text);
  });
});
