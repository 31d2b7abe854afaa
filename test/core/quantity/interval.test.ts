import {
  intersection,
  intervalOf,
  overCorners,
  overlap,
} from "../../../src/core/quantity/interval";

describe("intervals", () => {
  it("spread half a unit of the last printed digit either way", () => {
    expect(intervalOf({ value: 36703, step: 1, percent: false })).toEqual({
      low: 36702.5,
      high: 36703.5,
    });
  });

  it("overlap when they touch and share nothing when apart", () => {
    expect(overlap({ low: 0, high: 1 }, { low: 1, high: 2 })).toBe(true);
    expect(overlap({ low: 0, high: 1 }, { low: 1.1, high: 2 })).toBe(false);
    expect(intersection({ low: 0, high: 2 }, { low: 1, high: 3 })).toEqual({ low: 1, high: 2 });
    expect(intersection({ low: 0, high: 1 }, { low: 2, high: 3 })).toBeNull();
  });

  it("hold a monotone formula's results over both of its arguments", () => {
    expect(overCorners({ low: 1, high: 2 }, { low: 3, high: 5 }, (a, b) => a - b)).toEqual({
      low: -4,
      high: -1,
    });
  });
});
