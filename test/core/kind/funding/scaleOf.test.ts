import { scaleOf } from "../../../../src/core/kind/funding/scaleOf";
import { unitsIn } from "../../../../src/core/kind/funding/unitsIn";

const PLAIN = { percent: false };

describe("scaleOf", () => {
  it("brings units to yuan, 亿元, people and fractions", () => {
    expect(scaleOf("target", unitsIn("指标值（万元）"), [])(PLAIN)).toBe(1e4);
    expect(scaleOf("gap", unitsIn("生均差额（千元）"), [])(PLAIN)).toBe(1e3);
    expect(scaleOf("need", unitsIn("应增经费（万元）"), [])(PLAIN)).toBe(1e-4);
    expect(scaleOf("need", unitsIn("应增经费（亿元）"), [])(PLAIN)).toBe(1);
    expect(scaleOf("students", unitsIn("在校生（万人）"), [])(PLAIN)).toBe(1e4);
    expect(scaleOf("growth", unitsIn("定基增长（%）"), [])(PLAIN)).toBe(0.01);
  });

  it("takes the caption's largest unit for need and its smallest for money per head", () => {
    const captions = unitsIn("单位：元、亿元");
    expect(scaleOf("target", [], captions)(PLAIN)).toBe(1);
    expect(scaleOf("need", [], captions)(PLAIN)).toBe(1);
  });

  it("leaves figures that print their own scale or a % as they are", () => {
    expect(scaleOf("growth", [], [])({ percent: true })).toBe(1);
    expect(scaleOf("target", unitsIn("指标值（万元）"), [])({ percent: false, scaled: true })).toBe(
      1
    );
    expect(scaleOf("need", [], [])({ percent: false, scaled: true })).toBe(1e-8);
  });
});
