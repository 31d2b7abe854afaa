import { indicatorsOn } from "./drawn";

describe("several figures in a cell", () => {
  const sheet = (value: string, target: string) => `台州市教育现代化主要指标
指标 | 2023年完成值 | 2025年目标
净入学率（%） | ${value} | ${target}
高中阶段毛入学率（%） | 98 | 99
义务教育巩固率（%） | 98.5 | 99.5`;
  const first = (value: string, target: string) => indicatorsOn(sheet(value, target))[0]?.slice(1);

  it("that say what they are of are held against the targets of the same, in whatever order", () => {
    expect(first("初中97/小学98", "小学99/初中95")).toEqual([
      ["小学", 98, 99],
      ["初中", 97, 95],
    ]);
  });

  it("are held against targets in the order that they stand in where these do not say", () => {
    expect(first("初中97/小学98", "95/99")?.map((part) => [part].flat().slice(1))).toEqual([
      [97, 95],
      [98, 99],
    ]);
  });
});
