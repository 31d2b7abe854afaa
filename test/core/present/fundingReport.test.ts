import { fundingReport } from "../../../src/core/present/fundingReport";
import { layOut } from "../../../src/core/present/layOut";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { gridOf } from "../gridOf";

const DATE = "2026年11月27日";
const tableOf = (target: string, gaps: readonly string[]) =>
  gridOf(
    `
2023年生均经费测算
省、市、县|指标值（元）|生均差额（元）|应增经费（亿元）
浙江省|${target}||
市本级|${target}|${gaps[0]}|-0.4
椒江区|${target}|${gaps[1]}|-0.4
临海市|${target}|${gaps[2]}|0.5`,
    "经费"
  );
const reportOf = (target: string, gaps: readonly string[]) => {
  const { models } = reviewWorkbook([tableOf(target, gaps)]);
  const funding = models.filter((model) => model.kind === "funding");
  const report = fundingReport(funding, DATE);
  if (report === null) throw new Error("no report");
  return report;
};

describe("the report of funding", () => {
  it("counts counties below the benchmark, and names 市本级 beside them", () => {
    const [byStage] = reportOf("20000", ["-4000", "-4000", "5000"]).tables;
    expect(byStage?.rows[0]?.[5]).toBe("1，另有市本级");
    const [others] = reportOf("20000", ["4000", "-4000", "-5000"]).tables;
    expect(others?.rows[0]?.[5]).toBe(2);
  });

  it("prints whole yuan without a point, and as many decimals as there are", () => {
    const formatOf = (target: string) =>
      layOut(reportOf(target, ["-4000", "-4000", "5000"])).tables[0]?.table.columns[1]?.format;
    expect(formatOf("20000")).toBe("#,##0");
    expect(formatOf("20000.5")).toBe("#,##0.0");
  });
});
