import type { Grid } from "../../src/core/sheet/grid";
import { recogniseWorkbook } from "../../src/core/review/recogniseWorkbook";
import type { FormulaToWrite } from "../../src/core/formula/formulaToWrite";
import { fundingFormulas } from "../../src/core/formula/fundingFormulas";
import { totalFormulas } from "../../src/core/formula/totalFormulas";
import { FORMULA_RECORD } from "../../src/excel/formulaRecord";
import { formulasWritten } from "../../src/excel/formulasWritten";
import { putBackFormulas } from "../../src/excel/putBackFormulas";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { toNativeFormulas } from "../../src/excel/toNativeFormulas";
import { writeFormulas } from "../../src/excel/writeFormulas";
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import { HostUser } from "../../src/workbench/host/hostUser";
import type { SheetData } from "../../src/workbench/host/sheetData";
import { parseAddress } from "../../src/workbench/host/parseAddress";
import { hostFor } from "./hostFor";
import { openSample } from "./openSample";
import { partsOf } from "./partsOf";

jest.setTimeout(60_000);
const sample = openSample();

async function totalsOf(): Promise<{ write: FormulaToWrite[]; left: string[] }> {
  const grids = await readWorkbook();
  const all = recogniseWorkbook(grids).checklists.map((model) =>
    totalFormulas(model, gridOf(grids, model.sheet))
  );
  return { write: all.flatMap(({ write }) => write), left: all.flatMap(({ left }) => left) };
}

function gridOf(grids: readonly Grid[], sheet: string): Grid {
  return grids.find((grid) => grid.sheet === sheet) ?? { sheet, top: 0, left: 0, values: [] };
}

async function valueAt(host: ExcelHost, sheet: string, cell: string): Promise<unknown> {
  const data = (await host.export()).find(({ name }) => name === sheet);
  const { top, left } = parseAddress(cell);
  return data?.values[top]?.[left];
}

describe("写入公式", () => {
  it("turns the printed totals into formulas of their printed form", async () => {
    hostFor(sample);
    const { write, left } = await totalsOf();
    expect(left).toEqual([]);
    expect(write).toHaveLength(10 + 10 + 9);
    expect(write[0]).toEqual({
      sheet: sample[0]?.name,
      cell: "C34",
      formula: '="（-"&EDU.UNMET(C3:C33)&"）"&CHAR(10)&TEXT(EDU.RATE(C3:C33),"0.0%")',
    });
  });

  it("gives the printed figures again, with one decimal throughout, and 45.5 for 路桥's misprinted 46", async () => {
    const host = hostFor(sample);
    const { write } = await totalsOf();
    const syncs = host.syncs;
    expect(await writeFormulas(write, { onlyEmpty: false })).toBe(write.length);
    expect(host.syncs - syncs).toBe(2);
    const name = sample[0]?.name ?? "";
    expect(await valueAt(host, name, "C34")).toBe("（-9）\n70.0%");
    expect(await valueAt(host, name, "E34")).toBe("（-8）\n73.3%");
    expect(await valueAt(host, sample[1]?.name ?? "", "D41")).toBe("（-9）\n76.3%");
    expect(String(await valueAt(host, sample[2]?.name ?? "", "D47"))).toBe("59.1");
    expect(String(await valueAt(host, sample[2]?.name ?? "", "F47"))).toBe("45.5");
  });

  it("follows a corrected mark", async () => {
    const host = hostFor(sample);
    await writeFormulas((await totalsOf()).write, { onlyEmpty: false });
    new HostUser(host).type(sample[0]?.name ?? "", "C3", "√");
    expect(await valueAt(host, sample[0]?.name ?? "", "C34")).toBe("（-8）\n73.3%");
  });

  it("puts everything back, but not what the user typed since", async () => {
    const host = hostFor(sample);
    const before = await partsOf(host);
    await writeFormulas((await totalsOf()).write, { onlyEmpty: false });
    expect(await partsOf(host)).not.toEqual(before);
    expect(await putBackFormulas()).toBe(29);
    expect(await partsOf(host)).toEqual(before);
    expect(await putBackFormulas()).toBe(0);

    await writeFormulas((await totalsOf()).write, { onlyEmpty: false });
    new HostUser(host).type(sample[0]?.name ?? "", "C34", "我改的");
    expect(await putBackFormulas()).toBe(28);
    expect(await valueAt(host, sample[0]?.name ?? "", "C34")).toBe("我改的");
  });

  it("puts back what stood there first, also when formulas were written twice", async () => {
    const host = hostFor(sample);
    const before = await partsOf(host);
    const { write } = await totalsOf();
    await writeFormulas(write, { onlyEmpty: false });
    await writeFormulas(write, { onlyEmpty: false });
    await putBackFormulas();
    expect(await partsOf(host)).toEqual(before);
  });

  it("finds its formulas again after rows were inserted and deleted and the sheet renamed", async () => {
    const host = hostFor(sample);
    const name = sample[0]?.name ?? "";
    await writeFormulas((await totalsOf()).write, { onlyEmpty: false });
    const user = new HostUser(host);
    await user.insertRows(name, 10, 3);
    user.renameSheet(name, "改名后");
    expect(await formulasWritten()).toBe(29);
    expect(await putBackFormulas()).toBe(29);
    expect(await valueAt(host, "改名后", "C37")).toBe("（-9）\n70%");
    expect(await formulasWritten()).toBe(0);
  });

  it("keeps what stood on a sheet that is not there now", async () => {
    const host = hostFor(sample);
    const name = sample[0]?.name ?? "";
    await writeFormulas((await totalsOf()).write, { onlyEmpty: false });
    const record = host.workbook.settings.get(FORMULA_RECORD);
    new HostUser(host).deleteSheet(name);
    expect(await putBackFormulas()).toBe(19);
    expect(await putBackFormulas()).toBe(0);
    expect(String(record)).toContain(
      String(host.workbook.settings.get(FORMULA_RECORD)).slice(1, -1)
    );
  });

  it("puts back what the user had typed over a formula before it was written again", async () => {
    const host = hostFor(sample.slice(0, 1));
    const name = sample[0]?.name ?? "";
    const { write } = await totalsOf();
    await writeFormulas(write, { onlyEmpty: false });
    new HostUser(host).type(name, "C34", "我改的");
    await writeFormulas(write, { onlyEmpty: false });
    expect(await putBackFormulas()).toBe(10);
    expect(await valueAt(host, name, "C34")).toBe("我改的");
    expect(await valueAt(host, name, "D34")).toBe("（-9）\n70%");
  });

  it("writes the formulas again when putting them back stops on the way", async () => {
    const host = hostFor(sample);
    const before = await partsOf(host);
    await writeFormulas((await totalsOf()).write, { onlyEmpty: false });
    const written = await partsOf(host);
    const sheet = host.workbook.Worksheets.GetItem(sample[1]?.name ?? "");
    sheet.isProtected = true;
    await expect(putBackFormulas()).rejects.toMatchObject({ kind: "protected" });
    sheet.isProtected = false;
    for (const afterChanges of [0, 1, 8, 30, 57]) {
      host.state.failAt = { sync: 3, afterChanges };
      await expect(putBackFormulas()).rejects.toMatchObject({ kind: "other" });
      expect(await partsOf(host)).toEqual(written);
    }
    expect(await putBackFormulas()).toBe(29);
    expect(await partsOf(host)).toEqual(before);
  });

  it("counts in three syncs at most what could be put back", async () => {
    const host = hostFor(sample);
    expect(await formulasWritten()).toBe(0);
    expect(host.syncs).toBe(1);
    await writeFormulas((await totalsOf()).write, { onlyEmpty: false });
    const syncs = host.syncs;
    expect(await formulasWritten()).toBe(29);
    expect(host.syncs - syncs).toBe(2);
  });

  it("leaves nothing half-written: protected, read-only, stopped on the way", async () => {
    const host = hostFor(sample);
    const { write } = await totalsOf();
    const before = await partsOf(host);
    const act = () => writeFormulas(write, { onlyEmpty: false });
    const sheet = host.workbook.Worksheets.GetItem(sample[1]?.name ?? "");
    sheet.isProtected = true;
    await expect(act()).rejects.toMatchObject({ kind: "protected", sheets: [sheet.Name] });
    sheet.isProtected = false;
    host.state.readOnly = true;
    await expect(act()).rejects.toMatchObject({ kind: "protected" });
    host.state.readOnly = false;
    for (const afterChanges of [0, 1, 7, 20]) {
      host.state.failAt = { sync: 2, afterChanges };
      await expect(act()).rejects.toMatchObject({ kind: "other" });
      expect(await partsOf(host)).toEqual(before);
    }
  });
});

const funding: SheetData = {
  name: "经费",
  values: [
    ["2022年普通高中生均经费（元）", "", "", "", "", ""],
    ["县（市、区）", "生均经费实际值（元）", "指标值（元）", "学生数（人）", "", ""],
    ["全省平均", 36703, 36703, "", "", ""],
    ["椒江区", 28313, 36703, 73657, "", ""],
    ["黄岩区", 40000, 36703, 50000, "", ""],
    ["路桥区", 30000, 36703, 42000, "", ""],
  ],
};

describe("写入公式 in an empty column", () => {
  async function formulasFor(measure: "gap" | "growth" | "need", column: number) {
    const [model] = recogniseWorkbook(await readWorkbook()).funding;
    const stage = model?.stages[0];
    return model && stage ? fundingFormulas(model, stage, measure, column) : null;
  }

  it("writes one spilled formula for the regions: gap, growth, need", async () => {
    const host = hostFor([funding]);
    const gap = await formulasFor("gap", 4);
    expect(gap).toEqual([
      { sheet: "经费", cell: "E2", formula: "'差额（元）" },
      { sheet: "经费", cell: "E4", formula: "=EDU.GAP(B4:B6,C4:C6)", spills: "E4:E6" },
    ]);
    await writeFormulas(gap ?? [], { onlyEmpty: true });
    expect(await valueAt(host, "经费", "E4")).toBe(28313 - 36703);
    expect(await valueAt(host, "经费", "E6")).toBe(30000 - 36703);
    const need = await formulasFor("need", 5);
    expect(need?.[1]?.formula).toBe("=EDU.NEED(B4:B6,C4:C6,D4:D6)");
    await writeFormulas(need ?? [], { onlyEmpty: true });
    expect(await valueAt(host, "经费", "F4")).toBeCloseTo(((28313 - 36703) * 73657) / 1e8, 10);
    expect(await valueAt(host, "经费", "F2")).toBe("应增经费（亿元）");
    expect(await putBackFormulas()).toBe(4);
    expect((await host.export())[0]?.values).toEqual(funding.values.map((row) => row.slice(0, 4)));
  });

  it("refuses a column that is not empty, and leaves it", async () => {
    const host = hostFor([funding]);
    const before = await partsOf(host);
    const formulas = await formulasFor("gap", 3);
    await expect(writeFormulas(formulas ?? [], { onlyEmpty: true })).rejects.toMatchObject({
      kind: "notEmpty",
    });
    expect(await partsOf(host)).toEqual(before);
  });

  it("refuses a column of which only a cell further down is filled", async () => {
    const host = hostFor([funding]);
    new HostUser(host).type("经费", "E5", "备注");
    const before = await partsOf(host);
    await expect(
      writeFormulas((await formulasFor("gap", 4)) ?? [], { onlyEmpty: true })
    ).rejects.toMatchObject({ kind: "notEmpty" });
    expect(await partsOf(host)).toEqual(before);
  });

  it("has no formula for what the sheet does not hold", async () => {
    hostFor([{ ...funding, values: funding.values.map((row) => row.slice(0, 3)) }]);
    expect(await formulasFor("need", 4)).toBeNull();
    expect(await formulasFor("growth", 4)).not.toBeNull();
  });
});

describe("转为普通公式", () => {
  it("leaves no EDU formula behind and changes no value", async () => {
    const host = hostFor([...sample.slice(0, 1), funding]);
    const { write } = await totalsOf();
    await writeFormulas(write, { onlyEmpty: false });
    const user = new HostUser(host);
    user.type("经费", "E4", "=EDU.GAP(B4,C4)");
    user.type("经费", "E5", "=EDU.GROWTH(B5,C5)+1");
    user.type("经费", "F4", "=EDU.RANK(B4:B6)");
    user.type("经费", "E6", '=EDU.MEETS(B6,"≥30000元")');
    const before = (await host.export()).map(({ values }) => values);
    const converted = await toNativeFormulas();
    const after = await host.export();
    expect(after.map(({ values }) => values)).toEqual(before);
    const formulas = after.flatMap((sheet) => (sheet.formulas ?? []).flat()).filter(Boolean);
    expect(formulas.join()).not.toContain("EDU.");
    expect(converted).toEqual({ formulas: 10 + 2, values: 2 });
    expect(await valueAt(host, "经费", "F6")).toBe(before[1]?.[5]?.[5]);
    expect(after[1]?.formulas?.[3]?.[4]).toBe("=((B4)-(C4))");
    expect(after[1]?.formulas?.[5]?.[4]).toBeNull();
  });

  it("takes the value where the native formula would give another: marks with full-width signs", async () => {
    const host = hostFor([
      {
        name: "表",
        values: [
          ["＊", ""],
          ["√", ""],
        ],
      },
    ]);
    new HostUser(host).type("表", "B1", "=EDU.UNMET(A1:A2)");
    expect(await valueAt(host, "表", "B1")).toBe(1);
    expect(await toNativeFormulas()).toEqual({ formulas: 0, values: 1 });
    expect(await valueAt(host, "表", "B1")).toBe(1);
  });

  it("leaves every EDU formula as it was when Excel stops on the way, in either of its writing syncs", async () => {
    const full = { name: "满", values: [["＊"], ["√"]] };
    const host = hostFor([funding, full]);
    const gap = [{ sheet: "经费", cell: "E4", formula: "=EDU.GAP(B4,C4)" }];
    await writeFormulas(gap, { onlyEmpty: true });
    const user = new HostUser(host);
    user.type("经费", "F4", "=EDU.RANK(B4:B6)");
    user.type("满", "B1", "=EDU.UNMET(A1:A2)");
    const before = await partsOf(host);
    const record = host.workbook.settings.get(FORMULA_RECORD);
    for (const [sync, afterChanges] of [4, 4, 4, 4, 5].map((at, k) => [at, k % 4] as const)) {
      host.state.failAt = { sync, afterChanges };
      await expect(toNativeFormulas()).rejects.toMatchObject({ kind: "other" });
      expect(host.state.failAt).toBeNull();
      expect(await partsOf(host)).toEqual(before);
      expect(host.workbook.settings.get(FORMULA_RECORD)).toBe(record);
    }
    host.workbook.Worksheets.GetItem("满").isProtected = true;
    await expect(toNativeFormulas()).rejects.toMatchObject({ kind: "protected", sheets: ["满"] });
    expect(await partsOf(host)).toEqual(before);
  });

  it("does nothing in a workbook without EDU formulas", async () => {
    const host = hostFor(sample.slice(0, 1));
    const before = await partsOf(host);
    expect(await toNativeFormulas()).toEqual({ formulas: 0, values: 0 });
    expect(await partsOf(host)).toEqual(before);
  });
});
