import type { Bench } from "./bench";
import { closeBrowser } from "./browser";
import { openWorkbench } from "./openWorkbench";
import { picture } from "./picture";

let bench: Bench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(closeBrowser);

const FUNDING = "高中中职幼儿园";

describe("EDU functions typed into a cell", () => {
  it("calculate, and again when a cell changes that they refer to", async () => {
    await bench.type(FUNDING, "O6", "=EDU.GAP(B6,B$5)");
    const [actual, benchmark] = [
      await bench.value(FUNDING, "B6"),
      await bench.value(FUNDING, "B5"),
    ];
    expect(await bench.value(FUNDING, "O6")).toBe(Number(actual) - Number(benchmark));
    await bench.type(FUNDING, "B6", "30000");
    expect(await bench.value(FUNDING, "O6")).toBe(30000 - Number(benchmark));
    expect(bench.problems).toEqual([]);
  });

  it("spill one value a region and follow a corrected mark", async () => {
    await bench.type("优质均衡", "C40", "=EDU.RATE(C3:L32,,TRUE)");
    expect(await bench.value("优质均衡", "C40")).toBeCloseTo(0.7, 10);
    expect(await bench.value("优质均衡", "I40")).toBe(1);
    expect(await bench.value("优质均衡", "L40")).toBeCloseTo(0.7, 10);
    await bench.type("优质均衡", "C3", "√");
    expect(await bench.value("优质均衡", "C40")).toBeCloseTo(22 / 30, 10);
    expect(bench.problems).toEqual([]);
  });

  it("show their Chinese help while they are typed", async () => {
    await bench.goTo(FUNDING, "O6");
    await bench.page.keyboard.type("=EDU.GA");
    await bench.page
      .getByText(/实际值 − 基准值/)
      .first()
      .waitFor();
    await bench.page.keyboard.type("P(");
    await bench.page.getByText("实际值", { exact: true }).first().waitFor();
    await bench.page.getByText("基准值", { exact: true }).first().waitFor();
    await picture(bench.page, "function");
    await bench.endEditing("Escape");
    expect(bench.problems).toEqual([]);
  });

  it("answer what cannot be judged with Excel's errors", async () => {
    await bench.type(FUNDING, "O7", '=EDU.GAP("不是数",1)');
    expect(await bench.value(FUNDING, "O7")).toBe("#VALUE!");
    await bench.type(FUNDING, "O8", "=EDU.GROWTH(0,1)");
    expect(await bench.value(FUNDING, "O8")).toBe("#DIV/0!");
    expect(bench.problems).toEqual([]);
  });
});
