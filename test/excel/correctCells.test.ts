import type { CellCorrection } from "../../src/core/correction/cellCorrection";
import { correctCells } from "../../src/excel/correctCells";
import { correctedCells } from "../../src/excel/correctedCells";
import { CORRECTION_RECORD } from "../../src/excel/correctionRecord";
import { takeBackCells } from "../../src/excel/takeBackCells";
import { HostUser } from "../../src/workbench/host/hostUser";
import { hostFor } from "./hostFor";
import { partsOf } from "./partsOf";

const sheets = [
  {
    name: "监测",
    values: [["46", 0.7, "（-9）\n70%", 5, ""]],
    formulas: [[null, null, null, "=2+3", null]],
    formats: [["@", "0%", "General", "General", "General"]],
  },
  { name: "经费", values: [[29323]] },
];
const fix = (
  cell: string,
  printed: CellCorrection["printed"],
  value: CellCorrection["value"],
  sheet = "监测"
): CellCorrection => ({ sheet, cell, printed, value });
const all = [
  fix("A1", "46", 45.5),
  fix("B1", 0.7, 0.733),
  fix("C1", "（-9）\n70%", "（-8）\n73.3%"),
  fix("E1", null, 14.04),
  fix("A1", 29323, 29324, "经费"),
];

function openHost() {
  const host = hostFor(sheets);
  const cell = async (sheet: string, column: number) =>
    (await host.export()).find(({ name }) => name === sheet)?.values[0]?.[column];
  return { host, user: new HostUser(host), cell };
}

describe("correctCells", () => {
  it("writes every cell that still holds what was judged, in two syncs", async () => {
    const { host, cell } = openHost();
    expect(await correctCells(all)).toEqual({ kind: "written", written: all, left: [] });
    expect(host.syncs).toBe(2);
    expect(await cell("监测", 0)).toBe(45.5);
    expect(await cell("监测", 1)).toBe(0.733);
    expect(await cell("监测", 2)).toBe("（-8）\n73.3%");
    expect(await cell("监测", 4)).toBe(14.04);
    expect(await cell("经费", 0)).toBe(29324);
  });

  it("keeps a text a text, whatever it looks like", async () => {
    const { cell } = openHost();
    await correctCells([fix("C1", "（-9）\n70%", "=1+1"), fix("B1", 0.7, "-8")]);
    expect(await cell("监测", 2)).toBe("=1+1");
    expect(await cell("监测", 1)).toBe("-8");
  });

  it("leaves alone what was changed meanwhile, formulas, sheets that are gone, and a cell named twice", async () => {
    const { host, user } = openHost();
    user.type("监测", "B1", 0.8);
    const before = await partsOf(host);
    const left = [fix("B1", 0.7, 0.733), fix("D1", 5, 6), fix("A1", 1, 2, "删掉的表")];
    const { syncs } = host;
    expect(await correctCells(left)).toEqual({ kind: "written", written: [], left });
    expect(host.syncs - syncs).toBe(1);
    expect(await partsOf(host)).toEqual(before);
    const twice = [fix("A1", "46", "45"), fix("A1", "46", "44")];
    expect(await correctCells(twice)).toEqual({
      kind: "written",
      written: [twice[0]],
      left: [twice[1]],
    });
  });

  it("asks nothing of Excel for no corrections", async () => {
    const { host } = openHost();
    expect(await correctCells([])).toEqual({ kind: "written", written: [], left: [] });
    expect(host.syncs).toBe(0);
  });

  it("writes nothing when one sheet is protected, the workbook is read-only or a cell is edited", async () => {
    const { host } = openHost();
    const before = await partsOf(host);
    host.workbook.Worksheets.GetItem("经费").isProtected = true;
    await expect(correctCells(all)).rejects.toMatchObject({ kind: "protected", places: ["经费"] });
    host.workbook.Worksheets.GetItem("经费").isProtected = false;
    host.state.readOnly = true;
    await expect(correctCells(all)).rejects.toMatchObject({ kind: "protected" });
    host.state.readOnly = false;
    host.state.editing = true;
    await expect(correctCells(all)).rejects.toMatchObject({ kind: "editing" });
    host.state.editing = false;
    expect(await partsOf(host)).toEqual(before);
    expect(await correctedCells()).toEqual([]);
  });

  it("takes everything back where a cell does not show what was written", async () => {
    const { host } = openHost();
    const before = await partsOf(host);
    const { cells } = host.workbook.Worksheets.GetItem("监测");
    const value = cells.value.bind(cells);
    const odd = jest
      .spyOn(cells, "value")
      .mockImplementation((row, column) =>
        value(row, column) === 0.733 ? 0.73 : value(row, column)
      );
    expect(await correctCells(all)).toEqual({
      kind: "takenBack",
      difference: { sheet: "监测", cell: "B1", shows: 0.73, expected: 0.733, why: "differs" },
    });
    odd.mockRestore();
    expect(await partsOf(host)).toEqual(before);
    expect(await correctedCells()).toEqual([]);
  });

  it.each([0, 1, 2, 4, 5])(
    "puts all back when Excel stops after %d changes",
    async (afterChanges) => {
      const { host } = openHost();
      const before = await partsOf(host);
      host.state.failAt = { sync: 2, afterChanges };
      await expect(correctCells(all)).rejects.toMatchObject({ kind: "other" });
      expect(await partsOf(host)).toEqual(before);
      expect(await correctedCells()).toEqual([]);
    }
  );
});

describe("earlier corrections", () => {
  it.each([
    ["when Excel stops on the way", true],
    ["when a cell does not show what was written", false],
  ] as const)("can still be taken back %s", async (_when, stops) => {
    const { host } = openHost();
    const [first, ...others] = all;
    if (first === undefined) throw new Error("no correction");
    await correctCells([first]);
    const { cells } = host.workbook.Worksheets.GetItem("监测");
    const value = cells.value.bind(cells);
    if (stops) host.state.failAt = { sync: 2, afterChanges: 3 };
    else
      jest
        .spyOn(cells, "value")
        .mockImplementation((row, column) =>
          value(row, column) === 0.733 ? 0.73 : value(row, column)
        );
    await correctCells(others).catch(() => undefined);
    jest.restoreAllMocks();
    expect(await correctedCells()).toEqual([first]);
  });
});

describe("taking corrections back", () => {
  it("gives every cell what it held, with its format, in three syncs", async () => {
    const { host } = openHost();
    const before = await partsOf(host);
    await correctCells(all);
    const asked = host.syncs;
    expect(await correctedCells()).toEqual(all);
    expect(host.syncs - asked).toBe(2);
    const syncs = host.syncs;
    expect(await takeBackCells(all)).toEqual(all.map(({ sheet, cell }) => ({ sheet, cell })));
    expect(host.syncs - syncs).toBe(3);
    expect(await partsOf(host)).toEqual(before);
    expect(await correctedCells()).toEqual([]);
  });

  it("takes back only what is asked, and leaves what the user changed since", async () => {
    const { user, cell } = openHost();
    await correctCells(all);
    expect(await takeBackCells([{ sheet: "监测", cell: "B1" }])).toEqual([
      { sheet: "监测", cell: "B1" },
    ]);
    user.type("经费", "A1", 1);
    expect((await correctedCells()).map(({ cell: at }) => at)).toEqual(["A1", "C1", "E1"]);
    expect(await takeBackCells([{ sheet: "经费", cell: "A1" }])).toEqual([]);
    expect(await cell("经费", 0)).toBe(1);
  });

  it("goes back one correction at a time where a cell was corrected twice", async () => {
    const { cell } = openHost();
    await correctCells([fix("B1", 0.7, 0.71)]);
    await correctCells([fix("B1", 0.71, 0.72)]);
    expect(await correctedCells()).toEqual([fix("B1", 0.71, 0.72)]);
    await takeBackCells([{ sheet: "监测", cell: "B1" }]);
    expect(await cell("监测", 1)).toBe(0.71);
    await takeBackCells([{ sheet: "监测", cell: "B1" }]);
    expect(await cell("监测", 1)).toBe(0.7);
  });

  it("finds a sheet that was renamed since", async () => {
    const { user, cell } = openHost();
    await correctCells(all);
    user.renameSheet("监测", "2024监测");
    expect((await correctedCells())[0]).toEqual({ ...all[0], sheet: "2024监测" });
    await takeBackCells([{ sheet: "2024监测", cell: "B1" }]);
    expect(await cell("2024监测", 1)).toBe(0.7);
  });

  it("changes nothing when it fails on the way or a sheet is protected, and can be done again", async () => {
    const { host } = openHost();
    const before = await partsOf(host);
    await correctCells(all);
    const corrected = await partsOf(host);
    host.workbook.Worksheets.GetItem("监测").isProtected = true;
    await expect(takeBackCells(all)).rejects.toMatchObject({ kind: "protected" });
    host.workbook.Worksheets.GetItem("监测").isProtected = false;
    for (const afterChanges of [0, 1, 2, 5, 8]) {
      host.state.failAt = { sync: 3, afterChanges };
      await expect(takeBackCells(all)).rejects.toMatchObject({ kind: "other" });
      expect((await partsOf(host))["xl/worksheets/sheet1.xml"]).toContain("73.3%");
    }
    expect((await partsOf(host))["xl/worksheets/sheet2.xml"]).toBe(
      corrected["xl/worksheets/sheet2.xml"]
    );
    expect(await takeBackCells(all)).toHaveLength(all.length);
    expect(await partsOf(host)).toEqual(before);
  });

  it.each(["", "[1,{}]", '[{"sheet":"监测","cell":"A1"}]', "{"])(
    "takes a record %s that it cannot read for none",
    async (text) => {
      const { host } = openHost();
      host.workbook.settings.set(CORRECTION_RECORD, text);
      expect(await correctedCells()).toEqual([]);
      expect(await takeBackCells(all)).toEqual([]);
    }
  );
});
