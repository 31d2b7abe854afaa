import { ExcelHost } from "../../../src/workbench/host/excelHost";
import { loadOfficeJs } from "../../../src/workbench/host/loadOfficeJs";

describe("ExcelHost under the published Office.js", () => {
  const host = new ExcelHost([{ name: "进度", values: [["√", 1]] }]);
  const { Excel } = loadOfficeJs(host);
  afterAll(() => host.dispose());

  it("throws on a property that was not loaded, as Excel does", async () => {
    await expect(
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem("进度").getUsedRange();
        return used.values;
      })
    ).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("names the member that it does not have", async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("进度").getRange("A1").sort.apply([]);
        await context.sync();
      })
    ).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("HostRange.Sort"),
    });
  });

  it("answers an address that is none as Excel does", async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("进度").getRange("不是地址").select();
        await context.sync();
      })
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("lets go of every range once the batch is over", async () => {
    const before = host.workbook.references.size;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("进度").getRange("A1:B1").load("values");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.workbook.references.size).toBe(before);
  });
});
