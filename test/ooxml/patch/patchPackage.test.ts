import { unzipSync } from "fflate";
import fc from "fast-check";
import { cellAddress } from "../../../src/core/area/address";
import type { RawCell } from "../../../src/core/cell/rawCell";
import { patchPackage } from "../../../src/ooxml/patch/patchPackage";
import type { CellPatch } from "../../../src/ooxml/patch/sheetPatch";
import type { KeptSheet } from "../../../src/ooxml/patch/workbookPatch";
import { readXlsxFile } from "../../../src/ooxml/read/readXlsxFile";
import { portableCodec } from "../../../src/ooxml/zip/portableCodec";
import { richPackage } from "../richPackage";
import { workbookPackage, worksheetXml } from "../workbookPackage";

function patched(bytes: Uint8Array, patch: Partial<KeptSheet["patch"]>, sheet = "表") {
  const kept: KeptSheet = { kind: "kept", sheet, name: sheet, patch: { cells: [], ...patch } };
  return patchPackage(bytes, { sheets: [kept], recalculate: false }, portableCodec);
}

function sheetAfter(xml: string, patch: Partial<KeptSheet["patch"]>): string {
  const { bytes } = patched(workbookPackage({ 表: xml }), patch);
  return Buffer.from(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? "").toString("utf8");
}

const value = (row: number, column: number, to: RawCell): CellPatch => ({
  row,
  column,
  contents: { kind: "value", value: to },
});

describe("patchPackage", () => {
  it("gives the very bytes for a patch that changes nothing", () => {
    const bytes = richPackage();
    const sheets = ["进度", "保护", "表格", "说明"].map((name): KeptSheet => ({
      kind: "kept",
      sheet: name,
      name,
      patch: { cells: [] },
    }));
    expect(patchPackage(bytes, { sheets, recalculate: false }, portableCodec).bytes).toBe(bytes);
  });

  it.each([
    ["<worksheet><sheetData/></worksheet>", ""],
    ["<worksheet><sheetData></sheetData></worksheet>", ""],
    ['<worksheet><sheetData><row r="2"/></sheetData></worksheet>', ""],
    ['<worksheet><sheetData><row r="2" spans="1:1"></row></sheetData></worksheet>', ""],
    ['<x:worksheet xmlns:x="m"><x:sheetData><x:row r="3"/></x:sheetData></x:worksheet>', "x:"],
  ])("puts a cell into %s", (sheet, prefix) => {
    const after = sheetAfter(sheet, { cells: [value(1, 1, 5)] });
    expect(after).toContain(
      `<${prefix}row r="2"><${prefix}c r="B2"><${prefix}v>5</${prefix}v></${prefix}c></${prefix}row>`
    );
    expect(sheetAfter(after, { cells: [value(1, 1, "")] })).toContain(
      `<${prefix}row r="2"></${prefix}row>`
    );
  });

  it("keeps cells and rows in order, in files too that leave addresses out", () => {
    const sheet = worksheetXml(
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    );
    expect(sheetAfter(sheet, { cells: [value(0, 1, 9), value(0, 2, 8), value(5, 0, 7)] })).toBe(
      worksheetXml(
        '<row><c><v>1</v></c><c><v>9</v></c><c r="C1"><v>8</v></c></row><row><c><v>3</v></c></row><row r="6"><c r="A6"><v>7</v></c></row>'
      )
    );
  });

  it("puts a row before all that there are", () => {
    const row = '<row r="3"><c r="A3"><v>3</v></c></row>';
    expect(sheetAfter(worksheetXml(row), { cells: [value(0, 0, 1), value(1, 0, 2)] })).toBe(
      worksheetXml(
        `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>${row}`
      )
    );
  });

  it("keeps a cell that is emptied where it has a look, and takes it out where it has none", () => {
    const sheet = worksheetXml(
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" s="0"><v>3</v></c><c r="D1" s="2"><v>4</v></c></row>'
    );
    const cells = [0, 1, 2, 3].map((column) => value(0, column, ""));
    expect(sheetAfter(sheet, { cells })).toBe(
      worksheetXml('<row r="1"><c r="A1" s="1"/><c r="D1" s="2"/></row>')
    );
  });

  it("writes texts as texts, whatever they look like, and errors as errors", () => {
    const texts = ["=1+1", "0012", '<b>&"', "_x0041_", "a\nb", "\u0001"];
    const cells = [
      ...texts.map((text, row) => value(row, 0, text)),
      value(9, 0, "#N/A"),
      value(10, 0, "#SPILL!"),
    ];
    const { bytes } = patched(workbookPackage({ 表: worksheetXml("") }), { cells });
    const [grid] = readXlsxFile(bytes).grids;
    expect(Array.from(grid?.values ?? [], (line) => line?.[0] ?? "")).toEqual([
      "=1+1",
      "0012",
      '<b>&"',
      "_x0041_",
      "a\nb",
      "",
      "",
      "",
      "",
      "#N/A",
      "#VALUE!",
    ]);
  });

  it("makes every cell what a patch says and leaves every other, whichever they are", () => {
    const place = fc.record({ row: fc.nat(12), column: fc.nat(8) });
    const content = fc.oneof(fc.integer(), fc.boolean(), fc.stringMatching(/^[ -~一-龥]{1,6}$/));
    const filled = fc.uniqueArray(fc.tuple(place, content), {
      selector: ([{ row, column }]) => `${row},${column}`,
    });
    fc.assert(
      fc.property(filled, filled, (before, after) => {
        const put = (cells: typeof before) =>
          cells.map(([{ row, column }, to]) => value(row, column, to));
        const first = patched(workbookPackage({ 表: worksheetXml("") }), { cells: put(before) });
        const second = patched(first.bytes, { cells: put(after) });
        const [grid] = readXlsxFile(second.bytes).grids;
        const found: Record<string, RawCell> = {};
        grid?.values.forEach((line, r) =>
          line?.forEach((cell, c) => {
            if (cell !== undefined && cell !== "")
              found[cellAddress(r + grid.top, c + grid.left)] = cell;
          })
        );
        const expected = Object.fromEntries(
          [...before, ...after].map(([{ row, column }, to]) => [cellAddress(row, column), to])
        );
        expect(found).toEqual(expected);
      }),
      { numRuns: 60 }
    );
  });

  it("leaves a protected sheet as it is", () => {
    const { bytes, left } = patched(
      richPackage(),
      { cells: [value(0, 1, 6)], tabColor: "FF0000" },
      "保护"
    );
    const part = "xl/worksheets/sheet2.xml";
    expect(left).toEqual([{ sheet: "保护", cell: "B1", why: "protected" }]);
    expect(unzipSync(bytes)[part]).toEqual(unzipSync(richPackage())[part]);
  });

  it("keeps a sheet of charts where it stood", () => {
    const source = workbookPackage(
      { 甲: worksheetXml(""), 图: "<chartsheet/>", 乙: worksheetXml("") },
      {
        "xl/_rels/workbook.xml.rels": `<Relationships>${[1, 2, 3].map((k) => `<Relationship Id="rId${k}" Type="x/${k === 2 ? "chartsheet" : "worksheet"}" Target="worksheets/sheet${k}.xml"/>`).join("")}</Relationships>`,
      }
    );
    const kept = (name: string): KeptSheet => ({ kind: "kept", sheet: name, name });
    const swapped = { sheets: [kept("乙"), kept("甲")], recalculate: false };
    const { bytes } = patchPackage(source, swapped, portableCodec);
    const workbook = Buffer.from(unzipSync(bytes)["xl/workbook.xml"] ?? "").toString("utf8");
    expect([...workbook.matchAll(/<sheet name="(.)"/g)].map(([, name]) => name).join("")).toBe(
      "乙甲图"
    );
  });
});
