import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";

const findings = (text: string) =>
  reviewWorkbook([gridOf(text)]).tables.flatMap((table) =>
    table.findings.map(({ rule, cell, printed, computed }) => [rule, cell, printed, computed])
  );
const table = (first: string, total: string, note = "注：“√”达标，“※”未达标") => `
创建达标监测表
指标 | 椒江 | 黄岩 | 路桥 | 临海
1.教师学历达到要求 | ${first}
2.骨干教师达到要求 | √ | ※ | √ | √
3.校舍面积达到要求 | ※ | ※ | √ | √
达成度 | ${total}
${note}`;

describe("the audit of a checklist", () => {
  it("is silent where everything agrees", () => {
    expect(findings(table("√ | √ | √ | ※", "66.7% | 33.3% | 100% | 66.7%"))).toEqual([]);
    expect(findings(table("√ | √ | √ | ※", "67 | 33 | 100 | 67"))).toEqual([]);
  });

  it("finds a rate that was cut instead of rounded", () => {
    expect(findings(table("√ | √ | √ | ※", "66.6% | 33.3% | 100% | 66.7%"))).toEqual([
      ["rate-mismatch", "B6", 66.6, 66.6666666667],
    ]);
  });

  it("finds a rate and a count that a changed mark left behind", () => {
    const total = "（-1）66.7% | （-2）33.3% | （-0）100% | （-1）66.7%";
    expect(findings(table("※ | √ | √ | ※", total))).toEqual([
      ["rate-mismatch", "B6", 66.7, 33.3333333333],
      ["unmet-count-mismatch", "B6", 1, 2],
    ]);
  });

  it("reports a blank and an unknown mark and counts neither", () => {
    const found = findings(table(" | ？ | √ | ※", "50% | 0% | 100% | 66.7%"));
    expect(found).toEqual([
      ["blank-mark", "B3", null, null],
      ["unknown-mark", "C3", "？", null],
    ]);
  });

  it("reports a region without any mark once", () => {
    const text = `
创建达标监测表
指标 | 椒江 | 黄岩 | 路桥
1.教师学历达到要求 | √ | | √
2.骨干教师达到要求 | √ | | √
3.校舍面积达到要求 | ※ | | √
注：“√”达标，“※”未达标`;
    expect(findings(text)).toEqual([["blank-mark", "C3", null, null]]);
  });

  it("names an Excel error in a total and checks the others", () => {
    expect(findings(table("√ | √ | √ | ※", "#REF! | 33.3% | 90% | 66.7%"))).toEqual([
      ["rate-mismatch", "D6", 90, 100],
      ["cell-error", "B6", "#REF!", null],
    ]);
  });

  it("takes a line that agrees nowhere for another measure, unless a common divisor explains it", () => {
    expect(findings(table("√ | √ | √ | ※", "81.2 | 47.9 | 93.5 | 77.7"))).toEqual([]);
    expect(findings(table("√ | √ | √ | ※", "50% | 25% | 75% | 50%")).map(([rule]) => rule)).toEqual(
      Array(4).fill("rate-mismatch")
    );
  });

  it("holds rates over fewer indicators than the table counts against its marks", () => {
    const text = `
创建达标监测表
指标 | 椒江 | 黄岩 | 路桥 | 临海
1.教师学历达到要求 | √ | √ | √ | √
2.骨干教师达到要求 | ※ | √ | ※ | √
3.校舍面积达到要求 | ※ | ※ | ※ | ※
4.经费达到要求 | ※ | ※ | ※ | ※
达成度 | 33.3% | 66.7% | 33.3% | 66.7%
注：“√”达标，“※”未达标`;
    expect(findings(text)).toEqual([
      ["rate-mismatch", "B7", 33.3, 25],
      ["rate-mismatch", "C7", 66.7, 50],
      ["rate-mismatch", "D7", 33.3, 25],
      ["rate-mismatch", "E7", 66.7, 50],
    ]);
  });

  it("finds the one wrong figure of three in the 小计 of a section", () => {
    const text = (subtotal: string) => `
2024年度海口市教育达标情况表
类别 | 指标 | 秀英区 | 龙华区 | 琼山区
比例类 | 1.安全防范建设 | √ | √ | √
 | 2.学校整改到位 | × | √ | √
 | 小计 | ${subtotal}
普及水平 | 3.督学挂牌督导 | √ | √ | ×
 | 4.家长学校开办 | √ | × | √
注：√表示达标，×表示未达标。`;
    expect(findings(text("1 | 2 | 2"))).toEqual([]);
    expect(findings(text("1 | 2 | 1"))).toEqual([["sum-mismatch", "E5", 1, 2]]);
  });

  it("says who is really tied", () => {
    const [report] = reviewWorkbook([
      gridOf(table("√ | √ | √ | ※", "66.7% | 33.3% | 100% | 67.0%")),
    ]).tables;
    expect(report?.findings.map(({ message }) => message)).toEqual([
      "临海的达成度印作 67，按表内标记是 2÷3≈66.67%（保留一位小数为 66.7，取整为 67）。椒江（印作 66.7）同为这一比例，与临海并列，不应分出先后。",
    ]);
  });

  it("checks a printed number of indicators", () => {
    const text = table("√ | √ | √ | ※", "66.7% | 33.3% | 100% | 66.7%").replace(
      "\n达成度",
      "\n达成度（达标数/总项目数（4））"
    );
    expect(findings(text)).toEqual([["sum-mismatch", "A6", 4, 3]]);
  });

  it("gives one finding for a note that contradicts itself", () => {
    const note = "注：“√”表示达标，“※”表示未达标，“√”表示未达标";
    expect(
      findings(table("√ | √ | √ | ※", "66.7% | 33.3% | 100% | 66.7%", note)).filter(
        ([rule]) => rule === "unknown-mark"
      )
    ).toEqual([["unknown-mark", "A7", "√", null]]);
  });
});
