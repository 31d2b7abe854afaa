import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";

const findings = (text: string) =>
  reviewWorkbook([gridOf(text)]).tables.flatMap((table) =>
    table.findings.map(({ rule, cell, printed, computed }) => [rule, cell, printed, computed])
  );
const messages = (text: string) =>
  reviewWorkbook([gridOf(text)]).tables.flatMap((table) =>
    table.findings.map(({ message }) => message)
  );

const table = (rows: string) => `
生均经费达到全省平均水平所需经费测算
县（市、区） | 指标值（元） | 定基增长（%） | 生均差额（元） | 应增经费（亿元）
${rows}`;
const RIGHT = `全省平均 | 25000 | 8.00 | |
柯城区 | 25000 | 25.00 | -5000 | -0.51
衢江区 | 25000 | 66.67 | -10000 | -1.22
龙游县 | 25000 | -3.85 | 1000 | 0.13
合计 | | | | -1.60`;

describe("the audit of a funding table", () => {
  it("is silent where everything agrees within its rounding", () => {
    expect(findings(table(RIGHT))).toEqual([]);
  });

  it("finds a gap that target and growth do not allow, at the row's growth", () => {
    expect(findings(table(RIGHT.replace("-10000", "-10100")))).toEqual([
      ["funding-identity", "C5", 66.67, 67.7852],
    ]);
  });

  it("finds a target that is not the benchmark's, and says that the benchmark would fit", () => {
    const text = table(RIGHT.replace("衢江区 | 25000", "衢江区 | 25200"));
    expect(findings(text)).toEqual([
      ["benchmark-mismatch", "B5", 25200, 25000],
      ["funding-identity", "C5", 66.67, 65.7895],
    ]);
    expect(messages(text)[1]).toContain("按基准 25000 计算则相符");
  });

  it("holds what a row prints against the benchmark's line where no target is printed", () => {
    const text = (growth: string) => `
生均公用经费与全省平均水平比较
县（市、区） | 生均公用经费（元） | 定基增长（%） | 生均差额（元）
全省平均 | 25000 | |
柯城区 | 20000 | ${growth} | -5000
衢江区 | 15000 | 66.67 | -10000
龙游县 | 26000 | -3.85 | 1000`;
    expect(findings(text("25.00"))).toEqual([]);
    expect(findings(text("26.00"))).toEqual([["funding-identity", "C4", 26, 25]]);
  });

  it("finds the benchmark itself where the rows agree on another figure", () => {
    expect(findings(table(RIGHT.replace("全省平均 | 25000", "全省平均 | 26000")))).toEqual([
      ["benchmark-mismatch", "B3", 26000, 25000],
    ]);
  });

  it("finds a total beyond the rounding of its parts, and names a wrong sign", () => {
    expect(findings(table(RIGHT.replace("-1.60", "-1.70")))).toEqual([
      ["sum-mismatch", "E7", -1.7, -1.6],
    ]);
    expect(findings(table(RIGHT.replace("-1.60", "-1.61")))).toEqual([]);
    expect(messages(table(RIGHT.replace("1000 | 0.13", "1000 | -0.13")))[0]).toContain(
      "龙游县（E6）"
    );
  });

  it("fills a blank that the other cells determine and no other", () => {
    expect(findings(table(RIGHT.replace("25.00", "")))).toEqual([
      ["missing-value", "C4", null, 0.25],
    ]);
    expect(findings(table(RIGHT.replace("-5000", "")))).toEqual([
      ["missing-value", "D4", null, -5000],
    ]);
    expect(findings(table(RIGHT.replace("-5000 | -0.51", "-5000 |")))).toEqual([
      ["missing-value", "E4", null, -0.51],
    ]);
    expect(findings(table(RIGHT.replace("柯城区 | 25000", "柯城区 |")))).toEqual([
      ["missing-value", "B4", null, 25000],
    ]);
    expect(
      findings(
        table(
          RIGHT.replace("柯城区 | 25000 | 25.00 | -5000 | -0.51", "柯城区 | | | |").replace(
            "-1.60",
            "-1.09"
          )
        )
      )
    ).toEqual([]);
  });

  it("fills a target between rows that print nothing, where all others that print anything have one", () => {
    expect(
      findings(`黄冈市特殊教育生均经费与全省平均差额测算表
地区 | 生均经费（元） | 指标值（元） | 生均差额（元）
武穴市 | 38297.13 | 45942.00 | -7644.87
红安县 | | |
蕲春县 | | |
团风县 | 26942.69 | | -18999.31
英山县 | 40000.00 | 45942.00 | -5942.00`)
    ).toEqual([["missing-value", "C6", null, 45942]]);
  });

  it("fills the benchmark's own blank from the rows that agree", () => {
    expect(findings(table(RIGHT.replace("全省平均 | 25000", "全省平均 |")))).toEqual([
      ["missing-value", "B3", null, 25000],
    ]);
  });

  it("does not guess a figure it cannot read, and takes a dash for none", () => {
    expect(findings(table(RIGHT.replace("-5000", "约5000")))).toEqual([
      ["unknown-mark", "D4", "约5000", null],
    ]);
    expect(findings(table(RIGHT.replace("25.00 | -5000", "— | —")))).toEqual([]);
  });

  it("names an Excel error", () => {
    expect(findings(table(RIGHT.replace("-1.60", "#REF!")))).toEqual([
      ["cell-error", "E7", "#REF!", null],
    ]);
  });

  it("reads text numbers, other units and shortfalls printed as positive amounts alike", () => {
    const text = `
达到全省平均水平所需经费测算表
地区 | 指标值（元） | 定基增长 | 生均缺口（元） | 经费缺口（万元）
全省平均 | 25,000 | 8.00% | |
柯城区 | "25000 " | 25.00% | ５０００ | 5000
衢江区 | 25000 | 66.67% | 10,000 | 12000
龙游县 | 25000 | -3.85% | －1000 | -1000
合计 | | | | 16000`.replaceAll('"', "");
    expect(findings(text)).toEqual([]);
    const [report] = reviewWorkbook([gridOf(text)]).tables;
    expect(report?.kind === "funding" && report.stages[0]?.regions[1]).toEqual({
      name: "衢江区",
      actual: 15000,
      gap: -10000,
      growth: 0.6667,
      need: -1.2,
    });
  });
});
