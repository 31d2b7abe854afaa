import type { Grid } from "../../src/core/sheet/grid";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { clearFlags } from "../../src/excel/clearFlags";
import { flagWorkbook } from "../../src/excel/flagWorkbook";
import { previewNative } from "../../src/excel/previewNative";
import { readSheet } from "../../src/excel/readSheet";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { zhCN } from "../../src/i18n/zhCN";
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import { coloured } from "./coloured";
import { hostFor } from "./hostFor";
import { openSample } from "./openSample";
import { partsOf } from "./partsOf";

jest.setTimeout(60_000);

const sample = openSample().slice(0, 5);
const flag = () => flagWorkbook(reviewWorkbook);

async function flaggedHost(): Promise<ExcelHost> {
  const host = hostFor(sample);
  await flag();
  return host;
}

describe.each([
  ["flagging", flag, () => Promise.resolve(hostFor(sample))],
  ["flagging again", flag, flaggedHost],
  ["clearing", clearFlags, flaggedHost],
] as const)("%s", (_what, act, prepare) => {
  it("says that a cell is being edited and changes nothing", async () => {
    const host = await prepare();
    const before = await partsOf(host);
    host.state.editing = true;
    await expect(act()).rejects.toMatchObject({
      kind: "editing",
      message: zhCN.hostError.editing,
    });
    expect(await partsOf(host)).toEqual(before);
  });

  it("says that the workbook is read-only and changes nothing", async () => {
    const host = await prepare();
    const before = await partsOf(host);
    host.state.readOnly = true;
    await expect(act()).rejects.toMatchObject({
      kind: "protected",
      message: zhCN.hostError.protected,
    });
    expect(await partsOf(host)).toEqual(before);
  });

  it("names a protected sheet and changes no sheet at all", async () => {
    const host = await prepare();
    const before = await partsOf(host);
    const sheet = host.workbook.Worksheets.GetItem(sample[1]?.name ?? "");
    sheet.isProtected = true;
    await expect(act()).rejects.toMatchObject({ kind: "protected", places: [sheet.Name] });
    await expect(act()).rejects.toThrow(sheet.Name);
    expect(await partsOf(host)).toEqual(before);
  });

  it("is not held up by a protected structure, since it adds no sheet", async () => {
    const host = await prepare();
    host.state.structureProtected = true;
    await expect(act()).resolves.toBeDefined();
  });

  it.each([1, 2, 3])("does all or nothing when sync %d fails on the way", async (sync) => {
    for (const afterChanges of [0, 1, 2, 5, 20, 60]) {
      const host = await prepare();
      const before = await partsOf(host);
      host.state.failAt = { sync, afterChanges };
      const done = await act().then(
        () => true,
        (error: unknown) => {
          expect(error).toMatchObject({ kind: "other", message: zhCN.hostError.other });
          return false;
        }
      );
      host.state.failAt = null;
      if (done) {
        const after = await partsOf(host);
        await act();
        expect(await partsOf(host)).toEqual(after);
      } else expect(await partsOf(host)).toEqual(before);
    }
  });
});

describe("an Excel without newer requirement sets", () => {
  it("is flagged with ExcelApi 1.7 too, one format an area, and cleared", async () => {
    const host = hostFor(sample);
    host.state.apiVersion = 1.7;
    const before = await partsOf(host);
    const { highlights } = await flag();
    const areas = highlights.flatMap((highlight) => highlight.areas).length;
    const rules = () => host.workbook.inOrder().flatMap((sheet) => sheet.rules.order).length;
    expect(rules()).toBe(areas);
    expect(areas).toBeGreaterThan(highlights.length);
    await clearFlags();
    expect(await partsOf(host)).toEqual(before);
  });

  it("colours the same cells with ExcelApi 1.7 as with newer ones", async () => {
    const names = [sample[2]?.name ?? "", sample[4]?.name ?? ""];
    const newer = await flaggedHost();
    const expected = [];
    for (const name of names) expected.push(await coloured(newer, name));
    const older = hostFor(sample);
    older.state.apiVersion = 1.7;
    await flag();
    for (const [k, name] of names.entries())
      expect(await coloured(older, name)).toEqual(expected[k]);
  });

  it("says that conditional formats need a newer Excel, and changes nothing", async () => {
    const host = hostFor(sample);
    host.state.apiVersion = 1.5;
    const before = await partsOf(host);
    await expect(flag()).rejects.toMatchObject({ kind: "unsupported" });
    expect(await partsOf(host)).toEqual(before);
  });
});

describe("a workbook over Excel's limit for one answer", () => {
  it("is read in blocks of rows, to the same data, with progress", async () => {
    const host = hostFor(sample);
    const whole = await readWorkbook();
    host.state.maxResponse = 20_000;
    const told: [number, number][] = [];
    const grids = await readWorkbook({ onProgress: (done, all) => told.push([done, all]) });
    expect(JSON.parse(JSON.stringify(grids))).toEqual(JSON.parse(JSON.stringify(whole)));
    expect(told.length).toBeGreaterThan(3);
    expect(told.at(-1)?.[0]).toBe(told[0]?.[1]);
  });

  it("counts bytes, of which a Chinese character has three", async () => {
    const host = hostFor([
      { name: "表", values: Array.from({ length: 50 }, () => ["达".repeat(40)]) },
    ]);
    host.state.maxResponse = 5_000;
    const told: number[] = [];
    await readWorkbook({ onProgress: (done) => told.push(done) });
    expect(told.length).toBeGreaterThan(1);
  });

  it("is read in blocks too where Excel gives null for too many cells, with no error", async () => {
    const host = hostFor(sample);
    const expected = JSON.stringify(await readWorkbook());
    host.state.maxCells = 300;
    expect(JSON.stringify(await readWorkbook()) === expected).toBe(true);
    const first = await readSheet(sample[0]?.name ?? "");
    expect(expected.startsWith(`[${JSON.stringify(first)}`)).toBe(true);
    await flag();
    expect((await coloured(host, sample[0]?.name ?? "")).unmet).toHaveLength(60);
    await expect(previewNative()).rejects.toMatchObject({ kind: "tooLarge" });
  });

  it("can be stopped between two blocks", async () => {
    const host = hostFor(sample);
    host.state.maxResponse = 20_000;
    const stop = new AbortController();
    const reading = readWorkbook({ onProgress: () => stop.abort(), signal: stop.signal });
    await expect(reading).rejects.toMatchObject({ kind: "cancelled" });
  });

  it("is read whole where one of its sheets is blank", async () => {
    const blank = { name: "空白", values: [] };
    const host = hostFor([...sample.slice(0, 1), blank, ...sample.slice(1, 2)]);
    const textOf = (grids: readonly Grid[]) => grids.map((grid) => JSON.stringify(grid));
    const [first, , third] = textOf(await readWorkbook());
    host.state.maxResponse = 20_000;
    const told: number[] = [];
    const grids = await readWorkbook({ onProgress: (done) => told.push(done) });
    expect(told.length).toBeGreaterThan(1);
    // What is blank is not asked for: each answer holds cells.
    expect(new Set(told).size).toBe(told.length);
    expect(grids).toHaveLength(3);
    expect([textOf(grids)[0] === first, textOf(grids)[2] === third]).toEqual([true, true]);
    expect(grids[1]).toMatchObject({ sheet: "空白", top: 0, left: 0 });
    expect(grids[1]?.values.length).toBe(0);
  });

  it("is flagged as a small one is", async () => {
    const small = await flaggedHost();
    const host = hostFor(sample);
    host.state.maxResponse = 20_000;
    await flag();
    expect(await partsOf(host)).toEqual(await partsOf(small));
  });
});
