import { readingNotes } from "../../../src/ooxml/read/readingNotes";
import { contentOf, sheetOf } from "../sheetOf";

const calcOnLoad = {
  "xl/workbook.xml":
    '<workbook xmlns:r="r"><sheets><sheet name="表" r:id="rId1"/></sheets><calcPr fullCalcOnLoad="1"/></workbook>',
};
const at = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});

describe("formulas without a result", () => {
  it.each([
    ["<v/>", '<c r="A1"><f>1+1</f><v/></c>'],
    ["<v></v>", '<c r="A1"><f>1+1</f><v></v></c>'],
    ["white space", '<c r="A1"><f>1+1</f><v> \n</v></c>'],
    ["no <v>", '<c r="A1"><f>1+1</f></c>'],
    ["a shared formula and no <v>", '<c r="A1"><f t="shared" si="0"/></c>'],
    ["a text that is to come", '<c r="A1" t="str"><f>"a"</f></c>'],
    ["a truth value that is to come", '<c r="A1" t="b"><f>TRUE</f></c>'],
    ["an error that is to come", '<c r="A1" t="e"><f>1/0</f><v/></c>'],
    ["a shared text that is to come", '<c r="A1" t="s"><f>A2</f><v/></c>'],
  ])("are neither 0 nor blank: %s", (_, cell) => {
    const grid = sheetOf(`<row r="1">${cell}<c r="B1"><v>5</v></c></row>`);
    expect(grid.values).toEqual([["#GETTING_DATA", 5]]);
    expect(grid.uncalculated).toEqual([at(0, 0)]);
  });

  it("are those with 0 too where the file asks to be calculated on opening", () => {
    const cells =
      '<c r="A1"><f>1+1</f><v>0</v></c><c r="B1"><f>2</f><v>2</v></c><c r="C1"><v>0</v></c><c r="D1"><f>0</f><v>0.0</v></c>';
    expect(sheetOf(`<row r="1">${cells}</row>`).uncalculated).toBeUndefined();
    const content = contentOf(`<row r="1">${cells}</row>`, "", calcOnLoad);
    expect(content.grids[0]).toMatchObject({
      values: [["#GETTING_DATA", 2, 0, "#GETTING_DATA"]],
      uncalculated: [at(0, 0), at(0, 3)],
    });
    expect(content.mayBeStale).toBe(true);
  });

  it("are not those whose result is an empty text", () => {
    const cells = '<c t="str"><f>""</f><v></v></c><c t="str"><f>""</f><v/></c><c><v>1</v></c>';
    expect(sheetOf(`<row r="1">${cells}</row>`)).toEqual({
      sheet: "表",
      top: 0,
      left: 2,
      values: [[1]],
    });
  });

  it("are given in areas, and told with their number and place", () => {
    const formula = (address: string) => `<c r="${address}"><f>1</f></c>`;
    const rows = [1, 2, 3].map((r) => `<row r="${r}">${formula(`B${r}`)}${formula(`C${r}`)}</row>`);
    const content = contentOf(`${rows.join("")}<row r="4">${formula("C4")}</row>`);
    expect(content.grids[0]?.uncalculated).toEqual([at(0, 1, 2, 2), at(3, 2)]);
    expect(readingNotes(content)).toEqual({
      uncalculated: 7,
      warnings: ["7 个公式没有计算结果，请先在 Excel 中打开并保存，再检查：“表”B1:C3、“表”C4。"],
    });
  });
});
