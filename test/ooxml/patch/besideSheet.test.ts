import type { DrawnChart } from "../../../src/ooxml/chart/drawnChart";
import { openWorkbook } from "../../../src/ooxml/package/openWorkbook";
import { patchDrawing } from "../../../src/ooxml/patch/patchDrawing";
import { putSheetProperties, sheetProperties } from "../../../src/ooxml/patch/sheetProperties";
import { portableCodec } from "../../../src/ooxml/zip/portableCodec";
import { richPackage } from "../richPackage";
import { workbookPackage, worksheetXml } from "../workbookPackage";

const chart: DrawnChart = {
  kind: "bars",
  title: "达成度",
  series: [],
  limits: null,
  legend: false,
  labelSize: null,
  area: { top: 0, left: 7, bottom: 9, right: 9 },
};

describe("charts that a sheet gets beside a chart and a picture that it has", () => {
  it("have numbers that nothing else in the drawing has", () => {
    const { edit } = openWorkbook(richPackage(), portableCodec);
    const sheet = "xl/worksheets/sheet1.xml";
    patchDrawing(edit, "xl/workbook.xml", sheet, { gone: [], added: [chart, chart] });
    const drawing = new TextDecoder().decode(edit.xml("xl/drawings/drawing1.xml"));
    // The chart there was is 2, the picture 3.
    expect([...drawing.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(
      "2345".split("")
    );
  });
});

describe("properties that a sheet gets", () => {
  it.each(["xl/", "", "office/excel/"])("lie in the folder of its workbook: %j", (folder) => {
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const related = (type: string, target: string) =>
      `<Relationships><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
    const workbook = `<workbook xmlns:r="${office}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const bytes = workbookPackage(
      {},
      {
        "[Content_Types].xml": `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${folder}workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
        "_rels/.rels": related("officeDocument", `/${folder}workbook.xml`),
        "xl/workbook.xml": undefined,
        "xl/_rels/workbook.xml.rels": undefined,
        [`${folder}workbook.xml`]: workbook,
        [`${folder}_rels/workbook.xml.rels`]: related("worksheet", "worksheets/sheet1.xml"),
        [`${folder}worksheets/sheet1.xml`]: worksheetXml(""),
      }
    );
    const { edit } = openWorkbook(bytes, portableCodec);
    const sheet = `${folder}worksheets/sheet1.xml`;
    const wanted = new Map([
      ["EDU.a", "甲"],
      ["EDU.b", "2"],
    ]);
    putSheetProperties(edit, `${folder}workbook.xml`, sheet, wanted);
    expect(edit.has(`${folder}customProperty1.bin`)).toBe(true);
    expect(edit.has(`${folder}customProperty2.bin`)).toBe(true);
    expect(sheetProperties(edit, sheet)).toEqual(wanted);
  });
});
