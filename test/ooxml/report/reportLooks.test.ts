import { reportPackage } from "../../../src/ooxml/report/reportPackage";
import { portableCodec } from "../../../src/ooxml/zip/portableCodec";
import { readZip } from "../../../src/ooxml/zip/readZip";
import { zipEntryBytes } from "../../../src/ooxml/zip/zipEntryBytes";
import { BODY_FONT, HEADING_FONT, TITLE_FONT } from "../../../src/core/present/reportFonts";
import type { Report } from "../../../src/core/present/report";

const report: Report = {
  name: "结果",
  title: "标题",
  date: "2024-01-05",
  sources: [],
  tables: [
    {
      heading: "一、达成度",
      columns: [
        { heading: "名", width: 10 },
        { heading: "率", width: 12, format: "0.0%" },
      ],
      rows: [
        ["椒江", 0.7],
        ["合计", 0.6],
      ],
      totals: 1,
      note: "注",
      chart: { kind: "bars", names: 0, values: 1, title: "图", scale: "percent" },
    },
  ],
};

const zip = readZip(reportPackage([report], portableCodec));
function part(name: string): string {
  const entry = zip.entries.find((one) => one.name === name);
  if (entry === undefined) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(zipEntryBytes(zip, entry, 1_000_000, portableCodec));
}

/** The elements of a name within the list of the styles part that has the other. */
function listed(list: string, each: string): string[] {
  const [, inside = ""] = new RegExp(`<${list} [^>]*>(.*?)</${list}>`).exec(styles) ?? [];
  return inside.match(new RegExp(`<${each} [^>]*/>|<${each}[ >].*?</${each}>`, "g")) ?? [];
}
const styles = part("xl/styles.xml");
const sheet = part("xl/worksheets/sheet1.xml");

/** How a cell looks: what its style says, and the font that it names (ECMA-376 Part 1 §18.8.10, §18.8.22). */
function look(address: string) {
  const [, style = ""] = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet) ?? [];
  const xf = listed("cellXfs", "xf")[Number(style)] ?? "";
  const font = listed("fonts", "font")[Number(/fontId="(\d+)"/.exec(xf)?.[1] ?? 0)] ?? "";
  return {
    font: /<name val="(.*?)"\/>/.exec(font)?.[1],
    size: Number(/<sz val="(\d+)"\/>/.exec(font)?.[1]),
    bold: font.includes("<b/>"),
    lined: xf.includes('borderId="1"'),
    filled: xf.includes('fillId="2"'),
    side: /horizontal="(\w+)"/.exec(xf)?.[1],
    ownFormat: xf.includes('applyNumberFormat="1"'),
  };
}

describe("what the cells of a report look like", () => {
  it("is what their rows are: title, heading, table head, figures, totals, notes", () => {
    const plain = {
      font: BODY_FONT,
      size: 11,
      bold: false,
      lined: false,
      filled: false,
      side: undefined,
      ownFormat: false,
    };
    const cell = { ...plain, lined: true };
    expect(["A1", "A2", "A3", "A4", "A5", "A6", "A7"].map(look)).toEqual([
      { ...plain, font: TITLE_FONT, size: 20, side: "center" },
      plain,
      { ...plain, font: HEADING_FONT },
      { ...cell, font: HEADING_FONT, filled: true, side: "center" },
      cell,
      { ...cell, bold: true },
      { ...plain, size: 10 },
    ]);
  });

  it("follows a number format where its column has one, else the workbook's usual style", () => {
    expect(["A5", "B5", "A6", "B6"].map((at) => look(at).ownFormat)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it("names its charts from 1 on, as Excel does, with numbers that no other object has", () => {
    const drawing = part("xl/drawings/drawing1.xml");
    expect(drawing.match(/<xdr:cNvPr id="\d+" name="[^"]*"/g)).toEqual([
      '<xdr:cNvPr id="2" name="图表 1"',
    ]);
  });
});
