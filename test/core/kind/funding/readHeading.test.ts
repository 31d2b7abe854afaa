import { readHeading } from "../../../../src/core/kind/funding/readHeading";

const read = (...texts: string[]) => {
  const { roles, stage, year } = readHeading(texts);
  return [roles[0], stage.join(" "), year];
};

describe("readHeading", () => {
  it("tells stage from measure, wherever each stands", () => {
    expect(read("普通高中", "较2021年", "定基增长（%）")).toEqual(["growth", "普通高中", null]);
    expect(read("指标值（元）", "普通高中")).toEqual(["target", "普通高中", null]);
    expect(read("普通初中生均差额（元）")).toEqual(["gap", "普通初中", null]);
  });

  it("reads a heading that says little with the one over it", () => {
    expect(read("全省平均（元）", "2023年")).toEqual(["target", "", 2023]);
    expect(read("全省平均（元）", "增长（%）")).toEqual(["benchmarkGrowth", "", null]);
    expect(read("与全省平均比较", "比例（%）")).toEqual(["ratio", "", null]);
    expect(read("与全省平均比较", "增减（元）")).toEqual(["gap", "", null]);
  });

  it("lets no heading over it change what one says for sure", () => {
    expect(read("与全省平均比较", "生均经费（元）")).toEqual(["actual", "", null]);
    expect(read("与上年比较", "全省平均（元）")).toEqual(["target", "", null]);
  });

  it("takes the unit from a row of units and the year from what is not compared with", () => {
    expect(readHeading(["小学", "应增经费", "万元"])).toMatchObject({
      text: "应增经费（万元）",
      units: [{ of: "money", factor: 1e4 }],
    });
    expect(read("2023年比2022年增长（%）")).toEqual(["growthOverLastYear", "", 2023]);
  });
});
