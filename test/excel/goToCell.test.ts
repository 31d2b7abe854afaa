import { goToCell } from "../../src/excel/goToCell";
import { hostFor } from "./hostFor";

const sheets = [
  { name: "进度", values: [["√"]] },
  { name: "经费", values: [[1]] },
  { name: "底稿", values: [[1]], hidden: true },
];

describe("goToCell", () => {
  it("shows the sheet and selects the cells in one sync", async () => {
    const host = hostFor(sheets);
    await goToCell("经费", "B3:C4");
    expect(host.workbook.activeSheet).toBe("经费");
    expect(host.workbook.selection).toEqual({
      sheet: "经费",
      area: { top: 2, left: 1, bottom: 3, right: 2 },
    });
    expect(host.syncs).toBe(1);
  });

  it("selects the first of several areas where Excel selects only one", async () => {
    const host = hostFor(sheets);
    expect(await goToCell("经费", "C4,C9:D9")).toBe(false);
    expect(host.workbook.selection).toEqual({
      sheet: "经费",
      area: { top: 3, left: 2, bottom: 3, right: 2 },
    });
    expect(host.syncs).toBe(1);
  });

  it("selects all of several areas with ExcelApi 1.18", async () => {
    const host = hostFor(sheets);
    host.state.apiVersion = 1.18;
    // The published library is older than this member; Excel's own has it.
    const selected: string[] = [];
    const getRanges = jest.spyOn(Excel.Worksheet.prototype, "getRanges");
    Object.assign(Excel.RangeAreas.prototype, {
      select: () => selected.push(String(getRanges.mock.calls.at(-1)?.[0])),
    });
    expect(await goToCell("经费", "C4,C9:D9")).toBe(true);
    expect(selected).toEqual(["C4,C9:D9"]);
    expect(host.workbook.activeSheet).toBe("经费");
    Reflect.deleteProperty(Excel.RangeAreas.prototype, "select");
    getRanges.mockRestore();
  });

  it("falls back to the first area where Excel has the call and does not carry it out", async () => {
    const host = hostFor(sheets);
    host.state.apiVersion = 1.18;
    expect(await goToCell("经费", "C4,C9:D9")).toBe(false);
    expect(host.workbook.selection).toEqual({
      sheet: "经费",
      area: { top: 3, left: 2, bottom: 3, right: 2 },
    });
  });

  it("says that a sheet deleted meanwhile is gone", async () => {
    hostFor(sheets);
    await expect(goToCell("删掉的表", "A1")).rejects.toMatchObject({ kind: "missing" });
  });

  it("rejects on a hidden sheet and selects nothing", async () => {
    const host = hostFor(sheets);
    await expect(goToCell("底稿", "A1")).rejects.toMatchObject({ kind: "other" });
    expect(host.workbook.selection).toBeNull();
  });
});
