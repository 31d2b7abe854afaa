import { NO_CORRECTIONS } from "../../src/core/correction/corrections";
import type { CellCorrection } from "../../src/core/correction/cellCorrection";
import { correctCells } from "../../src/excel/correctCells";
import { correctedCells } from "../../src/excel/correctedCells";
import { CORRECTION_RECORD, readCorrectionRecord } from "../../src/excel/correctionRecord";
import { CORRECTIONS } from "../../src/excel/correctionSetting";
import { FORMULA_RECORD, readRecord } from "../../src/excel/formulaRecord";
import { formulasWritten } from "../../src/excel/formulasWritten";
import { NATIVE_RECORD, readNativeRecord } from "../../src/excel/nativeRecord";
import { takeBackCells } from "../../src/excel/takeBackCells";
import { toNativeFormulas } from "../../src/excel/toNativeFormulas";
import { writeCorrections } from "../../src/excel/writeCorrections";
import { writeFormulas } from "../../src/excel/writeFormulas";
import { zhCN } from "../../src/i18n/zhCN";
import { hostFor } from "./hostFor";
import { partsOf } from "./partsOf";

const sheet = { name: "监测", values: [[46, 40, ""]] };
const fix: CellCorrection = { sheet: "监测", cell: "A1", printed: 46, value: 45.5 };
const formula = { sheet: "监测", cell: "C1", formula: "=EDU.GAP(A1,B1)", shows: [[6]] };
const long = "达".repeat(1000);
/** Entries of earlier times of a column of a sheet; in Chinese characters, three bytes each. Each about 3,300 bytes. */
const entries = (count: number, name = "去年的表", printed = long) =>
  Array.from({ length: count }, (_, k) => ({
    sheet: name,
    cell: `A${k + 1}`,
    area: `A${k + 1}`,
    printed,
    value: 1,
    former: "'达",
    format: "General",
    written: "=EDU.GAP(1,0)",
    formula: `=EDU.GAP(${k},0)`,
    native: "=1-0",
    values: [[1]],
  }));
/** A sheet on which nothing was changed since: each of these entries can be put back. */
const unchanged = (count: number, cell: number | string) => ({
  name: "去年的表",
  values: Array.from({ length: count }, () => [cell]),
});
const ACTS = [
  [
    "correcting a cell",
    CORRECTION_RECORD,
    1,
    () => correctCells([fix]),
    (text: unknown) => readCorrectionRecord(text),
  ],
  [
    "writing a formula",
    FORMULA_RECORD,
    "=EDU.GAP(1,0)",
    () => writeFormulas([formula], { onlyEmpty: false }),
    (text: unknown) => readRecord(text),
  ],
] as const;

// office-js issues 621 and 3957: settings of one to two million bytes are refused.
describe("a workbook whose record for putting back is full", () => {
  it.each(ACTS)(
    "is told before %s where all of it can be put back, and nothing is changed",
    async (_what, key, held, act, read) => {
      const host = hostFor([sheet, unchanged(300, held)]);
      host.workbook.settings.set(key, JSON.stringify(entries(300)));
      const before = await partsOf(host);
      await expect(act()).rejects.toMatchObject({
        kind: "recordFull",
        message: zhCN.hostError.recordFull,
      });
      expect(await partsOf(host)).toEqual(before);
      expect(read(host.workbook.settings.get(key))).toHaveLength(300);
    }
  );

  it.each(ACTS)(
    "forgets on %s as few of the oldest as must go, of those that cannot be put back, and says how many",
    async (_what, key, held, act, read) => {
      const host = hostFor([sheet, unchanged(30, held)]);
      // The first ten can be put back; the many behind them are of a sheet that is not there.
      const old = entries(300, "前年的表");
      host.workbook.settings.set(key, JSON.stringify([...entries(10), ...old]));
      const done = await act();
      expect(done).toMatchObject({ kind: "written", forgotten: expect.any(Number) });
      const { forgotten = 0 } = done as { forgotten?: number };
      const text = String(host.workbook.settings.get(key));
      const kept: readonly { sheet: string; cell: string }[] = read(text);
      expect(kept).toHaveLength(310 + 1 - forgotten);
      expect(kept.slice(0, 10).map(({ cell }) => cell)).toEqual(
        entries(10).map(({ cell }) => cell)
      );
      expect(kept[10]?.cell).toBe(`A${forgotten + 1}`);
      const size = Buffer.byteLength(text);
      expect(size).toBeLessThanOrEqual(900_000);
      expect(size + Buffer.byteLength(JSON.stringify(old[0])) + 1).toBeGreaterThan(900_000);
    }
  );

  it("keeps an earlier correction of a cell whose last one can be taken back", async () => {
    const host = hostFor([sheet]);
    const chain = [fix, { ...fix, printed: 45.5, value: 45 }];
    for (const one of chain) await correctCells([one]);
    const own = readCorrectionRecord(host.workbook.settings.get(CORRECTION_RECORD));
    host.workbook.settings.set(CORRECTION_RECORD, JSON.stringify([...own, ...entries(300)]));
    const next = { ...fix, cell: "B1", printed: 40, value: 41 };
    expect(await correctCells([next])).toMatchObject({ forgotten: expect.any(Number) });
    expect(await takeBackCells([fix])).toHaveLength(1);
    expect(await correctedCells()).toEqual([fix, next]);
  });

  it("forgets formulas that the user replaced since", async () => {
    const { name, values } = unchanged(30, "=EDU.GAP(1,0)");
    const host = hostFor([sheet, { name, values: values.map((row, k) => (k < 10 ? [5] : row)) }]);
    const old = entries(30, name, long.repeat(10));
    host.workbook.settings.set(FORMULA_RECORD, JSON.stringify(old));
    const done = await writeFormulas([formula], { onlyEmpty: false });
    expect(done).toMatchObject({ kind: "written", forgotten: 1 });
    expect(readRecord(host.workbook.settings.get(FORMULA_RECORD))).toHaveLength(30);
    expect(await formulasWritten()).toBe(21);
  });

  it("forgets formulas turned native that cannot be put back", async () => {
    const host = hostFor([{ name: "监测", values: [[""]], formulas: [["=EDU.GAP(5,3)"]] }]);
    const written = { replaced: entries(300), written: null };
    host.workbook.settings.set(NATIVE_RECORD, JSON.stringify(written));
    await host.export();
    const done = await toNativeFormulas();
    expect(done).toMatchObject({ kind: "converted", forgotten: expect.any(Number) });
    const { replaced = [] } = readNativeRecord(host.workbook.settings.get(NATIVE_RECORD)) ?? {};
    expect(replaced.at(-1)).toMatchObject({ sheet: "监测", formula: "=EDU.GAP(5,3)" });
    const { forgotten = 0 } = done as { forgotten?: number };
    expect(replaced).toHaveLength(301 - forgotten);
  });

  it("asks no more of Excel, and forgets nothing, while there is room", async () => {
    const host = hostFor([sheet]);
    host.workbook.settings.set(CORRECTION_RECORD, JSON.stringify(entries(120)));
    const syncs = host.syncs;
    expect(await correctCells([fix])).toEqual({ kind: "written", written: [fix], left: [] });
    expect(host.syncs - syncs).toBe(2);
    expect(readCorrectionRecord(host.workbook.settings.get(CORRECTION_RECORD))).toHaveLength(121);
  });

  it("never forgets what the user put right in the recognition: more is refused", async () => {
    const host = hostFor([sheet]);
    const kept = { tables: [{ sheet: "监测", range: "A1:B2", ignored: true as const }] };
    await writeCorrections(kept);
    const text = host.workbook.settings.get(CORRECTIONS);
    const many = {
      ...NO_CORRECTIONS,
      tables: Array(400).fill({ ...kept.tables[0], sheet: long }),
    };
    await expect(writeCorrections(many)).rejects.toMatchObject({ kind: "recordFull" });
    expect(host.workbook.settings.get(CORRECTIONS)).toBe(text);
  });

  it("would be refused by Excel itself a little later", () => {
    const { workbook } = hostFor([sheet]);
    expect(() => workbook.Settings.Add("x", "达".repeat(333_000))).not.toThrow();
    expect(() => workbook.Settings.Add("x", "达".repeat(334_000))).toThrow("too large");
  });
});
