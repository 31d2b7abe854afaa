import type { Corrections } from "../../src/core/correction/corrections";
import { CORRECTIONS } from "../../src/excel/correctionSetting";
import { readCorrections } from "../../src/excel/readCorrections";
import { writeCorrections } from "../../src/excel/writeCorrections";
import { hostFor } from "./hostFor";

const sheets = [{ name: "表", values: [["√"]] }];
const corrections: Corrections = {
  tables: [
    {
      sheet: "表",
      range: "A2:L34",
      identity: { kind: "checklist", title: "进度表", header: ["指标", "椒江"], nth: 0, of: 1 },
      area: "A2:L36",
      legend: [{ mark: "☆", status: "met" }],
      indicators: [{ key: "一/1.师资", excluded: true }],
    },
    {
      sheet: "表",
      range: "N1",
      ignored: true,
      kind: "funding",
      benchmark: "全省第六名",
      students: {
        year: 2023,
        source: "教育事业统计",
        counts: [{ stage: "小学", region: "椒江", students: 51762 }],
      },
    },
  ],
};

describe("corrections kept in the workbook", () => {
  it("are read as they were written: one sync to read, two to write", async () => {
    const host = hostFor(sheets);
    expect(await readCorrections()).toEqual({ tables: [] });
    expect(host.syncs).toBe(1);
    await writeCorrections(corrections);
    expect(host.syncs).toBe(3);
    expect(await readCorrections()).toEqual(corrections);
    expect(JSON.parse(String(host.workbook.settings.get(CORRECTIONS)))).toMatchObject({
      version: 1,
    });
  });

  it("leave no trace when the last one is taken away", async () => {
    const host = hostFor(sheets);
    await writeCorrections(corrections);
    await writeCorrections({ tables: [] });
    expect([...host.workbook.settings.keys()]).toEqual([]);
    await writeCorrections({ tables: [] });
    expect([...host.workbook.settings.keys()]).toEqual([]);
  });

  it.each([
    "",
    "{",
    "[]",
    "null",
    '{"version":2,"tables":[]}',
    '{"version":1,"tables":[{"sheet":"表"}]}',
    '{"version":1,"tables":[{"sheet":"表","range":"到处"}]}',
    '{"version":1,"tables":[{"sheet":"表","range":"A1","kind":"timetable"}]}',
    '{"version":1,"tables":[{"sheet":"表","range":"A1","legend":[{"mark":"√","status":"好"}]}]}',
    '{"version":1,"tables":[{"sheet":"表","range":"A1","students":{"year":"2023"}}]}',
  ])(
    "that cannot be read (%s) count as none, and are set aside before others are written",
    async (text) => {
      const host = hostFor(sheets);
      host.workbook.settings.set(CORRECTIONS, text);
      expect(await readCorrections()).toEqual({ tables: [] });
      expect(host.workbook.settings.get(CORRECTIONS)).toBe(text);
      await writeCorrections(corrections);
      expect(await readCorrections()).toEqual(corrections);
      expect(host.workbook.settings.get(`${CORRECTIONS}.unreadable`)).toBe(text);
    }
  );

  it("are not written to a read-only workbook or while a cell is edited", async () => {
    const host = hostFor(sheets);
    host.state.readOnly = true;
    await expect(writeCorrections(corrections)).rejects.toMatchObject({ kind: "protected" });
    host.state.readOnly = false;
    host.state.editing = true;
    await expect(writeCorrections(corrections)).rejects.toMatchObject({ kind: "editing" });
    await expect(readCorrections()).rejects.toMatchObject({ kind: "editing" });
    host.state.editing = false;
    expect(host.workbook.settings.size).toBe(0);
  });
});
