import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { worksheetOrder } from "../../../src/ooxml/styles/elementOrder";
import { flagPackage } from "../../../src/ooxml/flag/flagPackage";
import { dataView } from "../../../src/ooxml/zip/dataView";
import { portableCodec } from "../../../src/ooxml/zip/portableCodec";
import { readZip } from "../../../src/ooxml/zip/readZip";
import type { Highlight } from "../../../src/core/finding/highlight";
import { workbookPackage, worksheetXml } from "../workbookPackage";

const SAMPLE = readFileSync(join(__dirname, "../../data/taizhou-2023.xlsx"));
const parser = new new JSDOM("").window.DOMParser();
const area = { top: 2, left: 2, bottom: 32, right: 11 };

function highlight(more: Partial<Highlight> = {}): Highlight {
  const formula = '=AND(N("EDU.unmet")=0,OR(TRIM(C3)="※",TRIM(C3)="-",B1<1))';
  return { sheet: "表", style: "unmet", formula, areas: [area], ...more };
}

const sampleHighlights = [
  highlight({ sheet: "优质均衡" }),
  highlight({ sheet: "现代化监测", style: "zero", formula: '=AND(N("EDU.zero")=0,TRIM(C3)="*")' }),
  highlight({
    sheet: "优质均衡",
    style: "finding",
    formula: '=N("EDU.finding")=0',
    areas: [area, { ...area, top: 40, bottom: 40, right: 2 }],
  }),
];

function flag(bytes: Uint8Array, highlights: readonly Highlight[]): Buffer {
  return Buffer.from(flagPackage(bytes, highlights, portableCodec));
}

/** Parts of a package by name, in the order of its directory; read by another library than the one under test. */
function partsOf(bytes: Buffer): Record<string, string> {
  const content = unzipSync(bytes);
  return Object.fromEntries(
    readZip(bytes).entries.map(({ name }) => [
      name,
      Buffer.from(content[name] ?? "").toString("latin1"),
    ])
  );
}

function flaggedSheet(sheet: string, highlights = [highlight()], extra = {}): string {
  const bytes = flag(workbookPackage({ 表: sheet }, extra), highlights);
  return Buffer.from(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? "").toString("utf8");
}

function flaggedStyles(styles: string | undefined, highlights = [highlight()]): string {
  const bytes = flag(
    workbookPackage({ 表: worksheetXml("") }, { "xl/styles.xml": styles }),
    highlights
  );
  return Buffer.from(unzipSync(bytes)["xl/styles.xml"] ?? "").toString("utf8");
}

/** Names of the children of the root, in order, without prefix; what is no XML throws. Read by jsdom. */
function childNames(xml: string): string[] {
  const document = parser.parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new Error(`no XML: ${xml}`);
  return [...document.documentElement.children].map(({ localName }) => localName);
}

const ownRule =
  '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="9" priority="7"><formula>N(&quot;EDU.unmet&quot;)=0</formula></cfRule></conditionalFormatting>';
const userRule =
  '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="3" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>';

describe("flagPackage", () => {
  it("changes the worksheets concerned and the styles part, and nothing else", () => {
    const before = partsOf(SAMPLE);
    const after = partsOf(flag(SAMPLE, sampleHighlights));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter((name) => after[name] !== before[name]);
    expect(changed).toEqual([
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet3.xml",
      "xl/styles.xml",
    ]);
  });

  it("copies the compressed bytes, times and methods of all other entries", () => {
    const raw = (bytes: Buffer) =>
      readZip(bytes).entries.map(({ name, offset, compressedSize, method, record }) => {
        const local = bytes
          .subarray(offset, offset + 30 + name.length + compressedSize)
          .toString("latin1");
        return { name, method, time: dataView(record).getUint32(12, true), local };
      });
    const before = raw(SAMPLE);
    const after = raw(flag(SAMPLE, sampleHighlights));
    expect(after.map(({ method, time }) => ({ method, time }))).toEqual(
      before.map(({ method, time }) => ({ method, time }))
    );
    const same = before.filter((entry, index) => after[index]?.local === entry.local);
    expect(same).toHaveLength(before.length - 3);
  });

  it("only inserts: taking the insertions out gives the original parts", () => {
    const before = partsOf(SAMPLE)["xl/worksheets/sheet1.xml"] ?? "";
    const after = partsOf(flag(SAMPLE, sampleHighlights))["xl/worksheets/sheet1.xml"] ?? "";
    expect(after.replace(/<conditionalFormatting.*<\/conditionalFormatting>/, "")).toBe(before);
    expect(before).not.toContain("conditionalFormatting");
  });

  it("writes one conditional format a highlight, without the equals sign, escaped", () => {
    const xml = flaggedSheet(worksheetXml(""), [
      highlight(),
      highlight({ style: "finding", areas: [area, { top: 39, left: 2, bottom: 39, right: 2 }] }),
    ]);
    const formula =
      "AND(N(&quot;EDU.unmet&quot;)=0,OR(TRIM(C3)=&quot;※&quot;,TRIM(C3)=&quot;-&quot;,B1&lt;1))";
    expect(xml).toContain(
      `<conditionalFormatting sqref="C3:L33"><cfRule type="expression" dxfId="1" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`
    );
    expect(xml).toContain(
      '<conditionalFormatting sqref="C3:L33 C40"><cfRule type="expression" dxfId="0" priority="2">'
    );
  });

  it("flags twice as once, and without highlights takes its own rules out", () => {
    const once = flag(SAMPLE, sampleHighlights);
    expect(flag(once, sampleHighlights).equals(once)).toBe(true);
    const cleared = partsOf(flag(once, []));
    expect({ ...cleared, "xl/styles.xml": "" }).toEqual({
      ...partsOf(SAMPLE),
      "xl/styles.xml": "",
    });
  });

  it("gives the same bytes when there is nothing to flag", () => {
    expect(flag(SAMPLE, []).equals(SAMPLE)).toBe(true);
  });

  it("takes out exactly its own rules, those too that stand beside a rule of the user's", () => {
    const shared = userRule.replace(
      "</conditionalFormatting>",
      '<cfRule type="expression" priority="4"><formula>N("EDU.zero")=0</formula></cfRule></conditionalFormatting>'
    );
    const xml = flaggedSheet(worksheetXml("", userRule + ownRule + shared + "<pageMargins/>"), []);
    expect(xml).toBe(worksheetXml("", userRule + userRule + "<pageMargins/>"));
  });

  it("stands after the user's rules in place and priority, x14 rules counted", () => {
    const x14 =
      '<extLst><ext xmlns:x14="u"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="12"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const tail = `<mergeCells/>${userRule}<dataValidations/><hyperlinks/>${x14}`;
    const xml = flaggedSheet(worksheetXml("", tail), [highlight(), highlight()]);
    expect(childNames(xml)).toEqual([
      "sheetData",
      "mergeCells",
      "conditionalFormatting",
      "conditionalFormatting",
      "conditionalFormatting",
      "dataValidations",
      "hyperlinks",
      "extLst",
    ]);
    expect(xml).toContain(userRule);
    expect([...xml.matchAll(/priority="(\d+)"/g)].map(([, priority]) => priority)).toEqual([
      "3",
      "13",
      "14",
      "12",
    ]);
  });

  it("writes with the prefix of the document", () => {
    const xml = flaggedSheet(
      '<x:worksheet xmlns:x="m"><x:sheetData/><x:pageMargins/></x:worksheet>'
    );
    expect(xml).toMatch(
      /<x:sheetData\/><x:conditionalFormatting sqref="C3:L33"><x:cfRule [^>]*><x:formula>[^<]*<\/x:formula><\/x:cfRule><\/x:conditionalFormatting><x:pageMargins\/>/
    );
  });

  it("is not misled by text that looks like the end of the cells", () => {
    const sheet =
      '<worksheet><!-- <sheetData/> --><sheetPr/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</sheetData>]]></t></is></c></row></sheetData><headerFooter><oddHeader>sheetData</oddHeader></headerFooter></worksheet>';
    expect(childNames(flaggedSheet(sheet))).toEqual([
      "sheetPr",
      "sheetData",
      "conditionalFormatting",
      "headerFooter",
    ]);
  });

  it("finds the sheet by its unescaped name", () => {
    const bytes = flag(workbookPackage({ "甲 &amp; 乙": worksheetXml("") }), [
      highlight({ sheet: "甲 & 乙" }),
    ]);
    expect(Buffer.from(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? "").toString()).toContain(
      "conditionalFormatting"
    );
  });

  it("keeps characters that XML cannot hold out of formulas", () => {
    const formula = '=AND(N("EDU.unmet")=0,TRIM(C3)="\u000b※\ufffe\ud800")';
    const xml = flaggedSheet(worksheetXml(""), [highlight({ formula })]);
    expect(childNames(xml)).toEqual(["sheetData", "conditionalFormatting"]);
    expect(xml).toContain("TRIM(C3)=&quot;※&quot;)</formula>");
  });

  it("changes nothing but its own place, whatever bytes stand around it", () => {
    const cell = Buffer.from(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>\u6905江</t></is></c></row>'
    );
    const broken = Buffer.concat([cell, Buffer.from([0x20, 0xff, 0x20])]);
    const [head = "", tail = ""] = worksheetXml("ROWS").split("ROWS");
    const sheet = Buffer.concat([Buffer.from(head), broken, Buffer.from(tail)]);
    const bytes = flag(workbookPackage({ 表: "" }, { "xl/worksheets/sheet1.xml": sheet }), [
      highlight(),
    ]);
    expect(Buffer.from(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? "").includes(broken)).toBe(
      true
    );
  });

  it("inserts at a schema-correct place whatever stands behind the cells", () => {
    const behind = worksheetOrder.slice(worksheetOrder.indexOf("sheetData") + 1);
    const before = worksheetOrder.slice(0, worksheetOrder.indexOf("sheetData"));
    const xmlOf = (name: string) =>
      name === "conditionalFormatting"
        ? userRule
        : (fragment[name.length % 4]?.replaceAll("NAME", name) ?? "");
    const fragment = [
      "<NAME/>",
      "<NAME a='>'/>",
      "<NAME><sheetData/><NAME/></NAME>",
      "\n<NAME><!-- </NAME> -->text</NAME>",
    ];
    fc.assert(
      fc.property(
        fc.subarray(before),
        fc.subarray(behind),
        fc.boolean(),
        (head, tail, flaggedBefore) => {
          const own = flaggedBefore && tail.includes("conditionalFormatting") ? ownRule : "";
          const sheet = `<worksheet>${head.map((name) => `<${name}/>`).join("")}<sheetData/>${tail.map((name) => xmlOf(name) + (name === "conditionalFormatting" ? own : "")).join("")}</worksheet>`;
          const ranks = childNames(flaggedSheet(sheet)).map((name) => worksheetOrder.indexOf(name));
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
          const rules = ranks.filter(
            (rank) => rank === worksheetOrder.indexOf("conditionalFormatting")
          );
          expect(rules).toHaveLength(tail.includes("conditionalFormatting") ? 2 : 1);
        }
      )
    );
  });
});

describe("flagPackage, given a styles part", () => {
  const ours = expect.stringMatching(
    /<dxf><font><color rgb="FF5C2E00"\/><\/font><fill><patternFill><bgColor rgb="FFFFD8A8"\/><\/patternFill><\/fill><\/dxf>/
  );

  it("appends after the user's formats, which keep their numbers", () => {
    const user = "<dxf><font><b/></font></dxf>";
    const styles = `<styleSheet><dxfs count="1">\n ${user}\n</dxfs><tableStyles/></styleSheet>`;
    expect(flaggedStyles(styles)).toMatch(
      new RegExp(
        `^<styleSheet><dxfs count="2">\n ${user}<dxf>.*</dxf>\n</dxfs><tableStyles/></styleSheet>$`
      )
    );
    expect(flaggedSheet(worksheetXml(""), [highlight()], { "xl/styles.xml": styles })).toContain(
      'dxfId="1"'
    );
  });

  it.each([
    ["an empty list", '<styleSheet><cellStyles/><dxfs count="0"/><extLst/></styleSheet>'],
    ["no list", "<styleSheet><cellStyles/><extLst/></styleSheet>"],
    ["an open empty list", "<styleSheet><cellStyles/><dxfs></dxfs><extLst/></styleSheet>"],
  ])("writes the list where there is %s", (_, styles) => {
    const xml = flaggedStyles(styles);
    expect(xml).toEqual(ours);
    expect(xml).toContain('<dxfs count="1">');
    expect(childNames(xml)).toEqual(["cellStyles", "dxfs", "extLst"]);
  });

  it("writes with the prefix of the document", () => {
    expect(flaggedStyles('<s:styleSheet xmlns:s="m"><s:cellXfs/></s:styleSheet>')).toMatch(
      /<s:dxfs count="1"><s:dxf><s:font>.*<\/s:dxf><\/s:dxfs><\/s:styleSheet>$/
    );
  });

  it.each([
    ["empty", '<styleSheet xmlns="m"/>'],
    ["empty, with a prefix, and laid out", '<?xml version="1.0"?>\n<s:styleSheet xmlns:s="m" />\n'],
    ["empty and open", "<styleSheet><!-- nothing --></styleSheet>"],
  ])("writes the list into a part that is %s", (_, styles) => {
    const xml = flaggedStyles(styles);
    expect(childNames(xml)).toEqual(["dxfs"]);
    expect(flaggedStyles(xml)).toBe(xml);
  });

  it("keeps the other attributes of the list, and a count behind a thousand spaces", () => {
    const spaces = " ".repeat(1000);
    const list = `<dxfs a="1"${spaces}count = '7' b="2">`;
    expect(flaggedStyles(`<styleSheet>${list}</dxfs></styleSheet>`)).toMatch(
      /^<styleSheet><dxfs a="1" {1000}count = '1' b="2"><dxf>/
    );
  });

  it("adds a styles part with content type and relationship where there is none", () => {
    const source = workbookPackage(
      { 表: worksheetXml("") },
      {
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      }
    );
    const once = flag(source, [highlight()]);
    const parts = partsOf(once);
    expect(Object.keys(parts)).toEqual([...Object.keys(partsOf(source)), "xl/styles.xml"]);
    expect(parts["xl/styles.xml"]).toEqual(ours);
    expect(parts["[Content_Types].xml"]).toContain('<Override PartName="/xl/styles.xml"');
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain('<Relationship Id="rId2"');
    expect(flag(once, [highlight()]).equals(once)).toBe(true);
  });
});
