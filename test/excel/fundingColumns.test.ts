import { recogniseWorkbook } from "../../src/core/review/recogniseWorkbook";
import { putBackFormulas } from "../../src/excel/putBackFormulas";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { writeFormulas } from "../../src/excel/writeFormulas";
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import { HostUser } from "../../src/workbench/host/hostUser";
import { parseAddress } from "../../src/workbench/host/parseAddress";
import type { SheetData } from "../../src/workbench/host/sheetData";
import { columnOf } from "./columnOf";
import { hostFor } from "./hostFor";
import { openSample } from "./openSample";
import { partsOf } from "./partsOf";

jest.setTimeout(60_000);

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

async function valueAt(host: ExcelHost, sheet: string, cell: string): Promise<unknown> {
  const data = (await host.export()).find(({ name }) => name === sheet);
  const { top, left } = parseAddress(cell);
  return data?.values[top]?.[left];
}

async function write(...columns: Awaited<ReturnType<typeof columnOf>>[]) {
  return writeFormulas(
    columns.flatMap(({ formulas }) => formulas),
    { onlyEmpty: true, looks: columns.flatMap(({ look }) => look ?? []) }
  );
}

describe("写入公式 beside a funding table", () => {
  it("writes one spilled formula for the regions: gap, growth, need", async () => {
    const host = hostFor([funding]);
    const gap = await columnOf("gap", 5);
    expect(gap.formulas).toEqual([
      {
        sheet: "经费",
        cell: "F2",
        formula: "'差额（元）",
        shows: [["差额（元）"]],
      },
      {
        sheet: "经费",
        cell: "F4",
        formula: "=EDU.GAP(B4:B6,C4:C6)",
        spills: "F4:F6",
        shows: [[28313 - 36703], [40000 - 36703], [30000 - 36703]],
      },
    ]);
    const [growth, need] = [await columnOf("growth", 6), await columnOf("need", 7)];
    expect(growth.formulas[1]?.formula).toBe("=EDU.GROWTH(B4:B6,C4:C6)");
    expect(need.formulas[1]?.formula).toBe("=EDU.NEED(B4:B6,C4:C6,D4:D6)");
    expect(await write(gap, growth, need)).toEqual({ kind: "written", cells: 6 });
    expect(await valueAt(host, "经费", "F4")).toBe(28313 - 36703);
    expect(await valueAt(host, "经费", "F6")).toBe(30000 - 36703);
    expect(await valueAt(host, "经费", "H4")).toBeCloseTo(((28313 - 36703) * 73657) / 1e8, 10);
    expect(await valueAt(host, "经费", "H2")).toBe("应增经费（亿元）");
  });

  it("takes over heading, borders, fonts and number format of the table, and undoes all of it", async () => {
    const host = hostFor(openSample());
    const before = await partsOf(host);
    const growth = await columnOf("growth", 14);
    await write(growth);
    const sheet = (await host.export()).find(({ name }) => name === "高中中职幼儿园");
    // The table's own growth stands in C, its header in C4.
    expect(sheet?.values[3]?.[14]).toBe("普通高中 定基增长");
    expect(sheet?.styles?.[3]?.[14]).toMatchObject(sheet?.styles?.[3]?.[2] ?? {});
    for (const row of [4, 6, 11, 16]) {
      const { bd, ...look } = sheet?.styles?.[6]?.[2] ?? {};
      // Lines between cells are drawn under the upper one.
      const lines = { l: bd?.l, r: bd?.r, b: bd?.b };
      expect(sheet?.styles?.[row]?.[14]).toMatchObject({ ...look, bd: lines });
    }
    expect(sheet?.formats?.slice(3, 17).map((line) => line[14])).toEqual([
      "General",
      ...Array.from({ length: 13 }, () => "0.00%"),
    ]);
    expect(sheet?.values[10]?.[14]).toBeCloseTo(0.3803, 4);
    expect(await putBackFormulas(growth.formulas)).toBe(2);
    expect(await partsOf(host)).toEqual(before);
  });

  it("leaves the looks of cells that have some, but for the number format, and gives that back", async () => {
    const styles = funding.values.map(() => [null, null, null, null, null, { bl: 1 as const }]);
    const host = hostFor([{ ...funding, styles }]);
    const before = await partsOf(host);
    await write(await columnOf("growth", 5));
    const [sheet] = await host.export();
    expect(sheet?.styles?.[3]?.[5]).toEqual({ bl: 1 });
    expect(sheet?.formats?.[3]?.[5]).toBe("0.00%");
    await putBackFormulas();
    expect(await partsOf(host)).toEqual(before);
  });

  it("finds what took over looks after rows were inserted, and undoes it there", async () => {
    const host = hostFor([funding]);
    await write(await columnOf("gap", 5));
    await new HostUser(host).insertRows("经费", 1, 2);
    expect(await putBackFormulas()).toBe(2);
    const [sheet] = await host.export();
    expect(sheet?.values.flatMap((line) => line.slice(5)).join("")).toBe("");
    expect(sheet?.styles?.flatMap((line) => line.slice(5)).filter(Boolean)).toEqual([]);
  });

  it("undoes one writing and leaves another", async () => {
    const host = hostFor([funding]);
    const [gap, growth] = [await columnOf("gap", 5), await columnOf("growth", 6)];
    await write(gap);
    const after = await partsOf(host);
    await write(growth);
    expect(await putBackFormulas(growth.formulas)).toBe(2);
    expect(await partsOf(host)).toEqual(after);
    expect(await putBackFormulas(growth.formulas)).toBe(0);
    expect(await putBackFormulas()).toBe(2);
  });

  it("refuses a column that is not empty, also further down, and leaves it", async () => {
    const host = hostFor([funding]);
    new HostUser(host).type("经费", "F5", "备注");
    const before = await partsOf(host);
    for (const lane of [3, 5])
      await expect(write(await columnOf("gap", lane))).rejects.toMatchObject({ kind: "notEmpty" });
    expect(await partsOf(host)).toEqual(before);
  });

  it("has no formula for what the sheet does not hold", async () => {
    hostFor([{ ...funding, values: funding.values.map((row) => row.slice(0, 3)) }]);
    expect((await columnOf("need", 5)).formulas).toEqual([]);
    expect((await columnOf("growth", 5)).formulas).toHaveLength(2);
  });

  it("leaves out the two rows of the sample that contradict themselves, and says so", async () => {
    const host = hostFor(openSample());
    const growth = await columnOf("growth", 14, 1);
    expect(growth.left.map(({ region, cell, why }) => [region, cell, why])).toEqual([
      ["市本级", "G7", "contradicts"],
      ["天台县", "G12", "contradicts"],
    ]);
    expect(await write(growth)).toMatchObject({ kind: "written" });
    const row = async (number: number) => valueAt(host, "高中中职幼儿园", `O${number}`);
    expect([await row(7), await row(12), await row(17)]).toEqual(["", "", ""]);
    expect(await row(8)).toBeCloseTo(0.3963, 4);
    expect(await row(13)).toBeCloseTo(1.2866, 3);
  });

  it("reads the figures of the table beside it as before, the written columns or not", async () => {
    hostFor(openSample());
    const figures = async () =>
      recogniseWorkbook(await readWorkbook()).funding.map(({ stages }) => stages);
    const before = await figures();
    await write(await columnOf("gap", 14), await columnOf("growth", 15));
    expect(await figures()).toEqual(before);
  });
});

describe("formulas are verified after they are written", () => {
  const wrong = async () => {
    const gap = await columnOf("gap", 5);
    const formulas = gap.formulas.map((one) =>
      one.formula.startsWith("=") ? { ...one, shows: [[-8390], [3297], [-6700]] } : one
    );
    return { ...gap, formulas };
  };

  it("takes everything back where a cell shows another figure, and names it", async () => {
    const host = hostFor([funding]);
    const before = await partsOf(host);
    expect(await write(await wrong())).toEqual({
      kind: "takenBack",
      difference: { sheet: "经费", cell: "F6", shows: -6703, expected: -6700, why: "differs" },
    });
    expect(await partsOf(host)).toEqual(before);
    expect(host.workbook.settings.size).toBe(0);
  });

  it("takes everything back where a cell shows an error", async () => {
    const host = hostFor([funding]);
    const gap = await columnOf("gap", 5);
    const before = await partsOf(host);
    const formulas = gap.formulas.map((one) => ({
      ...one,
      formula: one.formula.replace("C4:C6", '"三万"'),
    }));
    expect(await write({ ...gap, formulas })).toMatchObject({
      kind: "takenBack",
      difference: { cell: "F4", shows: "#VALUE!", expected: -8390, why: "error" },
    });
    expect(await partsOf(host)).toEqual(before);
  });

  it("writes and reads back in two syncs, and asks again once for each time that functions are late", async () => {
    const host = hostFor([funding]);
    const gap = await columnOf("gap", 5);
    for (const [late, shows] of [0, 1, 3].map(
      (n, k) => [n, k === 1 ? "#NAME?" : "#BUSY!"] as const
    )) {
      if (late > 0) host.state.functions = { shows, syncs: late + 1 };
      const syncs = host.syncs;
      expect(await write(gap)).toEqual({ kind: "written", cells: 2 });
      expect(host.syncs - syncs).toBe(2 + late);
      expect(await valueAt(host, "经费", "F6")).toBe(-6703);
      await putBackFormulas();
    }
  });

  it("gives functions up that do not come within five times, and takes everything back", async () => {
    const host = hostFor([funding]);
    const before = await partsOf(host);
    const gap = await columnOf("gap", 5);
    host.state.functions = { shows: "#BUSY!", syncs: 1000 };
    const syncs = host.syncs;
    expect(await write(gap)).toMatchObject({
      kind: "takenBack",
      difference: { cell: "F4", shows: "#BUSY!", why: "pending" },
    });
    expect(host.syncs - syncs).toBe(2 + 5 + 1);
    host.state.functions = null;
    expect(await partsOf(host)).toEqual(before);
  });

  it("tells Excel to calculate where it does so only when told", async () => {
    const host = hostFor([funding]);
    host.state.manual = true;
    expect(await write(await columnOf("gap", 5))).toEqual({ kind: "written", cells: 2 });
    expect(await valueAt(host, "经费", "F4")).toBe(-8390);
  });

  it("leaves a way back where Excel does not let it take everything back", async () => {
    const host = hostFor([funding]);
    const before = await partsOf(host);
    const gap = await wrong();
    host.state.failAt = { sync: 5, afterChanges: 0 };
    await expect(write(gap)).rejects.toMatchObject({ kind: "notTakenBack" });
    expect(host.state.failAt).toBeNull();
    expect(await putBackFormulas()).toBe(2);
    expect(await partsOf(host)).toEqual(before);
  });
});
