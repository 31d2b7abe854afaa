import type { Figure } from "../../../../src/core/kind/funding/model";
import { agreementWith } from "../../../../src/core/kind/funding/relations";

const number = (value: number) => ({ value, step: 0.01 });
const figure = (value: number): Figure => ({
  cell: "A1",
  text: String(value),
  number: number(value),
  scale: 1,
  exactDigits: true,
});

describe("agreementWith", () => {
  const gap = (printed: number, target: number, actual: number) =>
    agreementWith("gap", [figure(printed)], () => ({
      target: number(target),
      actual: number(actual),
      gap: null,
      lastYear: null,
    }));

  it("holds a gap against what is printed beside it, whatever its sign", () => {
    expect(gap(0.2, 1, 1.2)).toEqual({ tried: 1, agreeing: 1 });
    expect(gap(-0.2, 1, 1.2)).toEqual({ tried: 1, agreeing: 1 });
    expect(gap(0.3, 1, 1.2)).toEqual({ tried: 1, agreeing: 0 });
  });

  it("holds nothing against a benchmark of 0", () => {
    expect(gap(1.2, 0, 1.2)).toEqual({ tried: 0, agreeing: 0 });
  });
});
