import { fundingSection } from "../../../../src/core/present/analysis/fundingSection";
import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";

/** What is written of one stage with these gaps and needs of 椒江区 and 临海市. */
function written(first: string, second: string): string[] {
  const { models } = reviewWorkbook([
    gridOf(
      `
2023年生均经费测算
省、市、县|指标值（元）|生均差额（元）|应增经费（亿元）
浙江省|20000||
椒江区|20000|${first}
临海市|20000|${second}`,
      "经费"
    ),
  ]);
  const funding = models.filter((model) => model.kind === "funding");
  return fundingSection(funding)?.text ?? [];
}

describe("the text on funding", () => {
  it("says of whole 亿元 what is short, and what is left after netting, without a point", () => {
    expect(written("-4000|-4", "3000|3")).toEqual([
      "据《2023年生均经费测算》，以浙江省为基准测算：基准为20000元，有1个县（市、区）低于基准，缺口合计4亿元，其中椒江区最多，为4亿元；其余地区富余3亿元，相抵后净缺1亿元。",
    ]);
  });

  it("says so where no place is below the benchmark", () => {
    expect(written("4000|0.4", "3000|0.3")).toEqual([
      "据《2023年生均经费测算》，以浙江省为基准测算：基准为20000元，各地均不低于基准。",
    ]);
  });
});
