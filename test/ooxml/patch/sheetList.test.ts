import { patchSheetList, type SheetInList } from "../../../src/ooxml/patch/patchSheetList";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook part with the sheets 甲, 乙, 丙, the second in front, which names relationships with this prefix. */
function workbook(prefix = "r"): Uint8Array {
  const sheets = ["甲", "乙", "丙"].map(
    (name, k) => `<sheet name="${name}" sheetId="${k + 1}" ${prefix}:id="rId${k + 1}"/>`
  );
  return new TextEncoder().encode(
    `<workbook xmlns:${prefix}="${RELATIONS}"><bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews><sheets>${sheets.join("")}</sheets></workbook>`
  );
}
const listed = (before: Uint8Array, sheets: readonly SheetInList[]) =>
  new TextDecoder().decode(patchSheetList(before, sheets));
const [first, second, third] = ["甲", "乙", "丙"].map((name, at) => ({ at, name }));
if (!first || !second || !third) throw new Error("no sheets");

// ECMA-376 Part 1 §18.2.30: activeTab and firstSheet are places in the list of sheets, from 0.
describe("a workbook whose sheets come in another order", () => {
  it("still shows the sheet that was in front", () => {
    expect(listed(workbook(), [third, first, second])).toContain(
      '<workbookView activeTab="2" firstSheet="2"/>'
    );
  });

  it("shows the first sheet that can be seen where the one in front is gone", () => {
    expect(listed(workbook(), [{ ...first, hidden: true }, third])).toContain(
      '<workbookView activeTab="1" firstSheet="1"/>'
    );
    expect(listed(workbook(), [first, third])).toContain(
      '<workbookView activeTab="0" firstSheet="0"/>'
    );
  });
});

describe("a sheet that is added", () => {
  it.each(["r", "rel", "d3p1"])(
    "names its part by the prefix that the workbook has for relationships: %s",
    (prefix) => {
      const added = { relation: "rId9", name: "结果", hidden: false };
      expect(listed(workbook(prefix), [first, second, third, added])).toContain(
        `<sheet name="结果" sheetId="4" ${prefix}:id="rId9"/></sheets>`
      );
    }
  );
});
