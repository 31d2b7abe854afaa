import { guardedAreas } from "../../../src/ooxml/patch/guardedAreas";
import { keptSettings } from "../../../src/ooxml/patch/keptSettings";
import { openWorkbook } from "../../../src/ooxml/package/openWorkbook";
import { portableCodec } from "../../../src/ooxml/zip/portableCodec";
import { workbookPackage, worksheetXml } from "../workbookPackage";

const SHEET = "xl/worksheets/sheet1.xml";
const related = (type: string, target: string) =>
  `<Relationships><Relationship Id="rId1" Type="x/${type}" Target="${target}"/></Relationships>`;

/** Why cells of a sheet with this table or pivot table may not be changed. */
function guard(type: string, part: string) {
  const bytes = workbookPackage(
    { 表: worksheetXml("") },
    {
      "xl/worksheets/_rels/sheet1.xml.rels": related(type, "../own/part.xml"),
      "xl/own/part.xml": part,
    }
  );
  return guardedAreas(openWorkbook(bytes, portableCodec).edit, SHEET);
}

// ECMA-376 Part 1 §18.5.1.2: headerRowCount is 1 where nothing is said; 0 is a table without a header.
describe("guardedAreas", () => {
  it("are the headings of a table, which Excel keeps as texts of their own", () => {
    const why = guard("table", '<table ref="B2:C5"><autoFilter ref="B2:C5"/></table>');
    expect([why(1, 1), why(1, 2), why(2, 1), why(1, 0)]).toEqual([
      "tableHeader",
      "tableHeader",
      null,
      null,
    ]);
  });

  it("are none where the table shows no headings", () => {
    const why = guard("table", '<table ref="B2:C5" headerRowCount="0"/>');
    expect([why(1, 1), why(2, 1)]).toEqual([null, null]);
  });

  it("are all cells of a pivot table, which Excel writes anew", () => {
    const why = guard(
      "pivotTable",
      '<pivotTableDefinition><location ref="A1:B2"/></pivotTableDefinition>'
    );
    expect([why(0, 0), why(1, 1), why(2, 1)]).toEqual(["pivot", "pivot", null]);
  });
});

describe("keptSettings", () => {
  const kept = (xml: string) => {
    const bytes = workbookPackage(
      { 表: worksheetXml("") },
      {
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>' +
          '<Relationship Id="rId2" Type="x/customXml" Target="../customXml/item1.xml"/></Relationships>',
        "customXml/item1.xml": xml,
      }
    );
    return [...keptSettings(openWorkbook(bytes, portableCodec).edit, "xl/workbook.xml")];
  };
  const setting = '<setting key="EDU.x" value="{&quot;a&quot;:1}"/>';

  it("are read from our own part", () => {
    expect(kept(`<settings xmlns="urn:edu-addin:settings">${setting}</settings>`)).toEqual([
      ["EDU.x", { a: 1 }],
    ]);
  });

  it("are not looked for in other programs' parts, readable or not", () => {
    expect(kept(`<settings xmlns="urn:other">${setting}</settings>`)).toEqual([]);
    expect(kept(`<others xmlns="urn:edu-addin:settings">${setting}</others>`)).toEqual([]);
    expect(kept("<settings")).toEqual([]);
  });
});
