import { fits, fitsRate } from "../../../../src/core/kind/checklist/fits";

const rate = (value: number, step: number) => ({ value, step });
const count = (met: number, unmet: number) => ({ met, unmet, zero: 0 });

describe("what a total prints against the marks", () => {
  it.each([
    [45.5, 0.1, 20, 24, true],
    [46, 1, 20, 24, false],
    [45, 1, 20, 24, true],
    [66.67, 0.01, 10, 5, true],
    [66.6, 0.1, 10, 5, false],
  ])(
    "rounds once, half up: %d at steps of %d for %d of %d and others is %s",
    (value, step, met, unmet, right) => {
      expect(fitsRate(rate(value, step), count(met, unmet), 0)).toBe(right);
    }
  );

  it("contradicts only where no reading of the unsure cells gives the figure", () => {
    // 6 met, 3 unmet, one cell unknown: 60 % if it is unmet, 70 % if it is met, 66.7 % if it does not count.
    expect([60, 70, 66.7].map((one) => fitsRate(rate(one, 0.1), count(6, 3), 1))).toEqual([
      true,
      true,
      true,
    ]);
    expect(fitsRate(rate(80, 0.1), count(6, 3), 1)).toBe(false);
    expect(fitsRate(rate(60, 0.1), count(6, 3), 0)).toBe(false);
  });

  it("lets counts grow by the unsure cells, never shrink", () => {
    const printed = (unmet: number) => ({ cell: "A1", text: "", rate: null, met: null, unmet });
    expect([2, 3, 4, 5].map((one) => fits(printed(one), count(6, 3), 1))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("has nothing against a cell that prints nothing", () => {
    expect(fits({ cell: "A1", text: "", rate: null, met: null, unmet: null }, count(1, 1), 0)).toBe(
      true
    );
  });
});
