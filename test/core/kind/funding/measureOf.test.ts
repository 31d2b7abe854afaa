import { measureOf, unitFactor } from "../../../../src/core/kind/funding/measureOf";

describe("measureOf", () => {
  it.each([
    ["指标值\n（元）", "target"],
    ["全省平均（元）", "target"],
    ["定基增长\n（%）", "growth"],
    ["较2021年增幅", "growth"],
    ["生均差额\n（元）", "gap"],
    ["与全省平均差距（元）", "gap"],
    ["生均缺口（元）", "gap"],
    ["达到省水平应增经费（亿元）", "need"],
    ["达到省水平应增经费高中、中等职业教育、幼（亿元）", "need"],
    ["所需经费（万元）", "need"],
    ["经费缺口（万元）", "need"],
    ["2021年生均经费（元）", "actual"],
    ["在校生数（人）", "students"],
  ])("reads %j as %s", (header, measure) => {
    expect(measureOf(header)).toBe(measure);
  });

  it.each(["普通高中", "幼儿园", "备注", ""])("reads nothing from %j", (header) => {
    expect(measureOf(header)).toBeNull();
  });

  it("brings units to yuan, 亿元 and fractions", () => {
    expect(unitFactor("target", "指标值（万元）", false)).toBe(1e4);
    expect(unitFactor("gap", "生均差额（千元）", false)).toBe(1e3);
    expect(unitFactor("need", "应增经费（万元）", false)).toBe(1e-4);
    expect(unitFactor("need", "应增经费（亿元）", false)).toBe(1);
    expect(unitFactor("growth", "定基增长（%）", false)).toBe(0.01);
    expect(unitFactor("growth", "定基增长（%）", true)).toBe(1);
  });
});
