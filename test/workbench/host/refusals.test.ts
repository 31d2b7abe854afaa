import fs from "node:fs";
import path from "node:path";
import { ExcelHost } from "../../../src/workbench/host/excelHost";
import { HostState } from "../../../src/workbench/host/hostState";
import { loadOfficeJs } from "../../../src/workbench/host/loadOfficeJs";
import { REFUSALS } from "./refusalList";
import { MODES, refusalTables } from "./refusalTable";

const hosts: ExcelHost[] = [];
afterAll(() => hosts.forEach((host) => host.dispose()));

function open(state: Partial<HostState> = {}) {
  const host = new ExcelHost([
    { name: "表", values: [["x"]] },
    { name: "另表", values: [["y"]] },
  ]);
  hosts.push(host);
  Object.assign(host.state, state);
  return { host, Excel: loadOfficeJs(host).Excel };
}

/** Writes into A1; rejects as Excel would. */
async function write(cell: string, format = "General"): Promise<unknown> {
  const { host, Excel } = open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange("A1");
    range.numberFormat = [[format]];
    range.formulas = [[cell]];
    await context.sync();
  });
  return (await host.export())[0]?.formulas?.[0]?.[0] ?? "";
}

describe("the host refuses", () => {
  it.each(REFUSALS.map((one) => [one.what, one] as const))("%s", async (_what, one) => {
    const { Excel } = open(one.state);
    const asked = Excel.run(async (context) => {
      one.act(context, context.workbook.worksheets.getItem("表"));
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: one.code });
  });
});

describe("the host takes", () => {
  it.each(["=SUM(1,2)", "字", "'=SUM(1", "字".repeat(32_767)])("%.20s", async (cell) => {
    await expect(write(cell)).resolves.toBeDefined();
  });

  it("what looks like a formula where the cell is formatted as text", async () => {
    expect(await write("=SUM(1", "@")).toBe("");
  });

  it.each(['0.0"元"', "[红色]-0;0", "yyyy\\年m\\月", "0;0;0;@", "@"])(
    "the number format %s",
    async (format) => {
      await expect(write("1", format)).resolves.toBeDefined();
    }
  );
});

describe("what is written about it", () => {
  it("names every state that a test can put the host into", () => {
    const states = Object.keys(new HostState());
    expect(MODES.map(({ state }) => state).sort()).toEqual(states.sort());
  });

  it("is in docs/real-excel.md as it is (npm run update:docs)", () => {
    const page = fs.readFileSync(path.join(__dirname, "../../../docs/real-excel.md"), "utf8");
    expect(page).toBe(refusalTables());
  });
});
