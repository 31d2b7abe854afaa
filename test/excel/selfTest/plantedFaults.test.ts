import { Checks } from "../../../src/excel/selfTest/checks";
import { testFlags } from "../../../src/excel/selfTest/testFlags";
import { testFunctions } from "../../../src/excel/selfTest/testFunctions";
import { testOddTexts, testReading } from "../../../src/excel/selfTest/testReading";
import { testReports } from "../../../src/excel/selfTest/testReports";
import { testCorrections } from "../../../src/excel/selfTest/testWriting";
import { headless } from "../../../src/workbench/host/headless";
import { HostCharts } from "../../../src/workbench/host/hostCharts";
import type { HostState } from "../../../src/workbench/host/hostState";
import { RuleStore } from "../../../src/workbench/host/ruleStore";
import { SheetCells } from "../../../src/workbench/host/sheetCells";
import { hostFor } from "../hostFor";

jest.setTimeout(120_000);
afterEach(() => jest.restoreAllMocks());

/** What the self-test finds wrong with an Excel in which one of its parts is tried, "name at" each. */
async function found(
  part: (checks: Checks) => Promise<void>,
  surroundings = headless,
  state: Partial<HostState> = {}
): Promise<string[]> {
  const host = hostFor([{ name: "Sheet1", values: [[""]] }], surroundings);
  Object.assign(host.state, state);
  const checks = new Checks();
  await checks.part("written", () => testReading(checks));
  await checks.part("written", () => part(checks));
  return checks.made.flatMap(({ name, at, outcome }) =>
    outcome === "failed" ? [`${name} ${at}`] : []
  );
}

describe("an Excel in which something is wrong", () => {
  it("with a function whose answer is off: each of its rows is named, and no other", async () => {
    const off = await found(testFunctions, {
      ...headless,
      registerFunctions: (register) =>
        headless.registerFunctions((run, info) =>
          register(
            info.functionName === "EDU.PACE"
              ? (...values) =>
                  run(...values).map((row) =>
                    row.map((cell) => (typeof cell === "number" ? cell + 1e-6 : cell))
                  )
              : run,
            info
          )
        ),
    });
    expect(off.length).toBeGreaterThanOrEqual(5);
    expect(off.filter((one) => !one.startsWith("function =EDU.PACE("))).toEqual([]);
  });

  it("that hands blank cells over as 0: the rows where a 0 counts are named", async () => {
    const off = await found(testFunctions, headless, { blanksAsZero: true });
    const [marks, amounts] = ["'自检 优质均衡'!", "'自检 高中中职幼儿园'!"];
    expect(off).toEqual(
      [
        `RATE(${marks}A4:A8)`,
        `REMAINING(${marks}C3:C33,${marks}A4)`,
        `GAP(${amounts}B8,36703)`,
        `GAP(${amounts}B6:B9,36703)`,
        `SHORTFALL(${amounts}B8,36703)`,
        `GROWTH(${amounts}B8,36703)`,
        `NEED(28313,36703,${amounts}B8)`,
        `ACTUAL(${amounts}B8,0.1)`,
        `PROGRESS(60,${amounts}B8,70)`,
        `MEETS(${amounts}B8,"≥95")`,
        `MARK(${amounts}B8,"≥95%")`,
        `COEFVAR(${marks}A4:A6,${marks}A4:A6)`,
        `RANK(${amounts}D7:D11)`,
        `RANK(${marks}A4:A6)`,
      ].map((row) => `function =EDU.${row}`)
    );
  });

  it("that makes all results errors where one is: the rows with some of both are named", async () => {
    const off = await found(testFunctions, headless, { errorsInArrays: false });
    expect(off).toEqual([
      'function =EDU.RATE({"√","√";"？","※"},,TRUE)',
      "function =EDU.GAP({1;2;3},{1;1})",
      "function =EDU.GAP({1;#DIV/0!;3},1)",
    ]);
  });

  it("that keeps a rule which was deleted", async () => {
    jest.spyOn(RuleStore.prototype, "delete").mockImplementation(() => undefined);
    expect(await found(testFlags)).toEqual(["flagsCleared "]);
  });

  it("that deletes the user's rule together with the add-in's", async () => {
    const original = RuleStore.prototype.delete;
    jest.spyOn(RuleStore.prototype, "delete").mockImplementation(function (this: RuleStore, id) {
      original.call(this, id);
      const isOwn = (one: string) => this.get(one)?.formula?.includes("EDU.") === true;
      if (!this.order.some(isOwn)) for (const one of [...this.order]) original.call(this, one);
    });
    expect(await found(testFlags)).toEqual(["usersRule 自检 优质均衡"]);
  });

  it("that makes a number of a text", async () => {
    const original = SheetCells.prototype.type;
    jest.spyOn(SheetCells.prototype, "type").mockImplementation(function (
      this: SheetCells,
      area,
      cells
    ) {
      const wrong = cells.map((row) => row.map((cell) => (cell === "'007" ? 7 : cell)));
      original.call(this, area, wrong);
    });
    expect(await found(testOddTexts)).toEqual(['oddTexts "007"']);
  });

  it("that draws no chart", async () => {
    jest.spyOn(HostCharts.prototype, "GetCount").mockReturnValue(0);
    expect(await found(testReports)).toContain("reports 自检 晾晒排名");
  });

  it("that tells of no changes", async () => {
    const changed = async (checks: Checks) => {
      const host = hostFor([{ name: "Sheet1", values: [[""]] }]);
      await testReading(checks);
      host.workbook.onChange = () => undefined;
      await testCorrections(checks);
    };
    expect(await found(changed)).toEqual(["changesTold A1"]);
  });

  it("that shows another number in one cell: its row, its column and both numbers are named", async () => {
    hostFor([{ name: "Sheet1", values: [[""]] }]);
    const original = SheetCells.prototype.value;
    jest.spyOn(SheetCells.prototype, "value").mockImplementation(function (
      this: SheetCells,
      row,
      column
    ) {
      // D7 of 高中中职幼儿园 alone.
      const value = original.call(this, row, column);
      return value === 763 ? 764 : value;
    });
    const checks = new Checks();
    await testReading(checks);
    const [cell] = checks.made.filter(
      ({ outcome, name }) => outcome === "failed" && name === "cells"
    );
    expect(cell?.at).toBe("自检 高中中职幼儿园");
    expect(JSON.parse(cell?.shows ?? "")).toEqual({ row: 7, column: 4, shows: 764, expected: 763 });
  });

  it("that rounds what it is given", async () => {
    const original = SheetCells.prototype.value;
    jest.spyOn(SheetCells.prototype, "value").mockImplementation(function (
      this: SheetCells,
      row,
      column
    ) {
      const value = original.call(this, row, column);
      const typed = !this.hasFormula(row, column);
      return typeof value === "number" && typed ? Math.round(value * 10) / 10 : value;
    });
    expect(await found(() => Promise.resolve())).toContain("cells 自检 高中中职幼儿园");
  });
});
