import fs from "node:fs";
import path from "node:path";
import { runSelfTest } from "../../../src/excel/selfTest/runSelfTest";
import { hostFor } from "../hostFor";
import { partsOf } from "../partsOf";
import { sourceSheets } from "./sourceSheets";

jest.setTimeout(240_000);

const blank = [{ name: "Sheet1", values: [[""]] }];

/** What an Excel tells of itself beside its requirement sets. */
function introduce(): void {
  Object.assign(Office.context, {
    displayLanguage: "zh-CN",
    diagnostics: { host: "Excel", platform: "PC", version: "16.0.1" },
  });
}

describe("runSelfTest", () => {
  it("finds nothing wrong in the embedded Excel, asks every row of answers.json and leaves no trace", async () => {
    const host = hostFor(blank);
    introduce();
    host.state.apiVersion = 1.19;
    const before = await partsOf(host);
    const progress: number[] = [];
    const report = await runSelfTest((done, all) => progress.push(done / all));
    if (report.kind !== "done") throw new Error(report.kind);
    expect(report.checks.filter(({ outcome }) => outcome !== "passed")).toEqual([]);
    const answers = path.join(__dirname, "../../../src/excel/selfTest/answers.json");
    const rows = Object.values(
      JSON.parse(fs.readFileSync(answers, "utf8")) as Record<string, unknown[]>
    ).flat();
    expect(report.checks.filter(({ name }) => name === "function")).toHaveLength(rows.length);
    expect(await partsOf(host)).toEqual(before);
    expect(host.workbook.settings.size).toBe(0);
    expect([progress[0], progress.at(-1)]).toEqual([0, 1]);
  });
});

describe("the tables of the self-test", () => {
  it("are those of the 2023 workbook (npm run update:selftest writes them anew)", () => {
    const file = path.join(__dirname, "../../../src/excel/selfTest/sheets.json");
    expect(JSON.parse(fs.readFileSync(file, "utf8"))).toEqual(sourceSheets());
  });
});
