import { wordDocument } from "../../../src/ooxml/word/wordDocument";
import { isWellFormed } from "../../../src/ooxml/xml/isWellFormed";
import { portableCodec } from "../../../src/ooxml/zip/portableCodec";
import { readZip } from "../../../src/ooxml/zip/readZip";
import { zipEntryBytes } from "../../../src/ooxml/zip/zipEntryBytes";
import type { Report } from "../../../src/core/present/report";

const report: Report = {
  name: "分析报告",
  title: "教育指标达标分析报告",
  date: "2026年11月21日",
  prose: true,
  tables: [
    {
      heading: "一、总体情况",
      text: ["达成度80.0% <最高>。", "第二段\u0001。"],
      columns: [],
      rows: [],
    },
    {
      heading: "附：出处",
      newPage: true,
      columns: [
        { heading: "数字", width: 10, format: "0.0%" },
        { heading: "出处", width: 30 },
      ],
      rows: [
        [0.8, "进度!C3"],
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

  it("names fonts to take where those are missing, and the language by whose rules lines break", () => {
    const fonts = parts.get("word/fontTable.xml") ?? "";
    for (const [font, other] of [
      ["方正小标宋简体", "华文中宋"],
      ["黑体", "SimHei"],
      ["仿宋", "FangSong"],
    ])
      expect(fonts).toMatch(
        new RegExp(
          `w:name="${font}"><w:altName w:val="[^"]*${other}[^"]*"/><w:charset w:val="86"/>`
        )
      );
    expect(parts.get("word/styles.xml")).toMatch(/<w:lang [^>]*w:eastAsia="zh-CN"/);
  });

  it("begins an appendix on a page of its own", () => {
    const [before = "", appendix = ""] = xml.split("第二段");
    expect(before).not.toContain("<w:pageBreakBefore/>");
    expect(appendix.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  });

  it("is well formed in every part", () => {
    for (const [name, text] of parts)
      if (/\.(xml|rels)$/.test(name))
        expect([name, isWellFormed(new TextEncoder().encode(text))]).toEqual([name, true]);
  });
});

describe("a note under a table", () => {
  /** Of the rows of a table, whether each stays on the page of the next paragraph. */
  async function kept(note: string | undefined): Promise<boolean[]> {
    const columns = [{ heading: "县", width: 10 }];
    const rows = ["椒江", "黄岩", "路桥"].map((name) => [name]);
    const table = { heading: "表", columns, rows, ...(note !== undefined && { note }) };
    const zip = readZip(await wordDocument([{ ...report, tables: [table] }]));
    const entry = zip.entries.find(({ name }) => name === "word/document.xml");
    if (entry === undefined) throw new Error("no document");
    const xml = new TextDecoder().decode(zipEntryBytes(zip, entry, 10_000_000, portableCodec));
    return (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) => row.includes("<w:keepNext/>"));
  }

  it("stands on no page without rows of its table", async () => {
    expect(await kept("注")).toEqual([true, false, true, true]);
    expect(await kept(undefined)).toEqual([true, false, false, false]);
  });
});

describe("a form to be filled in", () => {
  const form: Report = {
    name: "黄岩",
    title: "黄岩整改通知单",
    date: "2026年11月21日",
    tables: [
      {
        heading: "一、未达标 2 项",
        columns: [
          { heading: "序号", width: 6, centred: true },
          { heading: "指标", width: 32 },
          { heading: "单元格", width: 10, centred: true },
          { heading: "整改措施", width: 18 },
        ],
        rows: [
          [1, "生均教学及辅助用房面积达到规定要求", { sheet: "进度", cell: "C3" }, null],
          [2, "班额", { sheet: "进度", cell: "C4" }, null],
        ],
      },
    ],
    notes: ["请填写。"],
    sources: ["进度"],
    signature: "签收人：",
  };
  let xml: string;
  let footers: string[];
  beforeAll(async () => {
    const zip = readZip(await wordDocument([form, { ...form, name: "路桥" }]));
    const textsOf = (name: RegExp) =>
      zip.entries
        .filter((entry) => name.test(entry.name))
        .map((entry) =>
          new TextDecoder().decode(zipEntryBytes(zip, entry, 10_000_000, portableCodec))
        );
    [xml = ""] = textsOf(/^word\/document\.xml$/);
    footers = textsOf(/^word\/footer\d*\.xml$/);
  });

  it("is signed at its end, which no page holds alone", () => {
    const all = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const words = paragraphs(xml);
    expect(words.slice(-3)).toEqual(["说明：请填写。", "数据来源：进度。", "签收人："]);
    // No paragraph between the two reports, which could lie on a page of its own.
    expect(words.slice(0, words.length / 2)).toEqual(words.slice(words.length / 2));
    const last = all.slice(-3);
    expect(last.map((one) => one.includes("<w:keepNext/>"))).toEqual([true, true, false]);
  });

  it("gives what is typed into a blank cell the look of its table", () => {
    const blank = (xml.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).filter((cell) => !/<w:t[ >]/.test(cell));
    expect(blank).toHaveLength(4);
    for (const cell of blank)
      expect(cell).toMatch(
        /<w:pPr>.*<w:rPr>.*w:eastAsia="仿宋".*<w:sz w:val="21"\/>.*<\/w:rPr><\/w:pPr>/
      );
  });

  it("has a section a report, with page numbers of its own", () => {
    expect(xml.match(/<w:sectPr/g)).toHaveLength(2);
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2);
  });

  it("says on each page whose it is, beside the number", () => {
    expect(footers.flatMap(paragraphs).sort()).toEqual(["路桥　—  —", "黄岩　—  —"]);
  });

  it("names the sheet once in the heading, and splits no row over two pages", () => {
    expect(paragraphs(xml)).toContain("单元格（进度）");
    expect(paragraphs(xml)).toContain("C3");
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows).toHaveLength(6);
    for (const row of rows) expect(row).toContain("<w:cantSplit/>");
  });

  it("is as wide as the page within its margins, in columns whose widths Word need not work out", () => {
    const widths = [
      ...(xml.split("</w:tblGrid>")[0] ?? "").matchAll(/<w:gridCol w:w="(\d+)"/g),
    ].map(([, width]) => Number(width));
    // 174 mm are 9865 twips.
    expect(Math.abs(widths.reduce((sum, one) => sum + one, 0) - 9865)).toBeLessThan(5);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
  });
});
