import { indicatorsOn, targetsOn } from "./drawn";

describe("figures right of a lane with a heading, without one of their own", () => {
  const sheet = (head: string, ...lines: readonly string[]) => `台州市教育现代化主要指标
${head}
学前教育毛入园率（%）|${lines[0]}
高中阶段毛入学率（%）|${lines[1]}
义务教育巩固率（%）|${lines[2]}`;
  const read = (text: string) => ({
    indicators: indicatorsOn(text),
    notUnderstood: targetsOn(text).flatMap((table) => table.notUnderstood.map(({ cell }) => cell)),
  });
  const indicators = [
    ["学前教育毛入园率（%）", ["", 97, 99]],
    ["高中阶段毛入学率（%）", ["", 98, 99]],
    ["义务教育巩固率（%）", ["", 98.5, 99.5]],
  ];

  it("are no targets, and not understood", () => {
    expect(
      read(sheet("指标|2023年完成值|2025年目标|", "97|99|12", "98|99|13", "98.5|99.5|14"))
    ).toEqual({ indicators, notUnderstood: ["D3", "D4", "D5"] });
  });

  it("are not what was reached, and not understood", () => {
    expect(
      read(sheet("指标|2023年完成值||2025年目标", "97|12|99", "98|13|99", "98.5|14|99.5"))
    ).toEqual({ indicators, notUnderstood: ["C3", "C4", "C5"] });
  });
});
