import type { Grid } from "../../src/core/sheet/grid";
import { recogniseWorkbook } from "../../src/core/review/recogniseWorkbook";
import type { FormulaToWrite } from "../../src/core/formula/formulaToWrite";
import { totalFormulas, type LeftTotal } from "../../src/core/formula/totalFormulas";
import { FORMULA_RECORD } from "../../src/excel/formulaRecord";
import { formulasWritten } from "../../src/excel/formulasWritten";
import { putBackFormulas } from "../../src/excel/putBackFormulas";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { writeFormulas } from "../../src/excel/writeFormulas";
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import { HostUser } from "../../src/workbench/host/hostUser";
import { parseAddress } from "../../src/workbench/host/parseAddress";
import { hostFor } from "./hostFor";
import { openSample } from "./openSample";
import { partsOf } from "./partsOf";

jest.setTimeout(60_000);
const sample = openSample();

async function totalsOf(): Promise<{ write: FormulaToWrite[]; left: LeftTotal[] }> {
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
      shows: [["（-9）\n70.0%"]],
    });
  });

  it("gives the printed figures again, with one decimal throughout, and 45.5 for 路桥's misprinted 46", async () => {
    const host = hostFor(sample);
    const { write } = await totalsOf();
    const syncs = host.syncs;
    expect(await writeFormulas(write, { onlyEmpty: false })).toEqual({
      kind: "written",
      cells: write.length,
    });
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
    await expect(act()).rejects.toMatchObject({ kind: "protected", places: [sheet.Name] });
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
