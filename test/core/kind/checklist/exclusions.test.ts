import { excludedNumbers, saysNotCounted } from "../../../../src/core/kind/checklist/exclusions";

describe("exclusions", () => {
  it.each([
    ["除第31项外，暂按30项指标计算。", ["31"]],
    ["注：第5、7项不计入达成度", ["5", "7"]],
    ["除第３至５项外", ["3", "4", "5"]],
    ["第12项暂不列入统计", ["12"]],
  ])("reads %j", (text, numbers) => {
    expect([...excludedNumbers([text])]).toEqual(numbers);
  });

  it("excludes nothing by other words", () => {
    expect(excludedNumbers(["共30项指标", "第三项工作", ""]).size).toBe(0);
    // A range of more numbers than any list has is none.
    expect(excludedNumbers(["第1至600项不计入达成度"]).size).toBe(0);
  });

  it("knows an indicator that says itself that it is not counted", () => {
    expect(saysNotCounted("31.质量监测（非全部都有，暂时不列入统计）")).toBe(true);
    expect(saysNotCounted("31.质量监测")).toBe(false);
  });
});
