import { parseBytes } from "../../../../src/cli/read/parseBytes";
import { minimalPackage } from "../../../../src/cli/ooxml/minimalPackage";
import { withoutBlankCells } from "../../../../src/cli/read/mend/withoutBlankCells";
import { worksheetXml } from "../../workbookPackage";
import { libraryRow } from "./libraryGrid";

const kept = (rows: string) => withoutBlankCells(rows).xml;

describe("withoutBlankCells", () => {
  it("mends: a truth value that was never calculated is read as FALSE", () => {
    const cells = '<c r="A1" t="b"><f>A2=1</f></c>';
    expect(libraryRow(cells)).toEqual([false]);
    expect(libraryRow(kept(cells))).toBeUndefined();
  });

  it("mends: the library looks at every blank cell", () => {
    const row = (r: number) => `<row r="${r}" s="1"><c r="A${r}" s="1"/><c r="B${r}" s="1"/></row>`;
    const rows = Array.from({ length: 20_000 }, (_, r) => row(r + 1)).join("");
    const alone = jest.spyOn(String.prototype, "match");
    parseBytes(minimalPackage({ worksheets: [Buffer.from(worksheetXml(rows))] }));
    expect(alone.mock.calls.length).toBeGreaterThan(40_000);
    alone.mockRestore();
    expect(kept(rows)).toBe("");
  });

  it("keeps cells with a value, and those in their row", () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><f>1</f><v>1</v></c><c r="B1" t="inlineStr"><is><t>/</t></is></c></row>';
    expect(kept(`<row r="0"/>${rows}<row r="2"><c r="A2"></c>\n</row>`)).toBe(rows);
  });

  it("counts formulas without a result, shared ones too; an empty text is a result", () => {
    const rows =
      '<c r="A1"><f>1</f></c><c r="B1"><f t="shared" si="0"/><v/></c><c r="C1"><f>2</f><v></v></c>' +
      '<c r="D1" t="str"><f>""</f><v></v></c><c r="E1"/><c r="F1"><f>3</f><v>3</v></c>';
    expect(withoutBlankCells(rows)).toEqual({
      xml: '<c r="F1"><f>3</f><v>3</v></c>',
      uncalculated: 3,
    });
  });
});
