import { readHeading } from "../../../../src/core/kind/targets/readHeading";

describe("a heading of a lane of figures", () => {
  it.each([
    ["2020年", "year", 2020, ""],
    ["2020年基期值", "start", 2020, ""],
    ["基期值（2020年）", "start", 2020, ""],
    ["2023年完成值", "present", 2023, ""],
    ["目标完成情况", "present", null, ""],
    ["2025年预期", "target", 2025, ""],
    ["2025年（目标）", "target", 2025, ""],
    ["“十四五”末", "year", 2025, ""],
    ["2022-2023学年", "year", 2023, ""],
    ["省定标准", "target", null, ""],
    ["2024年计划", "planned", 2024, ""],
    ["与目标差距", "gap", null, ""],
    ["目标完成率", "done", null, ""],
    ["是否达标", "verdict", null, ""],
    ["年均增长（%）", "beside", null, ""],
    ["全省平均", "beside", null, ""],
    ["小学现状", "start", null, "小学"],
    ["目标（初中）", "target", null, "初中"],
    ["小学2020年", "year", 2020, "小学"],
    ["公办园占比（%）2024年目标", "target", 2024, "公办园占比(%)"],
  ])("%s is a %s lane of %s", (text, role, year, rest) => {
    expect(readHeading(text)).toMatchObject({ role, year, rest });
  });

  it.each([
    "达到目标学校数",
    "县域内规划布局合理，符合国家规定要求",
    "差异系数",
    "2021—2025年",
    "公办园占比（%）",
    "2018.12-2020.11",
    "未完成数",
  ])("%s tells no role", (text) => {
    expect(readHeading(text).role).toBeNull();
  });

  it("may put a sign before every figure", () => {
    expect(readHeading("目标值（≥）").sign).toBe("≥");
    expect(readHeading("目标值").sign).toBeNull();
  });
});
