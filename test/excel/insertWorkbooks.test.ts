import { gatherWorkbooks } from "../../src/excel/gatherWorkbooks";
import { insertWorkbooks } from "../../src/excel/insertWorkbooks";
import { writeReports } from "../../src/excel/writeReports";
import { gatheredSheet } from "../../src/core/present/gatheredSheet";
import { gatheringReport } from "../../src/core/present/gatheringReport";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import type { SheetData } from "../../src/workbench/host/sheetData";
import { saveXlsx } from "../../src/workbench/host/xlsx/saveXlsx";
import { hostFor } from "./hostFor";

const table = (name: string, region: string, ...marks: string[]): SheetData => ({
  name,
  values: [
    ["优质均衡达标情况表", ""],
    ["指标", region],
    ["1.生师比达到要求", marks[0] ?? ""],
    ["2.班额符合规定", marks[1] ?? ""],
    ["3.巩固率达到95%以上", marks[2] ?? ""],
  ],
});
const file = (name: string, ...sheets: SheetData[]) => ({
  name,
  base64: Buffer.from(saveXlsx(sheets)).toString("base64"),
});
const own: SheetData = {
  name: "填报",
  values: [
    ["优质均衡达标情况表", "", ""],
    ["指标", "椒江", "黄岩"],
    ["1.生师比达到要求", "※", "√"],
    ["2.班额符合规定", "※", "√"],
    ["3.巩固率达到95%以上", "√", "√"],
  ],
};
const names = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return [worksheets.items.map(({ name }) => name), active.name];
  });

describe("insertWorkbooks", () => {
  it("reads each file's sheets by the names they have there, two syncs a file, and leaves none behind", async () => {
    const host = hostFor([own]);
    const before = host.syncs;
    const told: string[] = [];
    const inserted = await insertWorkbooks(
      [
        file("椒江.xlsx", table("填报", "椒江区", "√", "※", "√")),
        file(
          "黄岩.xlsx",
          table("填报", "黄岩区", "√", "√", "√"),
          table("备份", "黄岩区", "※", "√", "√")
        ),
      ],
      { onProgress: (done, all) => told.push(`${done}/${all}`) }
    );
    expect(host.syncs - before).toBe(4);
    expect(
      inserted.map(({ file: name, grids }) => [name, grids.map(({ sheet }) => sheet)])
    ).toEqual([
      ["椒江.xlsx", ["填报"]],
      ["黄岩.xlsx", ["填报", "备份"]],
    ]);
    expect(inserted[0]?.grids[0]?.values[2]?.[1]).toBe("√");
    expect(told).toEqual(["1/2", "2/2"]);
    expect(await names()).toEqual([["填报"], "填报"]);
  });

  it("goes on after a file that Excel cannot open", async () => {
    hostFor([own]);
    const inserted = await insertWorkbooks([
      { name: "坏.xlsx", base64: Buffer.from("no workbook").toString("base64") },
      file("黄岩.xlsx", table("填报", "黄岩区", "√", "√", "√")),
    ]);
    expect(inserted.map(({ error, grids }) => [error?.kind, grids.length])).toEqual([
      ["other", 0],
      [undefined, 1],
    ]);
    expect(await names()).toEqual([["填报"], "填报"]);
  });

  it("stops with one message where the workbook's structure is protected", async () => {
    const host = hostFor([own]);
    host.state.structureProtected = true;
    await expect(
      insertWorkbooks([file("黄岩.xlsx", table("填报", "黄岩区", "√", "√", "√"))])
    ).rejects.toMatchObject({ kind: "protected" });
  });

  it("takes the sheets out again when Excel stops on the way", async () => {
    const host = hostFor([own]);
    host.state.failAt = { sync: 2, afterChanges: 0 };
    const [inserted] = await insertWorkbooks([
      file("黄岩.xlsx", table("填报", "黄岩区", "√", "√", "√")),
    ]);
    expect(inserted?.error?.kind).toBe("other");
    expect(await names()).toEqual([["填报"], "填报"]);
  });

  it("says that an older Excel cannot", async () => {
    const host = hostFor([own]);
    host.state.apiVersion = 1.12;
    await expect(insertWorkbooks([])).rejects.toMatchObject({ kind: "unsupported" });
  });

  it("can be cancelled between two files", async () => {
    hostFor([own]);
    const stop = new AbortController();
    await expect(
      insertWorkbooks(
        [
          file("椒江.xlsx", table("填报", "椒江区", "√", "※", "√")),
          file("黄岩.xlsx", table("填报", "黄岩区", "√", "√", "√")),
        ],
        { signal: stop.signal, onProgress: () => stop.abort() }
      )
    ).rejects.toMatchObject({ kind: "cancelled" });
    expect(await names()).toEqual([["填报"], "填报"]);
  });
});

describe("gatherWorkbooks", () => {
  it("gathers county files beside the open workbook and writes the result to new sheets", async () => {
    hostFor([own]);
    const grids = [{ sheet: own.name, top: 0, left: 0, values: own.values }];
    const gathering = await gatherWorkbooks(
      [
        file("椒江.xlsx", table("填报", "椒江区", "√", "※", "√")),
        { name: "坏.xlsx", base64: "AAAA" },
      ],
      { file: "本工作簿", grids, models: reviewWorkbook(grids).models }
    );
    expect(gathering.unreadable).toEqual([
      { file: "坏.xlsx", error: "Excel 打不开这个文件：请确认它是 .xlsx，没有密码，能单独打开。" },
    ]);
    expect(gathering.lists[0]?.issues.map(({ kind }) => kind)).toEqual(["not-returned", "differs"]);
    const sheets = gathering.lists.map((list) => gatheredSheet(list, "2024-01-05"));
    await writeReports([...sheets, gatheringReport(gathering, "2024-01-05")]);
    expect((await names())[0]).toEqual(["填报", "各县汇总", "汇总核对"]);
  });
});
