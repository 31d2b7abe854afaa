import { requiredForPlace } from "../../../src/core/plan/requiredForPlace";

const counts = (met: number, unmet: number) => ({ met, unmet });

describe("requiredForPlace", () => {
  it("counts to a tie, and further to stand alone", () => {
    const others = [counts(30, 0), counts(26, 4), counts(24, 6)];
    expect(requiredForPlace(counts(21, 9), others, 2)).toEqual({ required: 5, alone: 6 });
    expect(requiredForPlace(counts(26, 4), [counts(30, 0)], 2)).toEqual({ required: 0, alone: 0 });
  });

  it("says that nobody stands alone beside a region that has met everything", () => {
    expect(requiredForPlace(counts(21, 9), [counts(30, 0)], 1)).toEqual({
      required: 9,
      alone: null,
    });
  });

  it("compares rates over different numbers of indicators exactly", () => {
    expect(requiredForPlace(counts(1, 2), [counts(2, 4)], 1)).toEqual({ required: 0, alone: 1 });
    expect(requiredForPlace(counts(0, 3), [counts(33, 67)], 1)).toEqual({ required: 1, alone: 1 });
  });

  it("leaves regions without counted marks out, and answers null for one itself", () => {
    expect(requiredForPlace(counts(1, 1), [counts(0, 0)], 1)).toEqual({ required: 0, alone: 0 });
    expect(requiredForPlace(counts(0, 0), [counts(1, 1)], 1)).toBeNull();
  });
});
