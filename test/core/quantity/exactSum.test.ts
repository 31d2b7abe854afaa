import fc from "fast-check";
import { exactSum } from "../../../src/core/quantity/exactSum";

describe("exactSum", () => {
  it("adds decimals as their digits say, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (cents) => {
        const sum = cents.reduce((all, one) => all + one, 0) / 100;
        expect(exactSum(cents.map((one) => one / 100))).toBe(sum + 0);
        expect(exactSum(cents.map((one) => one / 100).reverse())).toBe(sum + 0);
      })
    );
  });

  it("is 0 for nothing", () => {
    expect(exactSum([])).toBe(0);
  });
});
