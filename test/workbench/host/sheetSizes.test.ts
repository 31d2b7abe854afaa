import { ExcelHost } from "../../../src/workbench/host/excelHost";
import { loadOfficeJs } from "../../../src/workbench/host/loadOfficeJs";

describe("heights and widths that the add-in sets", () => {
  const host = new ExcelHost([{ name: "表", values: [["1"]] }]);
  const { Excel } = loadOfficeJs(host);
  const made: string[] = [];
  host.workbook.engine.listen((id) => made.push(id));
  afterAll(() => host.dispose());

  const rows = Array.from({ length: 30 }, (_, row) => row);

  it("are handed over at once, each line keeping its own", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      for (const row of rows) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = 15 + row;
      for (const column of [0, 1])
        sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = 60 + column;
      await context.sync();
    });
    expect(made.filter((id) => id.includes("row-height"))).toHaveLength(1);
    expect(made.filter((id) => id.includes("col-width"))).toHaveLength(1);
    const { data } = host.workbook.Worksheets.GetItem("表");
    expect(rows.map((row) => data.getRowHeight(row))).toEqual(rows.map((row) => (15 + row) / 0.75));
    expect([0, 1].map((column) => data.getColumnWidth(column))).toEqual([80, 61 / 0.75]);
  });

  it("are there for who reads them in the same request, and the last one set counts", async () => {
    const read = await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("表").getRange("A5");
      format.rowHeight = 30;
      format.rowHeight = 45;
      format.load("rowHeight");
      await context.sync();
      return format.rowHeight;
    });
    expect(read).toBe(45);
  });

  it("are taken back by one undo with what came along, to what they were", async () => {
    const { data } = host.workbook.Worksheets.GetItem("表");
    const before = rows.map((row) => data.getRowHeight(row));
    host.steps.userActs();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("A1").values = [["2"]];
      for (const row of rows) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = 50;
      await context.sync();
    });
    expect(data.getRowHeight(7)).toBe(50 / 0.75);
    await host.workbook.engine.api.undo();
    expect(rows.map((row) => data.getRowHeight(row))).toEqual(before);
    expect(host.workbook.Worksheets.GetItem("表").cells.value(0, 0)).toBe("1");
  });
});
