import { directionOf } from "../../../../src/core/kind/targets/direction";
import type { Reading, TargetPart } from "../../../../src/core/kind/targets/model";

const reading = (value: number, comparison: Reading["comparison"] = null): Reading => ({
  value,
  comparison,
  text: String(value),
});

function direction(name: string, value: number, target: Reading, valueIsBaseline = true) {
  const part: TargetPart = {
    label: "",
    valueCell: "B2",
    targetCell: "C2",
    value: reading(value),
    target,
    baseline: null,
    valueIsBaseline,
  };
  return directionOf({ name, section: "", attribute: null, percent: true, parts: [part] }, part);
}

describe("the direction of a target", () => {
  it("is that of its own sign, whatever the name says", () => {
    expect(direction("近视率", 40, reading(50, ">"))).toBe(">");
  });

  it("is downward for what is harm, even where the target lies above the start", () => {
    expect(direction("儿童青少年近视率（%）", 48, reading(50))).toBe("≤");
    expect(direction("校际差异系数", 0.3, reading(0.4), false)).toBe("≤");
  });

  it("is upward for what mends harm", () => {
    expect(direction("大班额消除率（%）", 90, reading(80), false)).toBe("≥");
    expect(direction("近视防控达标学校比例（%）", 90, reading(80), false)).toBe("≥");
    expect(direction("学生体质不及格率（%）", 9, reading(8), false)).toBe("≤");
  });

  it("is the side of the start on which the target lies", () => {
    expect(direction("在园幼儿数（万人）", 40, reading(38))).toBe("≤");
    expect(direction("生师比", 12, reading(13))).toBe("≥");
  });

  it("is not taken from a start that cannot be", () => {
    expect(direction("公办就读率（%）", 8250, reading(95))).toBe("≥");
  });

  it("is downward for what is better low where nothing else tells", () => {
    expect(direction("生师比", 12, reading(13), false)).toBe("≤");
  });
});
