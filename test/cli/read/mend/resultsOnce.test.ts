import { resultsOnce } from "../../../../src/cli/read/mend/resultsOnce";
import { libraryRow } from "./libraryGrid";

const result = (text: string) => `<c r="A1" t="str"><f t="array" ref="A1">A2</f><v>${text}</v></c>`;

describe("resultsOnce", () => {
  it.each([
    ["&amp;lt;", "&lt;"],
    ["&#x6905;江", "椅江"],
    ["_x005F_x0041_", "_x0041_"],
  ])("mends: %s is resolved twice", (text, right) => {
    expect(libraryRow(result(text))).not.toEqual([right]);
    expect(libraryRow(resultsOnce(result(text)))).toEqual([right]);
  });

  it("keeps results without entities, and every other cell", () => {
    const cells =
      result("椒江") + '<c r="B1" t="s"><v>0</v></c><c r="C1"><f>"str"&amp;1</f><v>1</v></c>';
    expect(resultsOnce(cells)).toBe(cells);
  });
});
