import type { Report } from "../../src/core/present/report";
import { findWritten } from "../../src/excel/findWritten";
import { writeReports } from "../../src/excel/writeReports";
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import type { SheetData } from "../../src/workbench/host/sheetData";
import { hostFor } from "./hostFor";
import { partsOf } from "./partsOf";

jest.setTimeout(60_000);

const reportOf = (rows: (string | number)[][], date = "2026年9月1日"): Report => ({
  name: "晾晒排名",
  title: "晾晒排名",
  date,
  sources: ["进度!A2:C4"],
  tables: [
    {
      heading: "一、总表",
      columns: [
        { heading: "县", width: 8 },
        { heading: "达成度", width: 8, format: "0.0%" },
      ],
      rows,
      bars: 1,
      chart: {
        kind: "bars",
        names: 0,
        values: 1,
        title: "达成度",
        scale: "percent",
        colors: ["5B9BD5"],
      },
    },
  ],
});
const september = reportOf([
  ["椒江", 0.5],
  ["黄岩", 0.6],
]);
const october = reportOf(
  [
    ["椒江", 0.55],
    ["黄岩", 0.6],
    ["路桥", 20 / 44],
  ],
  "2026年10月1日"
);
const own: SheetData = {
  name: "备忘",
  values: [["用户自己的", 3]],
  formulas: [[null, "=晾晒排名!B5*2"]],
};

const names = (host: ExcelHost) => host.workbook.inOrder().map(({ Name }) => Name);
async function sheet(host: ExcelHost, name: string): Promise<SheetData> {
  const found = (await host.export()).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}
/** What a user types on a sheet. */
function type(host: ExcelHost, name: string, address: string, value: string | number): void {
  host.workbook.Worksheets.GetItem(name).GetRange(address).Values = [[value]];
}

describe("a report that is written again", () => {
  it("is found by the sheet's own property, unchanged, even after the user renamed it", async () => {
    const host = hostFor([own]);
    expect(await findWritten([september])).toEqual([null]);
    await writeReports([september]);
    const syncs = host.syncs;
    expect(await findWritten([october])).toEqual([
      { sheet: "晾晒排名", date: "2026年9月1日", changes: [] },
    ]);
    expect(host.syncs - syncs).toBe(2);
    host.workbook.Worksheets.GetItem("晾晒排名").Name = "九月";
    expect(await findWritten([october])).toMatchObject([{ sheet: "九月", changes: [] }]);
  });

  it("tells each cell that the user changed, filled or emptied, with what will stand there", async () => {
    const host = hostFor([own]);
    await writeReports([september]);
    type(host, "晾晒排名", "B5", 0.7);
    type(host, "晾晒排名", "A6", "");
    type(host, "晾晒排名", "D20", "待复核");
    expect(await findWritten([october])).toEqual([
      {
        sheet: "晾晒排名",
        date: "2026年9月1日",
        changes: [
          { address: "B5", before: "0.7", after: "0.55" },
          { address: "A6", before: "", after: "黄岩" },
          { address: "D20", before: "待复核", after: "" },
        ],
      },
    ]);
  });

  it("stands in its old place in full, with nothing left of what was there, and the same on a second look", async () => {
    const host = hostFor([own]);
    await writeReports([september]);
    type(host, "晾晒排名", "D20", "待复核");
    expect(await writeReports([october], ["晾晒排名"])).toEqual(["晾晒排名"]);
    expect(names(host)).toEqual(["备忘", "晾晒排名"]);
    expect(host.workbook.activeSheet).toBe("晾晒排名");
    const renewed = await sheet(host, "晾晒排名");
    const charts = host.workbook.Worksheets.GetItem("晾晒排名").Charts.made;
    expect(charts).toHaveLength(1);
    expect(charts[0]?.source).toBe("A4:B7");

    const fresh = hostFor([own]);
    await writeReports([october]);
    expect(renewed).toEqual(await sheet(fresh, "晾晒排名"));
    expect(await findWritten([october])).toMatchObject([{ changes: [], date: "2026年10月1日" }]);
  });

  it("keeps what refers to the sheet", async () => {
    const host = hostFor([own]);
    await writeReports([september]);
    await writeReports([october], ["晾晒排名"]);
    expect((await sheet(host, "备忘")).formulas?.[0]?.[1]).toBe("=晾晒排名!B5*2");
  });

  it("is never taken for a sheet of that name that the user made, nor for one of two copies without it", async () => {
    const host = hostFor([own, { name: "晾晒排名", values: [["用户自己的"]] }]);
    expect(await findWritten([september])).toEqual([null]);
    await expect(writeReports([september], ["晾晒排名"])).rejects.toMatchObject({
      kind: "missing",
    });
    expect(names(host)).toEqual(["备忘", "晾晒排名"]);
    await writeReports([september]);
    await writeReports([september]);
    expect(await findWritten([september])).toEqual([null]);
  });

  it("touches nothing where the sheet is protected, and says which", async () => {
    const host = hostFor([own]);
    await writeReports([september]);
    const before = await partsOf(host);
    host.workbook.Worksheets.GetItem("晾晒排名").isProtected = true;
    await expect(writeReports([october], ["晾晒排名"])).rejects.toMatchObject({
      kind: "protected",
      places: ["晾晒排名"],
    });
    host.workbook.Worksheets.GetItem("晾晒排名").isProtected = false;
    expect(await partsOf(host)).toEqual(before);
  });

  it("is complete somewhere wherever Excel stops, and the user is told where", async () => {
    const outcomes = new Set<string>();
    for (const sync of [1, 2, 3, 4, 5, 6])
      for (const afterChanges of [0, 3, 12, 30, 60, 1000]) {
        const host = hostFor([own]);
        await writeReports([september]);
        const before = await partsOf(host);
        host.state.failAt = { sync, afterChanges };
        const error: unknown = await writeReports([october], ["晾晒排名"]).catch((one) => one);
        host.state.failAt = null;
        if (Array.isArray(error)) continue;
        const { kind, places } = error as { kind: string; places: string[] };
        outcomes.add(kind);
        if (kind === "notRenewed") {
          expect(places).toEqual(["晾晒排名 (2)"]);
          const complete = await sheet(host, "晾晒排名 (2)");
          expect(complete.values.flat()).toContain("制表日期：2026年10月1日");
          expect(complete.values.flat()).toContain(20 / 44);
        } else expect(await partsOf(host)).toEqual(before);
      }
    expect(outcomes).toEqual(new Set(["other", "notRenewed"]));
  });

  it("is not looked for where Excel keeps no properties of sheets", async () => {
    const host = hostFor([own]);
    host.state.apiVersion = 1.9;
    await writeReports([september]);
    expect(await findWritten([september])).toEqual([null]);
    expect(await writeReports([september])).toEqual(["晾晒排名 (2)"]);
  });
});
