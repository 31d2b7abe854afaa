import fc from "fast-check";
import { exactDifference } from "../../../src/core/quantity/exactDifference";

describe("exactDifference", () => {
  it("leaves no binary tail", () => {
    expect(exactDifference(0.3, 0.1)).toBe(0.2);
    expect(exactDifference(0.1, -0.2)).toBe(0.3);
    expect(exactDifference(36703.1, 36703)).toBe(0.1);
    expect(exactDifference(1e15 + 0.5, 1e15)).toBe(0.5);
  });

  it("is 0, not −0, between equal numbers", () => {
    expect(Object.is(exactDifference(0.7, 0.7), 0)).toBe(true);
    expect(Object.is(exactDifference(-5, -5), 0)).toBe(true);
  });

  it("subtracts decimals as their digits say", () => {
    const hundredths = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(exactDifference(a / 100, b / 100)).toBe((a - b) / 100 + 0);
      })
    );
  });

  it("stays within a 15th digit of the plain difference for any numbers", () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const room = 1e-14 * Math.max(Math.abs(a), Math.abs(b), 1e-300);
        expect(Math.abs(exactDifference(a, b) - (a - b))).toBeLessThanOrEqual(room);
      })
    );
  });
});
