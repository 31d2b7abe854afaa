import fs from "node:fs";
import path from "node:path";
import { USUAL_PREFERENCES } from "../../../src/core/correction/preferences";
import type { SelfTestCheck, SelfTestReport } from "../../../src/core/present/selfTestReport";
import { activeSheet } from "../../../src/excel/activeSheet";
import { tidyUp } from "../../../src/excel/selfTest/blankWorkbook";
import { runSelfTest } from "../../../src/excel/selfTest/runSelfTest";
import { writeCorrections } from "../../../src/excel/writeCorrections";
import { hostFor } from "../hostFor";
import { partsOf } from "../partsOf";
import { newerOfficeJs } from "./newerOfficeJs";
import { sourceSheets } from "./sourceSheets";

jest.setTimeout(120_000);

const CORRECTIONS = {
  tables: [],
  preferences: { ...USUAL_PREFERENCES, ranking: "dense" as const },
};

/** A new host with one sheet, that tells of itself what Excel tells beside its requirement sets. */
function excel(cell = "", apiVersion = 1.17) {
  const host = hostFor([{ name: "Sheet1", values: [[cell]] }]);
  Object.assign(Office.context, {
    displayLanguage: "zh-CN",
    diagnostics: { host: "Excel", platform: "PC", version: "16.0.1" },
  });
  host.state.apiVersion = apiVersion;
  return host;
}

function checksOf(report: SelfTestReport): SelfTestCheck[] {
  if (report.kind !== "done") throw new Error(report.kind);
  return report.checks;
}
const failed = (report: SelfTestReport) =>
  checksOf(report).filter(({ outcome }) => outcome === "failed");

describe("runSelfTest", () => {
  it("finds nothing wrong in the embedded Excel, asks every row of answers.json and leaves no trace", async () => {
    const host = excel("", 1.19);
    const takeAway = newerOfficeJs();
    const before = await partsOf(host);
    const progress: number[] = [];
    const report = await runSelfTest({ onProgress: (done, all) => progress.push(done / all) });
    takeAway();
    expect(checksOf(report).filter(({ outcome }) => outcome !== "passed")).toEqual([]);
    expect(report).toMatchObject({
      complete: true,
      excel: { version: "16.0.1", platform: "PC", language: "zh-CN" },
    });
    expect(report).toHaveProperty(["excel", "sets", 0], ["ExcelApi", "1.19"]);
    const answers = path.join(__dirname, "../../../src/excel/selfTest/answers.json");
    const rows = Object.values(
      JSON.parse(fs.readFileSync(answers, "utf8")) as Record<string, unknown[]>
    ).flat();
    expect(checksOf(report).filter(({ name }) => name === "function")).toHaveLength(rows.length);
    const written = checksOf(report).filter(({ name, at }) => name === "reports" && at !== "");
    expect(written.map(({ at }) => at)).toEqual(
      ["短板清单", "晾晒排名", "核对结果", "经费缺口", "两期对比"].map((name) => `自检 ${name}`)
    );
    expect(await partsOf(host)).toEqual(before);
    expect(host.workbook.settings.size).toBe(0);
    expect([progress[0], progress.at(-1)]).toEqual([0, 1]);
  });

  it("does not begin in a workbook that holds something, and touches nothing", async () => {
    const host = excel("别人的数");
    const before = await partsOf(host);
    expect(await runSelfTest()).toEqual({ kind: "notBlank" });
    expect(await partsOf(host)).toEqual(before);
  });

  it("takes its sheets out when the user stops it, and says that the rest was not tried", async () => {
    const host = excel();
    const before = await partsOf(host);
    const abort = new AbortController();
    const report = await runSelfTest({
      onProgress: (done) => done === 1 && abort.abort(),
      signal: abort.signal,
    });
    expect(report).toMatchObject({ complete: false });
    expect(failed(report)).toEqual([]);
    expect(new Set(checksOf(report).map(({ name }) => name))).toEqual(
      new Set(["written", "cells", "merges", "recognised", "tidied"])
    );
    expect(await partsOf(host)).toEqual(before);
  });

  it("goes on after a part that Excel stops, says what Excel said, and leaves no trace", async () => {
    const host = excel();
    const before = await partsOf(host);
    const report = await runSelfTest({
      onProgress: (done, all) => (host.state.editing = done > 0 && done < all),
    });
    expect(failed(report).map(({ name, at }) => `${name} ${at}`)).toEqual([
      "stopped oddTexts",
      "stopped function",
      "stopped flagsWritten",
      "stopped reports",
      "stopped totals",
      "stopped cellCorrected",
      "stopped settingsKept",
    ]);
    expect(failed(report)[0]?.shows).toContain("InvalidOperationInCellEditMode");
    expect(await partsOf(host)).toEqual(before);
  });

  it("names the sheets that Excel does not let it delete, and leaves those that the user made", async () => {
    const host = excel();
    const abort = new AbortController();
    const report = await runSelfTest({
      onProgress: (done) => {
        if (done !== 1) return;
        host.workbook.insertSheet("用户的表");
        host.state.structureProtected = true;
        abort.abort();
      },
      signal: abort.signal,
    });
    const [left] = failed(report);
    expect(left).toMatchObject({ name: "tidied" });
    expect(left?.shows).toContain("自检 优质均衡");
    host.state.structureProtected = false;
    await tidyUp({ sheets: ["Sheet1"], active: "Sheet1", filled: [], kept: [] });
    expect(host.workbook.inOrder().map(({ Name }) => Name)).toEqual(["Sheet1", "用户的表"]);
  });

  it("does not begin in a blank workbook in which the add-in keeps something, and keeps it", async () => {
    const host = excel();
    await writeCorrections(CORRECTIONS);
    expect(await runSelfTest()).toEqual({ kind: "notBlank" });
    expect(host.workbook.settings.size).toBe(1);
  });

  it("takes out what a part that was stopped left in the workbook's settings", async () => {
    const host = excel();
    await writeCorrections(CORRECTIONS);
    await tidyUp({ sheets: ["Sheet1"], active: "Sheet1", filled: [], kept: [] });
    expect(host.workbook.settings.size).toBe(0);
  });

  it("takes its sheets out, and no others, where the sheet that was in front is gone", async () => {
    const host = hostFor(["一", "自检 用户的"].map((name) => ({ name, values: [] })));
    host.workbook.insertSheet("自检 优质均衡");
    const sheets = ["一", "自检 用户的"];
    await tidyUp({ sheets, active: "没有了", filled: [], kept: [] });
    expect(host.workbook.inOrder().map(({ Name }) => Name)).toEqual(sheets);
  });

  it.each(["一", "二", "三"])("shows the sheet again that was in front: %s", async (active) => {
    const sheets = ["一", "二", "三"];
    const host = hostFor(sheets.map((name) => ({ name, values: [] })));
    host.workbook.insertSheet("自检 优质均衡");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("自检 优质均衡").activate();
      await context.sync();
    });
    await tidyUp({ sheets, active, filled: [], kept: [] });
    expect(host.workbook.inOrder().map(({ Name }) => Name)).toEqual(sheets);
    expect(await activeSheet()).toBe(active);
  });
});

describe("the tables of the self-test", () => {
  it("are those of the 2023 workbook (npm run update:selftest writes them anew)", () => {
    const file = path.join(__dirname, "../../../src/excel/selfTest/sheets.json");
    expect(JSON.parse(fs.readFileSync(file, "utf8"))).toEqual(sourceSheets());
  });
});
