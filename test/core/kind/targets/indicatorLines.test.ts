import { indicatorsOn } from "./drawn";

describe("labels beside some of the indicators", () => {
  const sheet = (...groups: readonly [string, string, string, string]) => `台州市教育现代化主要指标
指标 | 组别 | 2023年完成值 | 2025年目标
高中阶段毛入学率（%） | | 98 | 99
体质健康合格率（%） | ${groups[0]} | 97 | 98
 | ${groups[1]} | 96 | 98
视力正常率（%） | ${groups[2]} | 47 | 52
 | ${groups[3]} | 46 | 52
义务教育巩固率（%） | | 98.5 | 99.5`;
  const names = (text: string) => indicatorsOn(text).map(([name]) => name);

  it("are parts of them while fewer than a third sound like something measured", () => {
    expect(indicatorsOn(sheet("甲组", "乙组", "甲组", "少年班人数"))).toEqual([
      ["高中阶段毛入学率（%）", ["", 98, 99]],
      ["体质健康合格率（%）", ["甲组", 97, 98], ["乙组", 96, 98]],
      ["视力正常率（%）", ["甲组", 47, 52], ["少年班人数", 46, 52]],
      ["义务教育巩固率（%）", ["", 98.5, 99.5]],
    ]);
  });

  it("are indicators of their own where more of them do", () => {
    expect(names(sheet("达标人数", "优秀率", "正常人数", "配镜率"))).toContain("达标人数");
  });
});
