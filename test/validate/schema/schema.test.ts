import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { reportBook } from "../reportBook";
import { damaged, type Source, sources } from "../sources";
import { copiesOf, newBook, savedOf } from "../written";
import { packageFaults } from "./packageFaults";

jest.setTimeout(120_000);

/** The office's own workbook has a font whose children are in another order; it keeps it. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  "taizhou-2023": ["xl/styles.xml styleSheet/fonts/font: sz is no child, or out of order"],
};

const varied = sources();
const named = (name: string): Source => {
  const found = varied.find((source) => source.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe("by ECMA-376, nothing is wrong with", () => {
  it.each(varied.map((source) => [source.name, source] as const))(
    "the flagged copy of a workbook with: %s, nor when it is cleared again",
    (name, source) => {
      const before = packageFaults(source.bytes);
      expect(before).toEqual(KNOWN[name] ?? []);
      for (const { bytes } of copiesOf(source)) expect(packageFaults(bytes)).toEqual(before);
    }
  );

  it("what the workbench saves of a workbook with everything in it", async () => {
    for (const { bytes } of await savedOf(named("rich"))) expect(packageFaults(bytes)).toEqual([]);
  });

  it("a new workbook of the workbench, and the reports of the command line", async () => {
    expect(packageFaults((await newBook()).bytes)).toEqual([]);
    expect(packageFaults(reportBook())).toEqual([]);
  });
});

describe("a file is found wrong in which", () => {
  const flagged = () => copiesOf(named("rules"))[0]?.bytes ?? new Uint8Array();
  const changed = (part: string, from: string | RegExp, to: string): string[] => {
    const parts = unzipSync(flagged());
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to change in ${part}`);
    return packageFaults(zipSync({ ...parts, [part]: strToU8(after) }));
  };
  const SHEET = "xl/worksheets/sheet1.xml";

  it("rules stand before the cells", () => {
    expect(packageFaults(damaged()).join()).toContain("sheetData is missing");
  });

  it.each([
    ["a rule has no priority", SHEET, / priority="8"/, "", "priority is missing"],
    ["two rules have one priority", SHEET, 'priority="8"', 'priority="1"', "priority 1 twice"],
    ["a rule's look is not there", SHEET, /dxfId="1"/, 'dxfId="99"', 'dxfId="99" of'],
    ["a rule has no area", SHEET, /sqref="C3:L14"/, 'sqref=""', 'sqref=""'],
    ["a formula begins with a sign", SHEET, "<formula>AND(", "<formula>=AND(", "formula =AND("],
    ["an element is unknown", SHEET, "<sheetData>", "<cells/><sheetData>", "cells is no child"],
    ["a cell's style is not there", SHEET, '<c r="A1"', '<c r="A1" s="7"', 's="7" of'],
    ["a row comes twice", SHEET, '<row r="2">', '<row r="1">', "row 1 out of order"],
    ["a cell is in another row", SHEET, '<c r="B2"', '<c r="B3"', "B3 in row 2"],
    ["an attribute is unknown", SHEET, "<sheetData>", '<sheetData x="1">', "no attribute x"],
    [
      "a look's parts are out of order",
      "xl/styles.xml",
      /(<dxf>)(<font>.*?<\/font>)(<fill>.*?<\/fill>)/,
      "$1$3$2",
      "font is no child, or out of order",
    ],
    [
      "a list has another number",
      "xl/styles.xml",
      /<dxfs count="\d"/,
      '<dxfs count="9"',
      'dxfs count="9"',
    ],
    ["a colour is short", "xl/styles.xml", "FFFFD8A8", "FFD8A8", 'rgb="FFD8A8"'],
    [
      "a relationship leads nowhere",
      "xl/_rels/workbook.xml.rels",
      "sheet1.xml",
      "sheet2.xml",
      "no part",
    ],
    [
      "a part is not declared",
      "[Content_Types].xml",
      'Extension="rels"',
      'Extension="txt"',
      "does not declare",
    ],
    [
      "a declared part is not there",
      "[Content_Types].xml",
      "/xl/styles.xml",
      "/xl/style.xml",
      "which is not there",
    ],
    ["a sheet has no number", "xl/workbook.xml", 'sheetId="1"', 'sheetId="0"', 'sheetId="0"'],
  ])("%s", (_, part, from, to, fault) => {
    expect(changed(part, from, to).join("\n")).toContain(fault);
  });
});
