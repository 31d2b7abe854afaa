import { targetsOn } from "./drawn";

const notUnderstood = (text: string) =>
  targetsOn(text).map((table) => table.notUnderstood.map(({ cell }) => cell).join(" "));

describe("what no role explains", () => {
  it("are figures in a lane without a heading", () => {
    expect(
      notUnderstood(`台州市教育现代化主要指标
 | | 2023年完成值 | 2025年目标
学前教育毛入园率（%） | 12 | 97 | 99
高中阶段毛入学率（%） | 13 | 98 | 99
义务教育巩固率（%） | / | 98.5 | 99.5`)
    ).toEqual(["B3 B4"]);
  });

  it("are no figures under a heading that says what they are, though no value or target is read there", () => {
    expect(
      notUnderstood(`台州市教育现代化主要指标
指标 | 2020年 | 2023年完成值 | 与目标差距 | 2025年目标
学前教育毛入园率（%） | 95 | 97 | 2 | 99
高中阶段毛入学率（%） | 96 | 98 | 1 | 全省前列
义务教育巩固率（%） | 97 | 98.5 | 1.0 | 99.5`)
    ).toEqual(["E4"]);
  });
});
