import fc from "fast-check";
import {
  gapFrom,
  identityHolds,
  targetsAllowed,
  targetsAllowedByAll,
} from "../../../../src/core/kind/funding/identity";
import { roundHalfUp } from "../../../../src/core/quantity/roundHalfUp";

const row = (target: number, growthPercent: number | null, gap: number | null) => ({
  target: { value: target, step: 1 },
  actual: null,
  growth: growthPercent === null ? null : { value: growthPercent / 100, step: 0.0001 },
  gap: gap === null ? null : { value: gap, step: 1 },
});

describe("the identity of target, growth and gap", () => {
  it("holds for printed figures that differ only by rounding", () => {
    expect(identityHolds(row(36703, 29.63, -8390))).toBe(true);
    expect(identityHolds(row(36703, 56, -13176))).toBe(true);
    expect(identityHolds(row(18156, -44.18, 14368))).toBe(true);
  });

  it("fails for the two rows of the 2023 table that cannot follow from 29323", () => {
    expect(identityHolds(row(29323, 183.8, -18992))).toBe(false);
    expect(identityHolds(row(29323, 46.81, -9351))).toBe(false);
    expect(identityHolds(row(29324, 183.8, -18992))).toBe(true);
    expect(identityHolds(row(29325, 46.81, -9351))).toBe(true);
  });

  it("says which targets a row allows, and all rows together", () => {
    const allowed = targetsAllowedByAll([row(29323, 183.8, -18992), row(29323, 46.81, -9351)]);
    expect(allowed?.low).toBeGreaterThan(29323.5);
    expect(allowed?.high).toBeLessThan(29328);
    expect(targetsAllowed(row(29323, 0, 0))).toBeNull();
    expect(targetsAllowedByAll([])).toBeNull();
  });

  it("has nothing to say where fewer than two figures stand beside the target", () => {
    expect(identityHolds(row(4362, null, -858))).toBe(true);
    expect(identityHolds({ ...row(4362, 1, -1), target: null })).toBe(true);
  });

  it("fails for a growth of minus a hundred per cent or less", () => {
    expect(identityHolds(row(4362, -120, -858))).toBe(false);
  });

  it("checks an actual figure against gap and growth", () => {
    const actual = { value: 20000, step: 1 };
    expect(identityHolds({ ...row(25000, 25, -5000), actual })).toBe(true);
    expect(identityHolds({ ...row(25000, 25, -5100), actual })).toBe(false);
    expect(identityHolds({ ...row(25000, 26, null), actual })).toBe(false);
  });

  it("holds for every figure computed exactly and rounded once", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 3000, max: 60000, noNaN: true }),
        fc.double({ min: 3000, max: 60000, noNaN: true }),
        (actual, target) => {
          const growth = roundHalfUp((target / actual - 1) * 100, 2);
          expect(
            identityHolds(row(roundHalfUp(target, 0), growth, roundHalfUp(actual - target, 0)))
          ).toBe(true);
        }
      )
    );
  });

  it("gives the gap the sign the bureau prints", () => {
    expect(gapFrom(25000, 0.25)).toBe(-5000);
    expect(gapFrom(25000, 0)).toBe(0);
  });
});
