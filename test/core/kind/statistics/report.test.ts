import { reportStatistics } from "../../../../src/core/kind/statistics/report";
import { entry, figure, modelOf } from "./drawn";

describe("the report on a table of statistics", () => {
  const report = (more: Parameters<typeof modelOf>[3]) =>
    reportStatistics(modelOf([entry("椒江区")], [entry("学校数")], [[figure(3)]], more));

  it("passes on each sentence on how it was read, and each cell that is not understood", () => {
    expect(report({ reading: ["B3 印作 28337。"] }).reading).toEqual(["B3 印作 28337。"]);
    expect(report({ notUnderstood: [{ cell: "B2", text: "待定" }] }).notUnderstood).toEqual([
      { cell: "B2", text: "待定" },
    ]);
  });

  it("has neither list where there is nothing to say", () => {
    expect(Object.keys(report({}))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(reading|notUnderstood)$/)])
    );
  });
});
