import { equals } from "@jest/expect-utils";
import { NO_CORRECTIONS, type Corrections } from "../../src/core/correction/corrections";
import type { MarksSheet } from "../../src/core/numbersToMarks/marksSheet";
import type { Report } from "../../src/core/present/report";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { activeSheet } from "../../src/excel/activeSheet";
import { clearFlags } from "../../src/excel/clearFlags";
import { correctCells } from "../../src/excel/correctCells";
import { correctedCells } from "../../src/excel/correctedCells";
import { findWritten } from "../../src/excel/findWritten";
import { flaggedSheets } from "../../src/excel/flaggedSheets";
import { flagWorkbook } from "../../src/excel/flagWorkbook";
import { formulasWritten } from "../../src/excel/formulasWritten";
import { goToCell } from "../../src/excel/goToCell";
import { HostError } from "../../src/excel/hostError";
import { nativeConverted } from "../../src/excel/nativeConverted";
import { openSample } from "../../src/excel/openSample";
import { previewNative } from "../../src/excel/previewNative";
import { putBackFormulas } from "../../src/excel/putBackFormulas";
import { putBackNative } from "../../src/excel/putBackNative";
import { readCorrections } from "../../src/excel/readCorrections";
import { readSheet } from "../../src/excel/readSheet";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { selection } from "../../src/excel/selection";
import { takeBackCells } from "../../src/excel/takeBackCells";
import { toNativeFormulas } from "../../src/excel/toNativeFormulas";
import { watchWorkbook } from "../../src/excel/watchWorkbook";
import { writeCorrections } from "../../src/excel/writeCorrections";
import { writeFormulas } from "../../src/excel/writeFormulas";
import { writeMarks } from "../../src/excel/writeMarks";
import { writeReports } from "../../src/excel/writeReports";
import { zhCN } from "../../src/i18n/zhCN";
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import type { SheetData } from "../../src/workbench/host/sheetData";
import { hostFor } from "./hostFor";
import { partsOf } from "./partsOf";

jest.setTimeout(60_000);

const sheets: SheetData[] = [
  {
    name: "进度",
    values: [
      ["义务教育优质均衡创建进度表", "", "", ""],
      ["一级指标", "二级指标", "椒江区", "黄岩区"],
      ["资源配置", "1.每百名学生拥有高于规定学历教师数", "※", "√"],
      ["", "2.每百名学生拥有县级以上骨干教师数", "√", "※"],
      ["", "3.特殊教育学校生均公用经费不低于6000元", "√", "√"],
      ["达成度", "", 0.67, 0.5],
    ],
  },
  { name: "备忘", values: [[1, 2]] },
];
const formulas = [
  { sheet: "进度", cell: "C6", formula: "=EDU.RATE(C3:C5)", shows: [[2 / 3]] },
  { sheet: "备忘", cell: "B1", formula: "=EDU.GAP(A1,2)", shows: [[-1]] },
];
const beside = [
  { sheet: "进度", cell: "F2", formula: "'差额", shows: [["差额"]] },
  {
    sheet: "进度",
    cell: "F3",
    formula: "=EDU.GAP({3;2;1},2)",
    spills: "F3:F5",
    shows: [[1], [0], [-1]],
  },
];
const look = {
  sheet: "进度",
  area: "F2:F5",
  heading: "F2",
  likeHeading: "C2",
  likeBody: "C3",
  format: "0.00",
};
const corrections: Corrections = { tables: [{ sheet: "进度", range: "A2:D6", ignored: true }] };
const fixes = [
  { sheet: "进度", cell: "D6", printed: 0.5, value: 0.667 },
  { sheet: "备忘", cell: "A1", printed: 1, value: 3 },
];
const report: Report = {
  name: "短板清单",
  title: "短板清单",
  date: "2024-01-05",
  sources: [],
  tables: [{ heading: "一", columns: [{ heading: "县", width: 8 }], rows: [["椒江区"]] }],
};
const marks: MarksSheet = {
  name: "达标标记",
  cells: [["'标题"], [""], ["'注"]],
  widths: [14],
  formulas: [{ sheet: "达标标记", cell: "A2", formula: '=EDU.MARK(96,"≥95")', shows: [["√"]] }],
};
/** What a place is called of which a part may be written. */
const CELLS_OR_SHEETS = /^(进度|备忘)(![A-Z]+\d+)?$/;
const nothing = (): Promise<unknown> => Promise.resolve();

/** Every public function of src/excel that talks to Excel. */
interface Call {
  act: () => Promise<unknown>;
  /** Done before, so that there is something to do. */
  before?: () => Promise<unknown>;
  writes: "cells" | "sheets" | "settings" | "nothing";
  /** Syncs up to the last one that writes; each may fail on the way. */
  syncs?: number;
}
const flag = () => flagWorkbook(reviewWorkbook);
const write = () => writeFormulas(formulas, { onlyEmpty: false });
const writeBeside = () => writeFormulas(beside, { onlyEmpty: true, looks: [look] });
const converted = async () => {
  await write();
  await toNativeFormulas();
};
const CALLS: Record<string, Call> = {
  readWorkbook: { act: () => readWorkbook(), writes: "nothing" },
  readSheet: { act: () => readSheet("进度"), writes: "nothing" },
  goToCell: { act: () => goToCell("进度", "A1,B2"), writes: "nothing" },
  selection: { act: selection, writes: "nothing" },
  activeSheet: { act: activeSheet, writes: "nothing" },
  flaggedSheets: { act: flaggedSheets, before: flag, writes: "nothing" },
  formulasWritten: { act: formulasWritten, before: write, writes: "nothing" },
  correctedCells: { act: correctedCells, before: () => correctCells(fixes), writes: "nothing" },
  readCorrections: { act: readCorrections, writes: "nothing" },
  watchWorkbook: { act: () => watchWorkbook(() => undefined), writes: "nothing" },
  flagWorkbook: { act: flag, writes: "cells", syncs: 3 },
  clearFlags: { act: clearFlags, before: flag, writes: "cells", syncs: 3 },
  writeFormulas: { act: write, writes: "cells", syncs: 2 },
  "writeFormulas beside a table": { act: writeBeside, writes: "cells", syncs: 2 },
  putBackFormulas: { act: () => putBackFormulas(), before: write, writes: "cells", syncs: 3 },
  "putBackFormulas beside a table": {
    act: () => putBackFormulas(),
    before: writeBeside,
    writes: "cells",
    syncs: 4,
  },
  previewNative: { act: previewNative, before: write, writes: "nothing" },
  nativeConverted: { act: nativeConverted, before: converted, writes: "nothing" },
  toNativeFormulas: { act: toNativeFormulas, before: write, writes: "cells", syncs: 4 },
  putBackNative: { act: putBackNative, before: converted, writes: "cells", syncs: 3 },
  "putBackNative in its last sync": {
    act: putBackNative,
    before: converted,
    writes: "cells",
    syncs: 4,
  },
  writeMarks: { act: () => writeMarks(marks), writes: "sheets", syncs: 2 },
  correctCells: { act: () => correctCells(fixes), writes: "cells", syncs: 2 },
  takeBackCells: {
    act: () => takeBackCells(fixes),
    before: () => correctCells(fixes),
    writes: "cells",
    syncs: 3,
  },
  writeCorrections: { act: () => writeCorrections(corrections), writes: "settings", syncs: 2 },
  "writeCorrections over others": {
    act: () => writeCorrections(NO_CORRECTIONS),
    before: () => writeCorrections(corrections),
    writes: "settings",
    syncs: 2,
  },
  writeReports: { act: () => writeReports([report, report]), writes: "sheets", syncs: 2 },
  findWritten: {
    act: () => findWritten([report]),
    before: () => writeReports([report]),
    writes: "nothing",
  },
  openSample: { act: openSample, writes: "sheets", syncs: 2 },
};
const calls = Object.entries(CALLS);
const writers = calls.filter(([, { writes }]) => writes !== "nothing");

async function prepared({ before = nothing }: Call): Promise<ExcelHost> {
  const host = hostFor(sheets);
  await before();
  return host;
}

/** The workbook's file and what the add-in keeps in it. */
async function stateOf(host: ExcelHost): Promise<unknown> {
  return { parts: await partsOf(host), settings: [...host.workbook.settings] };
}

/** Runs a call that must fail, with the one sentence of its kind, and must leave the workbook as it was. */
async function refused({ act }: Call, host: ExcelHost, kind: keyof typeof zhCN.hostError) {
  const before = await stateOf(host);
  const error = await act().then(
    () => null,
    (thrown: unknown) => thrown
  );
  expect(error).toBeInstanceOf(HostError);
  expect(error).toMatchObject({ kind });
  expect(String(error)).toContain(zhCN.hostError[kind]);
  expect(await stateOf(host)).toEqual(before);
}

describe.each(calls)("%s", (_name, call) => {
  it("says that a cell is being edited, and changes nothing", async () => {
    const host = await prepared(call);
    host.state.editing = true;
    await refused(call, host, "editing");
  });

  it("does its work where nothing is in the way, and only a writing call changes anything", async () => {
    const host = await prepared(call);
    const before = await stateOf(host);
    await call.act();
    const after = await stateOf(host);
    if (call.writes === "nothing") expect(after).toEqual(before);
    else expect(after).not.toEqual(before);
  });

  it("works in Excel 2019, which has ExcelApi 1.7", async () => {
    const host = hostFor(sheets);
    host.state.apiVersion = 1.7;
    await call.before?.();
    await expect(call.act()).resolves.not.toThrow();
  });

  it("says that a newer Excel is needed where there is none of what it uses, and changes nothing", async () => {
    const host = await prepared(call);
    const before = await stateOf(host);
    host.state.apiVersion = 1.1;
    const failed = await call.act().catch((error: unknown) => error);
    if (failed instanceof Error) expect(failed).toMatchObject({ kind: "unsupported" });
    else expect(call.writes).toBe("nothing");
    expect(await stateOf(host)).toEqual(before);
  });

  it("reads in blocks, or says that the workbook is too large, when an answer is over Excel's limit", async () => {
    const host = await prepared(call);
    const before = await stateOf(host);
    host.state.maxResponse = 250;
    const failed = await call.act().catch((error: unknown) => error);
    if (failed instanceof Error) {
      expect(failed).toMatchObject({ kind: "tooLarge" });
      expect(await stateOf(host)).toEqual(before);
    }
  });
});

describe.each(writers)("%s, which writes,", (_name, call) => {
  it("says that the workbook is read-only, and changes nothing", async () => {
    const host = await prepared(call);
    host.state.readOnly = true;
    await refused(call, host, "protected");
  });

  it("names a protected sheet and changes nothing where it writes to one, and goes on elsewhere", async () => {
    const host = await prepared(call);
    host.workbook.Worksheets.GetItem("进度").isProtected = true;
    if (call.writes !== "cells") return void (await expect(call.act()).resolves.not.toThrow());
    await refused(call, host, "protected");
    await expect(call.act()).rejects.toThrow("工作表：进度");
  });

  it("is stopped by a protected structure only where it adds sheets", async () => {
    const host = await prepared(call);
    host.state.structureProtected = true;
    if (call.writes === "sheets") await refused(call, host, "structureProtected");
    else await expect(call.act()).resolves.not.toThrow();
  });

  it("is one step that the grid's undo takes back, and redo makes again", async () => {
    const host = await prepared(call);
    const { api } = host.workbook.engine;
    const before = await stateOf(host);
    host.steps.userActs();
    await call.act();
    const after = await stateOf(host);
    for (let times = 0; times < 2; times++) {
      await api.undo();
      expect(await stateOf(host)).toEqual(before);
      await api.redo();
      expect(await stateOf(host)).toEqual(after);
    }
  });

  it("is all or nothing wherever Excel stops in its last sync", async () => {
    const { syncs = 0 } = call;
    let stopped = 0;
    for (let afterChanges = 0; afterChanges < 400; afterChanges++) {
      const host = await prepared(call);
      const before = await stateOf(host);
      host.state.failAt = { sync: syncs, afterChanges };
      const error: unknown = await call.act().then(
        () => null,
        (thrown: unknown) => thrown
      );
      if (host.state.failAt !== null) break;
      stopped++;
      const after = await stateOf(host);
      if (error === null) {
        const done = await prepared(call);
        await call.act();
        expect(after).toEqual(await stateOf(done));
      } else {
        expect(error).toMatchObject({ kind: "other", message: zhCN.hostError.other });
        expect(after).toEqual(before);
      }
    }
    expect(stopped).toBeGreaterThan(0);
    expect(stopped).toBeLessThan(400);
  });

  it("says that a part may be written, and where, when Excel does not let it take that back either", async () => {
    const { syncs = 0 } = call;
    let partly = 0;
    for (let afterChanges = 0; afterChanges < 400; afterChanges += afterChanges < 6 ? 1 : 9) {
      const host = await prepared(call);
      const before = await stateOf(host);
      host.state.failAt = { sync: syncs, afterChanges, forGood: true };
      const error: unknown = await call.act().then(
        () => null,
        (thrown: unknown) => thrown
      );
      if (host.state.failAt !== null) break;
      expect(error).toBeInstanceOf(HostError);
      if (equals(await stateOf(host), before)) continue;
      partly++;
      const place: unknown = expect.stringMatching(call.writes === "cells" ? CELLS_OR_SHEETS : /./);
      expect(error).toMatchObject({ places: expect.arrayContaining([place]) });
      expect(String(error)).toContain(zhCN.hostError.partlyWritten);
    }
    if (call.writes !== "settings") expect(partly).toBeGreaterThan(0);
  });
});
