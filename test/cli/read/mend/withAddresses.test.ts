import { withAddresses } from "../../../../src/cli/read/mend/withAddresses";
import { libraryGrid, libraryRow } from "./libraryGrid";

describe("withAddresses", () => {
  it("mends: an empty row without a number is not counted", () => {
    const rows = "<row/><row><c><v>1</v></c></row>";
    expect(libraryGrid(rows)?.top).toBe(0);
    expect(libraryGrid(withAddresses(rows))?.top).toBe(1);
  });

  it("mends: the text of a cell is taken for its address", () => {
    const cells = '<c><v>1</v></c><c t="inlineStr"><is><t>r="D1"</t></is></c><c><v>3</v></c>';
    expect(libraryRow(cells)).not.toEqual([1, 'r="D1"', 3]);
    expect(libraryRow(withAddresses(`<row>${cells}</row>`))).toEqual([1, 'r="D1"', 3]);
  });

  it("counts on from addresses that are there, past the letter Z", () => {
    expect(withAddresses('<row><c r="Z1"/><c s="1"/></row><row r="4"/><row/>')).toBe(
      '<row r="1"><c r="Z1"/><c r="AA1" s="1"/></row><row r="4"/><row r="5"/>'
    );
  });

  it("keeps cells that have addresses", () => {
    const rows = '<row spans="1:1" r="1"><c s="1" r="A1"/></row>';
    expect(withAddresses(rows)).toBe(rows);
  });
});
