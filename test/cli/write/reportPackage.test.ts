import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { reportPackage } from "../../../src/cli/write/reportPackage";
import { saveReports } from "../../../src/cli/write/saveReports";
import { isWellFormed } from "../../../src/cli/xml/isWellFormed";
import { readZip } from "../../../src/cli/zip/readZip";
import { zipEntryBytes } from "../../../src/cli/zip/zipEntryBytes";
import type { ReportSheet } from "../../../src/core/present/reportSheet";
import { temporaryFolder } from "../temporaryFolder";

const folder = temporaryFolder();
const report = (rows: ReportSheet["tables"][number]["rows"], name = "结果"): ReportSheet => ({
  name,
  title: "标题",
  lines: ["日期：2024-01-05"],
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
      reportPackage([
        report([
          ["椒江", 0.7],
          ["黄岩", null],
          [{ sheet: "表", cell: "C3" }, "—"],
        ]),
      ]),
      { cellNF: true }
    );
    const sheet = book.Sheets["结果"] as Record<
      string,
      { t: string; v: unknown; z?: string; f?: string }
    >;
    expect(sheet["A1"]?.v).toBe("标题");
    expect(sheet["A5"]?.v).toBe("名");
    expect(sheet["A6"]).toMatchObject({ t: "s", v: "椒江" });
    expect(sheet["B6"]).toMatchObject({ t: "n", v: 0.7, z: "0.0%" });
    expect(sheet["A8"]?.v).toBe("表!C3");
    expect(sheet["A9"]?.v).toBe("注");
  });

  it("keeps every text a text and drops what XML cannot hold", () => {
    const texts = ["=1+1", "+1", "@x", "1-2", 'a<b&"c"', "'引号", "  空格 ", "x\u0001y\u000bz"];
    const bytes = reportPackage([report(texts.map((text) => [text, null]))]);
    const sheet = read(bytes).Sheets["结果"] as Record<
      string,
      { t: string; v: unknown; f?: string }
    >;
    const cells = texts.map((_, k) => sheet[`A${6 + k}`]);
    expect(cells.map((cell) => cell?.v)).toEqual([...texts.slice(0, 7), "xyz"]);
    expect(cells.every((cell) => cell?.t === "s" && cell.f === undefined)).toBe(true);
    const zip = readZip(bytes);
    for (const entry of zip.entries)
      expect(isWellFormed(zipEntryBytes(zip, entry, 10_000_000))).toBe(true);
  });

  it("gives sheets of one name numbers", () => {
    expect(read(reportPackage([report([]), report([]), report([], "别的")])).SheetNames).toEqual([
      "结果",
      "结果 (2)",
      "别的",
    ]);
  });
});

describe("saveReports", () => {
  it("makes the folder, and leaves no half file and no other file where it cannot write", () => {
    const path = join(folder.path, "新", "结果.xlsx");
    expect(saveReports(path, [report([])])).toBeNull();
    const written = readFileSync(path);
    expect(saveReports(path, [report([["改", 1]])])).toBe(
      "已有这个文件，不会覆盖：请换一个文件名。"
    );
    expect(readFileSync(path).equals(written)).toBe(true);
    expect(readdirSync(join(folder.path, "新"))).toEqual(["结果.xlsx"]);
  });
});
