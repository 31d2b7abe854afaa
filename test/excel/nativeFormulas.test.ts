import { FORMULA_RECORD } from "../../src/excel/formulaRecord";
import { nativeConverted } from "../../src/excel/nativeConverted";
import { NATIVE_RECORD } from "../../src/excel/nativeRecord";
import { formulasWritten } from "../../src/excel/formulasWritten";
import { previewNative } from "../../src/excel/previewNative";
import { putBackNative } from "../../src/excel/putBackNative";
import { toNativeFormulas } from "../../src/excel/toNativeFormulas";
import { writeFormulas } from "../../src/excel/writeFormulas";
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import { HostUser } from "../../src/workbench/host/hostUser";
import { parseAddress } from "../../src/workbench/host/parseAddress";
import type { SheetData } from "../../src/workbench/host/sheetData";
import { hostFor } from "./hostFor";
import { partsOf } from "./partsOf";

jest.setTimeout(60_000);

const funding: SheetData = {
  name: "经费",
  values: [
    ["县（市、区）", "实际值（元）", "指标值（元）"],
    ["椒江区", 28313, 36703],
    ["黄岩区", 40000, 36703],
    ["路桥区", 30000, 36703],
  ],
};
const full: SheetData = {
  name: "满",
  values: [
    ["＊", ""],
    ["√", ""],
  ],
};

/** EDU formulas of every kind: native, with a native part, spilling, without a native form, of another native value. */
function openWithFormulas() {
  const host = hostFor([funding, full]);
  const user = new HostUser(host);
  user.type("经费", "E2", "=EDU.GAP(B2,C2)");
  user.type("经费", "E3", "=EDU.GROWTH(B3,C3)+1");
  user.type("经费", "F2", "=EDU.RANK(B2:B4)");
  user.type("经费", "E4", '=EDU.MEETS(B4,"≥30000元")');
  user.type("满", "B1", "=EDU.UNMET(A1:A2)");
  return { host, user };
}

async function cellOf(host: ExcelHost, sheet: string, cell: string) {
  const data = (await host.export()).find(({ name }) => name === sheet);
  const { top, left } = parseAddress(cell);
  return { value: data?.values[top]?.[left], formula: data?.formulas?.[top]?.[left] ?? null };
}

describe("转为普通公式", () => {
  it("says beforehand what becomes a formula and what a value, and why, and changes nothing", async () => {
    const { host } = openWithFormulas();
    const before = await partsOf(host);
    const steps = await previewNative();
    expect(steps.map(({ sheet, area, native, why }) => [sheet, area, native, why])).toEqual([
      ["经费", "E2", "=((B2)-(C2))", null],
      ["经费", "F2:F4", null, "spills"],
      ["经费", "E3", "=((C3)/(B3)-1)+1", null],
      ["经费", "E4", null, "noNative"],
      ["满", "B1", expect.stringContaining("SUMPRODUCT"), null],
    ]);
    expect(await partsOf(host)).toEqual(before);
  });

  it("leaves no EDU formula behind and changes no value", async () => {
    const { host } = openWithFormulas();
    const before = (await host.export()).map(({ values }) => values);
    const converted = await toNativeFormulas();
    if (converted.kind !== "converted") throw new Error("taken back");
    expect(converted.steps.map(({ cell, why }) => [cell, why])).toEqual([
      ["E2", null],
      ["F2", "spills"],
      ["E3", null],
      ["E4", "noNative"],
      ["B1", "differs"],
    ]);
    const after = await host.export();
    expect(after.map(({ values }) => values)).toEqual(before);
    const formulas = after.flatMap((sheet) => (sheet.formulas ?? []).flat()).filter(Boolean);
    expect(formulas).toEqual(["=((B2)-(C2))", "=((C3)/(B3)-1)+1"]);
    expect(await cellOf(host, "满", "B1")).toEqual({ value: 1, formula: null });
  });

  it("keeps the EDU formulas in the workbook and puts all of them back, with what was kept of earlier ones", async () => {
    const { host } = openWithFormulas();
    await writeFormulas([{ sheet: "满", cell: "C1", formula: "=EDU.GAP(3,1)", shows: [[2]] }], {
      onlyEmpty: true,
    });
    const before = await partsOf(host);
    const record = host.workbook.settings.get(FORMULA_RECORD);
    await toNativeFormulas();
    expect(await formulasWritten()).toBe(0);
    expect(await nativeConverted()).toBe(6);
    expect(await putBackNative()).toEqual({ back: 6, left: 0 });
    expect(await partsOf(host)).toEqual(before);
    expect(host.workbook.settings.get(FORMULA_RECORD)).toBe(record);
    expect(host.workbook.settings.has(NATIVE_RECORD)).toBe(false);
    expect(await putBackNative()).toEqual({ back: 0, left: 0 });
  });

  it("leaves alone what the user changed since, and what no longer gives what the cell shows", async () => {
    const { host, user } = openWithFormulas();
    await toNativeFormulas();
    user.type("经费", "E2", "我改的");
    user.type("满", "A1", "√");
    expect(await putBackNative()).toEqual({ back: 3, left: 2 });
    expect(await cellOf(host, "经费", "E2")).toEqual({ value: "我改的", formula: null });
    expect(await cellOf(host, "满", "B1")).toEqual({ value: 1, formula: null });
    expect(await cellOf(host, "经费", "F3")).toMatchObject({ value: 1 });
    expect((await cellOf(host, "经费", "F2")).formula).toBe("=EDU.RANK(B2:B4)");
  });

  it("adds to what was converted before", async () => {
    const { host, user } = openWithFormulas();
    await toNativeFormulas();
    user.type("满", "C1", "=EDU.GAP(3,1)");
    await toNativeFormulas();
    expect(await nativeConverted()).toBe(6);
    expect(await putBackNative()).toEqual({ back: 6, left: 0 });
    expect((await cellOf(host, "满", "C1")).formula).toBe("=EDU.GAP(3,1)");
  });

  it("never makes values of results that are still pending", async () => {
    const host = hostFor([funding]);
    host.state.functions = { shows: "#BUSY!", syncs: 1000 };
    new HostUser(host).type("经费", "E2", "=EDU.GAP(B2,C2)");
    expect(await toNativeFormulas()).toEqual({
      kind: "takenBack",
      difference: { sheet: "经费", cell: "E2", shows: "#BUSY!", expected: "", why: "pending" },
    });
    host.state.functions = null;
    expect(await cellOf(host, "经费", "E2")).toEqual({ value: -8390, formula: "=EDU.GAP(B2,C2)" });
    expect(host.workbook.settings.size).toBe(0);
  });

  it("works where Excel calculates only when told", async () => {
    const { host } = openWithFormulas();
    await host.export();
    host.state.manual = true;
    expect(await toNativeFormulas()).toMatchObject({ kind: "converted" });
    expect(await cellOf(host, "经费", "E2")).toEqual({ value: -8390, formula: "=((B2)-(C2))" });
    expect(await putBackNative()).toEqual({ back: 5, left: 0 });
  });

  it("asks in three syncs, writes in one or two, puts back in four", async () => {
    const { host } = openWithFormulas();
    expect((await previewNative()).length).toBe(5);
    expect(host.syncs).toBe(3);
    await toNativeFormulas();
    expect(host.syncs - 3).toBe(5);
    await putBackNative();
    expect(host.syncs - 8).toBe(4);
  });

  it("leaves every EDU formula as it was when Excel stops on the way, in either of its writing syncs", async () => {
    const { host } = openWithFormulas();
    const before = await partsOf(host);
    for (const [sync, afterChanges] of [4, 4, 4, 4, 5, 5].map((at, k) => [at, k % 4] as const)) {
      host.state.failAt = { sync, afterChanges };
      await expect(toNativeFormulas()).rejects.toMatchObject({ kind: "other" });
      expect(host.state.failAt).toBeNull();
      expect(await partsOf(host)).toEqual(before);
      expect(host.workbook.settings.size).toBe(0);
    }
    host.workbook.Worksheets.GetItem("满").isProtected = true;
    await expect(toNativeFormulas()).rejects.toMatchObject({ kind: "protected", places: ["满"] });
    expect(await partsOf(host)).toEqual(before);
  });

  it("keeps what written formulas replaced until the last EDU formula is back", async () => {
    const host = hostFor([funding, full]);
    const user = new HostUser(host);
    const gap = { sheet: "经费", cell: "E2", formula: "=EDU.GAP(B2,C2)", shows: [[-8390]] };
    await writeFormulas([gap], { onlyEmpty: true });
    user.type("经费", "E3", "=EDU.GAP(B3,C3)");
    await host.export();
    await toNativeFormulas();
    const { formula } = await cellOf(host, "经费", "E3");
    user.type("经费", "E3", 5);
    expect(await putBackNative()).toEqual({ back: 1, left: 1 });
    user.type("经费", "E3", formula);
    expect(await putBackNative()).toEqual({ back: 1, left: 0 });
    expect(await formulasWritten()).toBe(1);
  });

  it("does nothing in a workbook without EDU formulas", async () => {
    const host = hostFor([funding]);
    const before = await partsOf(host);
    expect(await previewNative()).toEqual([]);
    expect(await toNativeFormulas()).toEqual({ kind: "converted", steps: [] });
    expect(await partsOf(host)).toEqual(before);
  });

  it.each(["", "[]", '{"replaced":[{"sheet":"经费"}]}', "{"])(
    "takes a record %s that it cannot read for none",
    async (text) => {
      const host = hostFor([funding]);
      host.workbook.settings.set(NATIVE_RECORD, text);
      expect(await nativeConverted()).toBe(0);
      expect(await putBackNative()).toEqual({ back: 0, left: 0 });
    }
  );
});
