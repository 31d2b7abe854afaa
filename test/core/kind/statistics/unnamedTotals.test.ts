import { settleUnnamedTotals } from "../../../../src/core/kind/statistics/unnamedTotals";
import { entry, figure } from "./drawn";

/** The lines that are totals by what they hold. */
function totals(lines: readonly [string, ...number[]][]): string[] {
  const entries = lines.map(([name]) => entry(name));
  const [[, ...first] = ["", 0]] = lines;
  settleUnnamedTotals(
    entries,
    first.map((_one, lane) => entry(`第${lane + 1}列`)),
    lines.map(([, ...values]) => values.map((value) => figure(value)))
  );
  return entries.flatMap(({ role, weak, path }) => (role === "total" && weak ? path : []));
}

describe("a line that is the sum of its neighbours", () => {
  it("is a total whatever it is called, and so is the next one over lines of its own", () => {
    expect(
      totals([
        ["机关一处", 300, 30],
        ["甲", 100, 10],
        ["乙", 200, 20],
        ["机关二处", 700, 75],
        ["丙", 300, 30],
        ["丁", 400, 45],
      ])
    ).toEqual(["机关一处", "机关二处"]);
  });
});
