import fc from "fast-check";
import { roundHalfUp } from "../../../src/core/quantity/roundHalfUp";

describe("roundHalfUp", () => {
  it.each([
    [1.005, 2, 1.01],
    [45.45, 1, 45.5],
    [(100 * 20) / 44, 1, 45.5],
    [(100 * 20) / 44, 0, 45],
    [22.5, 0, 23],
    [-2.5, 0, -3],
    [0.285, 2, 0.29],
    [36703, -3, 37000],
    [0, 2, 0],
  ])("rounds %d to %d places as %d", (value, places, expected) => {
    expect(roundHalfUp(value, places)).toBe(expected);
  });

  it("leaves what is already rounded", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 4 }),
        (digits, places) => {
          const value = Number(`${digits}e-${places}`);
          expect(roundHalfUp(value, places)).toBeCloseTo(value, 10);
        }
      )
    );
  });

  it("never moves a value by more than half a unit", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, places) => {
          expect(Math.abs(roundHalfUp(value, places) - value)).toBeLessThanOrEqual(
            0.5 * 10 ** -places * (1 + 1e-6)
          );
        }
      )
    );
  });
});
