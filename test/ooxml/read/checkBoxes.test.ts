import { contentOf } from "../sheetOf";

const control = (k: number, from: string, to: string) => {
  const [row = 0, column = 0, offset = 0] = from.split(" ");
  const [lastRow = 0, lastColumn = 0, lastOffset = 0] = to.split(" ");
  return (
    `<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x14"><control shapeId="${k}" r:id="rId${k}" name="Check Box ${k}">` +
    `<controlPr><anchor><from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></from>` +
    `<to><xdr:col>${lastColumn}</xdr:col><xdr:colOff>9</xdr:colOff><xdr:row>${lastRow}</xdr:row><xdr:rowOff>${lastOffset}</xdr:rowOff></to></anchor></controlPr>` +
    `</control></mc:Choice><mc:Fallback><control shapeId="${k}" r:id="rId${k}" name="Check Box ${k}"/></mc:Fallback></mc:AlternateContent>`
  );
};

function boxes(rows: string, controls: string[], properties: string[]) {
  const rels = properties.map(
    (_, k) =>
      `<Relationship Id="rId${k + 1}" Type="x/ctrlProp" Target="../ctrlProps/ctrlProp${k + 1}.xml"/>`
  );
  return contentOf(rows, `<controls>${controls.join("")}</controls>`, {
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${rels.join("")}</Relationships>`,
    ...Object.fromEntries(
      properties.map((text, k) => [`xl/ctrlProps/ctrlProp${k + 1}.xml`, `<formControlPr ${text}/>`])
    ),
  });
}

const CHECKED = 'objectType="CheckBox" checked="Checked"';
const OPEN = 'objectType="CheckBox" lockText="1"';

describe("check boxes of an .xlsx", () => {
  it("are read into the blank cells that they lie in", () => {
    const { grids } = boxes(
      '<row r="2"><c r="B2"><v>1</v></c></row>',
      [control(1, "1 2", "1 3"), control(2, "2 2 180000", "3 3 150000"), control(3, "1 1", "1 2")],
      [CHECKED, OPEN, CHECKED]
    );
    expect(grids[0]).toMatchObject({ top: 1, left: 1 });
    // B2 has a value of its own, C2 a box; the box that begins at the foot of row 3 stands in row 4.
    expect(grids[0]?.values).toEqual([[1, "☑"], undefined, [undefined, "☐"]]);
  });

  it("are left out and counted where several lie over one cell, and where a control is none", () => {
    const { grids, oddities } = boxes(
      "",
      [control(1, "1 2", "1 2"), control(2, "1 2", "1 3"), control(3, "4 4", "4 4")],
      [CHECKED, OPEN, 'objectType="Button"']
    );
    expect(grids[0]?.values).toEqual([]);
    expect(oddities[0]?.checkBoxes).toEqual({ count: 1, first: ["C2"] });
  });
});
