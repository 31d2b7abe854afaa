import { correctCells } from "../../src/excel/correctCells";
import { correctedCells } from "../../src/excel/correctedCells";
import { formulasWritten } from "../../src/excel/formulasWritten";
import { putBackFormulas } from "../../src/excel/putBackFormulas";
import { putBackNative } from "../../src/excel/putBackNative";
import { takeBackCells } from "../../src/excel/takeBackCells";
import { toNativeFormulas } from "../../src/excel/toNativeFormulas";
import { writeFormulas } from "../../src/excel/writeFormulas";
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import { HostUser } from "../../src/workbench/host/hostUser";
import { hostFor } from "./hostFor";

jest.setTimeout(60_000);

/** Two sheets alike: only something that stays with a sheet tells them apart. */
const sheets = ["初中", "小学"].map((name) => ({ name, values: [["合计", 46, 40, ""]] }));
const fix = { sheet: "初中", cell: "B1", printed: 46, value: 45.5 };
const formula = { sheet: "初中", cell: "D1", formula: "=EDU.GAP(B1,C1)", shows: [[6]] };

/** The workbook was opened again in another session, where ids are others, and the sheet renamed. */
function later(host: ExcelHost, apiVersion = 1.17): ExcelHost {
  host.state.session++;
  host.state.apiVersion = apiVersion;
  new HostUser(host).renameSheet("初中", "初中2024");
  return host;
}
const valuesOf = async (host: ExcelHost) => (await host.export()).map(({ values }) => values[0]);

// office-js issues 1390 and 552: the id of a worksheet is another in the next session, or another sheet's.
describe("in another session, on a sheet that was renamed", () => {
  it("corrections are taken back where they were made, not on the sheet that has the old id", async () => {
    const host = hostFor(sheets);
    await correctCells([fix]);
    new HostUser(host).type("小学", "B1", 45.5);
    later(host);
    const [kept] = await correctedCells();
    expect(kept).toMatchObject({ sheet: "初中2024", cell: "B1", value: 45.5 });
    expect(await takeBackCells([{ sheet: "初中2024", cell: "B1" }])).toHaveLength(1);
    expect((await valuesOf(host)).map((row) => row?.[1])).toEqual([46, 45.5]);
  });

  it("written formulas are put back", async () => {
    const host = hostFor(sheets);
    expect(await writeFormulas([formula], { onlyEmpty: false })).toMatchObject({ kind: "written" });
    later(host);
    expect(await formulasWritten()).toBe(1);
    expect(await putBackFormulas()).toBe(1);
    expect((await valuesOf(host)).map((row) => row?.[3] ?? "")).toEqual(["", ""]);
  });

  it("EDU formulas that were turned into native ones are put back", async () => {
    const host = hostFor(sheets);
    await writeFormulas([formula], { onlyEmpty: false });
    expect(await toNativeFormulas()).toMatchObject({ kind: "converted" });
    later(host);
    expect(await putBackNative()).toEqual({ back: 1, left: 0 });
    expect((await host.export())[0]?.formulas?.[0]?.[3]).toContain("EDU.GAP");
  });

  it("of a sheet and its copy the one that kept its name is meant; where neither did, nothing is touched", async () => {
    const host = hostFor(sheets);
    await correctCells([fix]);
    const user = new HostUser(host);
    user.copySheet("初中", "初中（副本）");
    expect((await correctedCells()).map(({ sheet }) => sheet)).toEqual(["初中"]);
    later(host);
    expect(await correctedCells()).toEqual([]);
    user.renameSheet("初中2024", "初中");
    expect(await correctedCells()).toHaveLength(1);
  });

  it("a new sheet under the old name is not taken for the one that was renamed", async () => {
    const host = hostFor(sheets);
    await correctCells([fix]);
    later(host);
    const user = new HostUser(host);
    user.addSheet("初中");
    user.type("初中", "B1", 45.5);
    expect((await correctedCells()).map(({ sheet }) => sheet)).toEqual(["初中2024"]);
  });

  it("before ExcelApi 1.12, where sheets bear no properties, the name alone counts", async () => {
    const host = hostFor(sheets);
    host.state.apiVersion = 1.11;
    await correctCells([fix]);
    expect(await correctedCells()).toHaveLength(1);
    later(host, 1.11);
    expect(await correctedCells()).toEqual([]);
    new HostUser(host).renameSheet("初中2024", "初中");
    expect(await correctedCells()).toHaveLength(1);
  });
});
