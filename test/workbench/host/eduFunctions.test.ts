import type { RawCell } from "../../../src/core/cell/rawCell";
import { ExcelHost } from "../../../src/workbench/host/excelHost";

const hosts: ExcelHost[] = [];
afterAll(() => hosts.splice(0).forEach((host) => host.dispose()));

/** The value of a formula beside these cells, which begin in A1. */
async function calculate(formula: string, values: RawCell[][]): Promise<RawCell | undefined> {
  const host = new ExcelHost([
    {
      name: "表",
      values: [...values, [], ["结果", ""]],
      formulas: [...values.map(() => []), [], [null, formula]],
    },
  ]);
  hosts.push(host);
  const [sheet] = await host.export();
  return sheet?.values[values.length + 1]?.[1];
}

describe("EDU functions in the host's formulas", () => {
  it("get a blank cell as a blank, not as a mark 0", async () => {
    expect(await calculate("=EDU.UNMET(A1:A4)", [["√"], [""], ["※"], ["√"]])).toBe(1);
    expect(await calculate("=EDU.UNMET(A1:A4)", [["1"], ["0"], ["0"], ["1"]])).toBe(2);
  });

  it("take an argument left out in the middle as left out", async () => {
    expect(await calculate("=EDU.RATE(A1:A4,,TRUE)", [["√"], ["※"], ["√"], ["√"]])).toBe(0.75);
  });

  it("answer an error in a cell with that error", async () => {
    expect(await calculate("=EDU.GAP(1/0,1)", [[1]])).toBe("#DIV/0!");
  });

  it("spill over the cells beside and below", async () => {
    const host = new ExcelHost([
      {
        name: "表",
        values: [
          [1, 2],
          [3, 4],
          ["", ""],
        ],
        formulas: [[], [], ["=EDU.GAP(A1:B2,1)"]],
      },
    ]);
    hosts.push(host);
    await host.export();
    const cells = host.workbook.Worksheets.GetItem("表").cells;
    expect([cells.value(2, 0), cells.value(2, 1), cells.value(3, 0), cells.value(3, 1)]).toEqual([
      0, 1, 2, 3,
    ]);
  });
});
