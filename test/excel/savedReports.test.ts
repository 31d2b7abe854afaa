import { strFromU8, unzipSync } from "fflate";
import type { Report } from "../../src/core/present/report";
import { findWritten } from "../../src/excel/findWritten";
import { writeReports } from "../../src/excel/writeReports";
import { reportPackage } from "../../src/ooxml/report/reportPackage";
import { portableCodec } from "../../src/ooxml/zip/portableCodec";
import { richPackage } from "../ooxml/richPackage";
import { hostOf } from "./hostFor";

jest.setTimeout(60_000);

/** A ranking with bars and a trend with lines, longer than a page: a heading to repeat, and across. */
const reportOf = (counties: number, date = "2026年9月1日"): Report => ({
  name: "晾晒排名",
  title: "晾晒排名",
  date,
  sources: ["进度!A2:C4"],
  tables: [
    {
      heading: "一、总表",
      columns: [
        { heading: "县", width: 30 },
        { heading: "2022年", width: 40, format: "0.0%" },
        { heading: "2023年", width: 40, format: "0.0%" },
      ],
      rows: Array.from({ length: counties }, (_, k) => [`第${k + 1}县`, 0.5, (k + 1) / 100]),
      bars: 2,
      chart: { kind: "bars", names: 0, values: 2, title: "达成度 <&>", scale: "percent" },
    },
    {
      heading: "二、走势",
      columns: [
        { heading: "县", width: 30 },
        { heading: "2022年", width: 40, format: "0.0%" },
        { heading: "2023年", width: 40, format: "0.0%" },
      ],
      rows: [
        ["甲", 0.5, 0.6],
        ["乙", 0.7, 0.6],
      ],
      chart: { kind: "lines", names: 0, values: 2, title: "走势", scale: "percent" },
    },
  ],
});

function partsIn(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return new Map(parts.map(([name, content]) => [name, strFromU8(content)]));
}

/** The elements of this name in a part, as they are spelt. */
function elements(xml: string | undefined, name: string): string[] {
  return (xml ?? "").match(new RegExp(`<${name}[ >].*?(?:/>|</${name}>)`, "gs")) ?? [];
}

const PAGE = [
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "pageSetUpPr",
  "rowBreaks",
];
const chartsIn = (parts: ReadonlyMap<string, string>) =>
  [...parts.keys()].filter((name) => /^xl\/charts\/[^/]+\.xml$/.test(name));

describe("a report in the file that the web edition saves", () => {
  it("lies on paper as in the file that the command line writes, with the same charts and the heading on each page", async () => {
    const report = reportOf(60);
    const before = partsIn(richPackage());
    const host = await hostOf(richPackage());
    await writeReports([report]);
    const saved = partsIn((await host.save()).bytes);
    const written = partsIn(reportPackage([report], portableCodec));
    const sheet = [...saved.keys()].find(
      (name) => name.startsWith("xl/worksheets/sheet") && !before.has(name)
    );
    const xml = saved.get(sheet ?? "");
    // Office.js knows no "as many pages as it takes": one a row is more than it ever takes.
    const asManyAsItTakes = (texts: string[]) =>
      texts.map((text) => text.replace(/fitToHeight="(?:0|\d{3})"/, "fitToHeight=any"));
    for (const name of PAGE)
      expect(asManyAsItTakes(elements(xml, name))).toEqual(
        asManyAsItTakes(elements(written.get("xl/worksheets/sheet1.xml"), name))
      );
    expect(elements(xml, "pageSetup")).toHaveLength(1);
    const titles = (parts: ReadonlyMap<string, string>) =>
      elements(parts.get("xl/workbook.xml"), "definedName").filter(
        (one) => one.includes("'晾晒排名'") || one.includes("晾晒排名!")
      );
    expect(titles(saved).map((one) => one.replace(/localSheetId="\d+"/, ""))).toEqual(
      titles(written).map((one) => one.replace(/localSheetId="\d+"/, ""))
    );
    const added = chartsIn(saved).filter((name) => !before.has(name));
    expect(added.map((name) => saved.get(name)?.replace(/^<\?xml.*\?>\n/, ""))).toEqual(
      chartsIn(written).map((name) => written.get(name)?.replace(/^<\?xml.*\?>\n/, ""))
    );
    for (const [name, content] of before)
      if (/charts|drawings|media/.test(name)) expect(saved.get(name)).toBe(content);
  });

  it("is known again when the file is opened another day, and renewed in its place with its charts", async () => {
    const first = await hostOf(richPackage());
    await writeReports([reportOf(60)]);
    const { bytes } = await first.save();
    const second = await hostOf(bytes);
    const october = reportOf(61, "2026年10月1日");
    expect(await findWritten([october])).toEqual([
      { sheet: "晾晒排名", date: "2026年9月1日", changes: [] },
    ]);
    await writeReports([october], ["晾晒排名"]);
    const breaks = second.workbook.Worksheets.GetItem("晾晒排名").HorizontalPageBreaks;
    const { rows } = breaks;
    expect(rows.length).toBeGreaterThan(0);
    await writeReports([october], ["晾晒排名"]);
    expect(breaks.rows).toEqual(rows);
    const again = await second.save();
    const [before, after] = [partsIn(bytes), partsIn(again.bytes)];
    // The old charts are gone with their parts, two new ones stand; the user's own chart is untouched.
    expect(chartsIn(after)).toHaveLength(chartsIn(before).length);
    expect([...after.values()].filter((xml) => xml.includes("$B$5:$B$64"))).toEqual([]);
    expect([...after.values()].filter((xml) => xml.includes("$B$5:$B$65"))).toHaveLength(1);
    const third = await hostOf(again.bytes);
    expect(await findWritten([october])).toMatchObject([
      { sheet: "晾晒排名", date: "2026年10月1日", changes: [] },
    ]);
    expect(third.workbook.Worksheets.GetItem("晾晒排名").Charts.filed).toHaveLength(2);
  });

  it("leaves no trace in the file when it is taken back", async () => {
    const host = await hostOf(richPackage());
    await writeReports([reportOf(5)]);
    host.workbook.removeSheet(host.workbook.Worksheets.GetItem("晾晒排名"));
    const saved = await host.save();
    expect(Buffer.compare(Buffer.from(saved.bytes), Buffer.from(richPackage()))).toBe(0);
  });
});
