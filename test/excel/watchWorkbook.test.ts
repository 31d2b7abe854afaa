import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { clearFlags } from "../../src/excel/clearFlags";
import { correctCells } from "../../src/excel/correctCells";
import { flagWorkbook } from "../../src/excel/flagWorkbook";
import { readSheet } from "../../src/excel/readSheet";
import { readWorkbook } from "../../src/excel/readWorkbook";
import type { WorkbookChange } from "../../src/excel/sheetNames";
import { watchWorkbook } from "../../src/excel/watchWorkbook";
import { HostUser } from "../../src/workbench/host/hostUser";
import { hostFor } from "./hostFor";
import { openSample } from "./openSample";

const sheets = [
  { name: "进度", values: [["√"]] },
  { name: "经费", values: [[1]] },
];

/** Office.js hands events on in steps of its own. */
const told = () => new Promise((resolve) => setTimeout(resolve, 40));

async function watch(apiVersion: number) {
  const host = hostFor(sheets);
  host.state.apiVersion = apiVersion;
  const changes: WorkbookChange[] = [];
  const stop = await watchWorkbook((change) => changes.push(change));
  return { host, user: new HostUser(host), changes, stop };
}

describe.each([1.17, 1.9, 1.7])("watchWorkbook with ExcelApi %d", (apiVersion) => {
  it("begins with one sync, with two where each sheet is watched by itself", async () => {
    const { host } = await watch(apiVersion);
    expect(host.syncs).toBe(apiVersion === 1.7 ? 2 : 1);
  });

  it("tells of edits by the sheet's name, until it is stopped", async () => {
    const { user, changes, stop } = await watch(apiVersion);
    user.type("进度", "A1", "※");
    user.type("经费", "B2", 5);
    await told();
    const edits = [
      { kind: "cells", sheet: "进度", address: "A1" },
      { kind: "cells", sheet: "经费", address: "B2" },
    ];
    expect(changes).toEqual(edits);
    await stop();
    user.type("进度", "A1", "√");
    await told();
    expect(changes).toEqual(edits);
  });

  it("tells of a sheet added, of edits on it, and that it is deleted", async () => {
    const { user, changes } = await watch(apiVersion);
    user.addSheet("新表");
    await told();
    user.type("新表", "A1", 1);
    await told();
    user.deleteSheet("新表");
    await told();
    expect(changes).toEqual([
      { kind: "added", sheet: "新表" },
      { kind: "cells", sheet: "新表", address: "A1" },
      { kind: "deleted", sheet: "新表" },
    ]);
  });

  it("tells of a sheet renamed, at the latest with the next edit, and calls it by its new name then", async () => {
    const { user, changes } = await watch(apiVersion);
    user.renameSheet("进度", "2024进度");
    await told();
    expect(changes).toHaveLength(apiVersion === 1.17 ? 1 : 0);
    user.type("2024进度", "A1", "※");
    await told();
    expect(changes).toEqual([
      { kind: "renamed", sheet: "2024进度", before: "进度" },
      { kind: "cells", sheet: "2024进度", address: "A1" },
    ]);
  });

  it("hears again of a sheet that was added while a cell was edited", async () => {
    const { host, user, changes } = await watch(apiVersion);
    host.state.editing = true;
    user.addSheet("新表");
    await told();
    expect(changes).toEqual([]);
    host.state.editing = false;
    user.addSheet("又一张");
    await told();
    expect(changes).toEqual([
      { kind: "added", sheet: "新表" },
      { kind: "added", sheet: "又一张" },
    ]);
  });

  it("rejects while a cell is edited, and hears nothing", async () => {
    const host = hostFor(sheets);
    host.state.apiVersion = apiVersion;
    host.state.editing = true;
    const changes: WorkbookChange[] = [];
    await expect(watchWorkbook((change) => changes.push(change))).rejects.toMatchObject({
      kind: "editing",
    });
    host.state.editing = false;
    new HostUser(host).type("进度", "A1", "※");
    await told();
    expect(changes).toEqual([]);
  });
});

describe("watchWorkbook and the add-in's own work", () => {
  it("asks Excel nothing for an edit where renaming is told of", async () => {
    const { host, user, changes } = await watch(1.17);
    const syncs = host.syncs;
    user.type("进度", "A1", "※");
    await told();
    expect(changes).toHaveLength(1);
    expect(host.syncs).toBe(syncs);
  });

  it("tells of a corrected cell once, and of nothing when the workbook is read, flagged and cleared", async () => {
    hostFor(openSample().slice(0, 1));
    const changes: WorkbookChange[] = [];
    await watchWorkbook((change) => changes.push(change));
    const [grid] = await readWorkbook();
    await readSheet(grid?.sheet ?? "");
    await flagWorkbook(reviewWorkbook);
    await clearFlags();
    await told();
    expect(changes).toEqual([]);
    const sheet = grid?.sheet ?? "";
    await correctCells([{ sheet, cell: "C3", printed: "※", value: "√" }]);
    await told();
    expect(changes).toEqual([{ kind: "cells", sheet, address: "C3" }]);
  });
});
