import { read } from "@e965/xlsx";
import { reportPackage } from "../../../src/ooxml/report/reportPackage";
import { isWellFormed } from "../../../src/ooxml/xml/isWellFormed";
import { portableCodec } from "../../../src/ooxml/zip/portableCodec";
import { readZip } from "../../../src/ooxml/zip/readZip";
import { zipEntryBytes } from "../../../src/ooxml/zip/zipEntryBytes";
import type { Report } from "../../../src/core/present/report";

const report = (rows: Report["tables"][number]["rows"], name = "结果"): Report => ({
  name,
  title: "标题",
  date: "2024-01-05",
  sources: [],
  tables: [
    {
      heading: "表",
      columns: [
        { heading: "名", width: 10 },
        { heading: "率", width: 12, format: "0.0%" },
      ],
      rows,
      note: "注",
    },
  ],
});

describe("reportPackage", () => {
  it("is read back cell by cell, numbers with their format, cells of other workbooks as names", () => {
    const book = read(
      reportPackage(
        [
          report([
            ["椒江", 0.7],
            ["黄岩", null],
            [{ sheet: "表", cell: "C3" }, "—"],
          ]),
        ],
        portableCodec
      ),
      { cellNF: true }
    );
    const sheet = book.Sheets["结果"] as Record<
      string,
      { t: string; v: unknown; z?: string; f?: string }
    >;
    expect(sheet["A1"]?.v).toBe("标题");
    expect(sheet["A4"]?.v).toBe("名");
    expect(sheet["A5"]).toMatchObject({ t: "s", v: "椒江" });
    expect(sheet["B5"]).toMatchObject({ t: "n", v: 0.7, z: "0.0%" });
    expect(sheet["A7"]?.v).toBe("表!C3");
    expect(sheet["A8"]?.v).toBe("注");
  });

  it("keeps every text a text and drops what XML cannot hold", () => {
    const texts = [
      "=1+1",
      "+1",
      "@x",
      "1-2",
      'a<b&"c"',
      "'引号",
      "  空格 ",
      "_x0041_",
      "x\u0001y\u000bz",
    ];
    const bytes = reportPackage([report(texts.map((text) => [text, null]))], portableCodec);
    const sheet = read(bytes).Sheets["结果"] as Record<
      string,
      { t: string; v: unknown; f?: string }
    >;
    const cells = texts.map((_, k) => sheet[`A${5 + k}`]);
    expect(cells.map((cell) => cell?.v)).toEqual([...texts.slice(0, 8), "xyz"]);
    expect(cells.every((cell) => cell?.t === "s" && cell.f === undefined)).toBe(true);
    const zip = readZip(bytes);
    for (const entry of zip.entries)
      expect(isWellFormed(zipEntryBytes(zip, entry, 10_000_000, portableCodec))).toBe(true);
  });

  it("gives sheets of one name numbers", () => {
    expect(
      read(reportPackage([report([]), report([]), report([], "别的")], portableCodec)).SheetNames
    ).toEqual(["结果", "结果 (2)", "别的"]);
  });

  it("draws charts under their tables over the ordinary rows, and colours heat maps by rules", () => {
    const [table] = report([
      ["椒江", 0.7],
      ["黄岩", 0.5],
      ["合计", 0.6],
    ]).tables;
    if (table === undefined) throw new Error("no table");
    const bytes = reportPackage(
      [
        report([]),
        {
          ...report([], "图's"),
          tables: [
            {
              ...table,
              totals: 1,
              chart: {
                kind: "bars",
                names: 0,
                values: 1,
                title: "达成度 & 名次",
                scale: "percent",
                colors: ["5B9BD5"],
              },
              heat: { columns: [0, 0], looks: [{ text: "椒江", style: "unmet" }] },
            },
          ],
        },
      ],
      portableCodec
    );
    const zip = readZip(bytes);
    const part = (name: string): string => {
      const entry = zip.entries.find((one) => one.name === name);
      if (entry === undefined) throw new Error(`no part ${name}`);
      return new TextDecoder().decode(zipEntryBytes(zip, entry, 10_000_000, portableCodec));
    };
    const chart = part("xl/charts/chart1.xml");
    const formulas = [...chart.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, formula]) => formula);
    expect(formulas).toEqual(["'图''s'!$B$4", "'图''s'!$A$5:$A$6", "'图''s'!$B$5:$B$6"]);
    expect(chart).toContain("<a:t>达成度 &amp; 名次</a:t>");
    expect(part("xl/drawings/drawing2.xml")).toMatch(
      /<xdr:row>8<\/xdr:row>.*<xdr:row>20<\/xdr:row>/
    );
    expect(part("xl/worksheets/_rels/sheet2.xml.rels")).toContain("../drawings/drawing2.xml");
    expect(part("xl/worksheets/sheet2.xml")).toMatch(
      /sqref="A5:A6"><cfRule type="expression" dxfId="0" priority="1"><formula>A5=&quot;椒江&quot;<\/formula>/
    );
    expect(part("xl/worksheets/sheet1.xml")).not.toContain("<drawing");
    for (const entry of zip.entries)
      expect(isWellFormed(zipEntryBytes(zip, entry, 10_000_000, portableCodec))).toBe(true);
  });

  it("begins a page with a chart that would lie on two, behind the foot and before the drawing", () => {
    const rows = Array.from({ length: 60 }, (_, k) => [`第${k}县`, 0.5]);
    const [table] = report(rows).tables;
    if (table === undefined) throw new Error("no table");
    const bytes = reportPackage(
      [
        {
          ...report([]),
          tables: [
            {
              ...table,
              chart: { kind: "bars", names: 0, values: 1, title: "图", scale: "percent" },
            },
          ],
        },
      ],
      portableCodec
    );
    const zip = readZip(bytes);
    const entry = zip.entries.find(({ name }) => name === "xl/worksheets/sheet1.xml");
    if (entry === undefined) throw new Error("no sheet");
    const xml = new TextDecoder().decode(zipEntryBytes(zip, entry, 10_000_000, portableCodec));
    // Title, date, heading, header, 60 rows, note: 65 rows stand before the chart.
    expect(xml).toMatch(
      /<\/headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="65" max="16383" man="1"\/><\/rowBreaks><drawing /
    );
  });
});
