import { wordDocument } from "../../../src/ooxml/report/wordDocument";
import { isWellFormed } from "../../../src/ooxml/xml/isWellFormed";
import { portableCodec } from "../../../src/ooxml/zip/portableCodec";
import { readZip } from "../../../src/ooxml/zip/readZip";
import { zipEntryBytes } from "../../../src/ooxml/zip/zipEntryBytes";
import type { Report } from "../../../src/core/present/report";

const report: Report = {
  name: "分析报告",
  title: "教育指标达标分析报告",
  date: "2026年11月21日",
  tables: [
    {
      heading: "一、总体情况",
      text: ["达成度80.0% <最高>。", "第二段\u0001。"],
      columns: [],
      rows: [],
    },
    {
      heading: "附：出处",
      columns: [
        { heading: "数字", width: 10, format: "0.0%" },
        { heading: "出处", width: 30 },
      ],
      rows: [
        [0.8, { sheet: "进度", cell: "C3" }],
        [null, "表注"],
      ],
      note: "注",
    },
  ],
  sources: ["进度!A2:L34"],
};

/** The paragraphs of a part, one text each. */
function paragraphs(xml: string): string[] {
  return (xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? []).map((one) =>
    (one.match(/<w:t[ >].*?<\/w:t>/gs) ?? []).map((text) => text.replace(/<[^>]*>/g, "")).join("")
  );
}

describe("a report as a Word file", () => {
  let xml: string;
  let parts: Map<string, string>;
  beforeAll(async () => {
    const zip = readZip(await wordDocument([report]));
    parts = new Map(
      zip.entries.map((entry) => [
        entry.name,
        new TextDecoder().decode(zipEntryBytes(zip, entry, 10_000_000, portableCodec)),
      ])
    );
    xml = parts.get("word/document.xml") ?? "";
  });

  it("holds title, sections, tables and sources in their order, as text", () => {
    expect(paragraphs(xml)).toEqual([
      "教育指标达标分析报告",
      "（2026年11月21日）",
      "一、总体情况",
      "达成度80.0% &lt;最高&gt;。",
      "第二段。",
      "附：出处",
      "数字",
      "出处",
      "80.0%",
      "进度!C3",
      "",
      "表注",
      "注",
      "数据来源：进度!A2:L34。",
    ]);
  });

  it("is A4 with the fonts of official papers and numbered pages, its headings repeated over a long table", () => {
    expect(xml).toMatch(/<w:pgSz w:w="1190[5-7]" w:h="1683[7-9]"/);
    for (const font of ["方正小标宋简体", "黑体", "仿宋"])
      expect(xml).toContain(`w:eastAsia="${font}"`);
    expect(xml).toContain("<w:tblHeader/>");
    const footers = [...parts].filter(([name]) => /footer\d*\.xml$/.test(name));
    expect(footers.map(([, text]) => text).join("")).toContain("PAGE");
  });

  it("is well formed in every part", () => {
    for (const [name, text] of parts)
      if (/\.(xml|rels)$/.test(name))
        expect([name, isWellFormed(new TextEncoder().encode(text))]).toEqual([name, true]);
  });
});
