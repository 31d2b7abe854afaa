import { leadingStage, stageOf } from "../../../../src/core/kind/funding/stageOf";

describe("stageOf", () => {
  it.each([
    ["一、普通小学", "普通小学"],
    ["普通高中生均经费（元）", "普通高中"],
    ["普通高中（含完中）", "普通高中"],
    ["普高、中职", "普高、中职"],
    ["农村小学生均公用经费", "农村小学"],
    ["2023年义务教育", "义务教育"],
    ["城区学校", "城区学校"],
  ])("finds in %j %j", (heading, stage) => {
    expect(stageOf(heading)).toBe(stage);
  });

  it.each(["指标值（元）", "较2021年", "与全省平均比较", "2023年", "生均一般公共预算教育经费", ""])(
    "finds none in %j",
    (heading) => {
      expect(stageOf(heading)).toBe("");
    }
  );
});

describe("leadingStage", () => {
  it("is what a heading begins with, a year or 生均 before it apart", () => {
    expect(leadingStage("2023年普通初中指标值（元）")).toBe("普通初中");
    expect(leadingStage("生均小学经费（元）")).toBe("小学");
  });

  it("is no remark inside a heading", () => {
    expect(leadingStage("达到省水平应增经费高中、中等职业教育、幼（亿元）")).toBe("");
  });
});
