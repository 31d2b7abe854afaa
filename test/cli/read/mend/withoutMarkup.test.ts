import { withoutMarkup } from "../../../../src/cli/read/mend/withoutMarkup";
import { libraryRow } from "./libraryGrid";

describe("withoutMarkup", () => {
  it("mends: a cell in a comment is read", () => {
    const cells = '<c r="A1"><v>1</v></c><!-- <c r="B1"><v>2</v></c> -->';
    expect(libraryRow(cells)).toEqual([1, 2]);
    expect(libraryRow(withoutMarkup(cells))).toEqual([1]);
  });

  it("mends: a tag in a CDATA section ends the text", () => {
    const cells = '<c r="A1" t="inlineStr"><is><t><![CDATA[<t>&</t>]]>!</t></is></c>';
    expect(libraryRow(cells)).not.toEqual(["<t>&</t>!"]);
    expect(libraryRow(withoutMarkup(cells))).toEqual(["<t>&</t>!"]);
  });

  it("takes instructions out, a comment within a CDATA section not", () => {
    expect(withoutMarkup("<?xml?><a><?b c?><![CDATA[<!--]]></a>")).toBe("<a>&lt;!--</a>");
  });
});
