import type { FundingModel } from "../../../src/core/kind/funding/model";
import { needFormat, printedTotal } from "../../../src/core/present/printedNeeds";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { gridOf } from "../gridOf";

/** A table of funding that prints these needs of two regions and in all. */
function fundingModel(first: string, second: string, all: string | null): FundingModel {
  const grid = gridOf(`
2023年生均经费测算
省、市、县|指标值（元）|生均差额（元）|应增经费（亿元）
浙江省|20000||
${all === null ? "" : `台州市|20000|-4100|${all}\n`}椒江区|20000|-4000|${first}
临海市|20000|-4200|${second}`);
  const [model] = reviewWorkbook([grid]).models;
  if (model?.kind !== "funding") throw new Error("expected a funding table");
  return model;
}

describe("the needs that a sheet prints", () => {
  it("are shown with its decimals, and whole ones without a point", () => {
    expect(needFormat(fundingModel("-0.4", "-0.55", "-0.95"))).toBe("0.00");
    expect(needFormat(fundingModel("-4", "-5", "-9"))).toBe("0");
  });

  it("have the total that the city's line prints, null without one", () => {
    expect(printedTotal(fundingModel("-0.4", "-0.5", "-0.95"), 0)).toBe(-0.95);
    expect(printedTotal(fundingModel("-0.4", "-0.5", null), 0)).toBeNull();
  });
});
