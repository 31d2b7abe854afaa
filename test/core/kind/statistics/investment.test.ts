import { readInvestment } from "../../../../src/core/kind/statistics/investment";
import { entry } from "./drawn";

const lanes = (...headers: string[]) => headers.map((header) => entry(header));

describe("the lanes of an investment", () => {
  it("are found by their headers, each with its unit in yuan", () => {
    expect(
      readInvestment(
        lanes("总投资（亿元）", "自开工至2022年底累计完成投资额", "2023计划投资（万元）"),
        "单位：万元"
      )
    ).toEqual({
      total: { lane: 0, factor: 1e8 },
      invested: { lane: 1, factor: 1e4 },
      plan: { lane: 2, factor: 1e4 },
    });
  });

  it("leave out an investment so far that counts a part of the planned year", () => {
    const read = readInvestment(
      lanes("总投资", "截至2023年6月累计完成投资", "2023年计划投资"),
      "万元"
    );
    expect(read).toMatchObject({ invested: null, plan: null });
  });

  it("are none without a total, or with a total alone", () => {
    expect(readInvestment(lanes("累计完成投资", "2023年计划投资"), "")).toBeNull();
    expect(readInvestment(lanes("总投资", "建设年限"), "")).toBeNull();
  });
});
