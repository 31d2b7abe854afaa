import { ExcelHost } from "../../../src/workbench/host/excelHost";
import { loadOfficeJs } from "../../../src/workbench/host/loadOfficeJs";

const hosts: ExcelHost[] = [];
afterAll(() => hosts.forEach((host) => host.dispose()));

/** Writes into A1; rejects as Excel would. */
async function write(cell: string, format = "General"): Promise<unknown> {
  const host = new ExcelHost([{ name: "表", values: [["x"]] }]);
  hosts.push(host);
  const { Excel } = loadOfficeJs(host);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange("A1");
    range.numberFormat = [[format]];
    range.formulas = [[cell]];
    await context.sync();
  });
  return (await host.export())[0]?.formulas?.[0]?.[0] ?? "";
}

// Source: Microsoft, "Excel specifications and limits".
describe("cells of the host", () => {
  it.each([
    ["a formula that is not closed", "=SUM(1"],
    ["semicolons between arguments", "=SUM(1;2)"],
    ["a text that begins with = + - or @ and is no formula", "-（缺）"],
    ["more than 8,192 characters of formula", `=${"1+".repeat(4096)}1`],
    ["a literal of more than 255 characters", `="${"字".repeat(256)}"`],
    ["more than 32,767 characters of text", "字".repeat(32_768)],
  ])("refuse %s", async (_what, cell) => {
    await expect(write(cell)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it.each(["=SUM(1,2)", "字", "'=SUM(1", "字".repeat(32_767)])("take %.20s", async (cell) => {
    await expect(write(cell)).resolves.toBeDefined();
  });

  it("keep what looks like a formula where the cell is formatted as text", async () => {
    expect(await write("=SUM(1", "@")).toBe("");
  });
});
