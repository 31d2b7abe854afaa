import { explainedSlip } from "../../../../src/core/kind/statistics/explainedSlip";

describe("explainedSlip", () => {
  it.each([
    ["one digit is another", 1350, 1250, [600, 650]],
    ["two neighbours changed places", 191, 119, [60, 59]],
    ["a part was left out", 659, 1072, [413, 300, 359]],
    ["a part was added twice", 1485, 1072, [413, 300, 359]],
  ])("holds where %s", (_, printed, computed, parts) => {
    expect(explainedSlip(printed, computed, parts)).toBe(true);
  });

  it.each([
    ["only one of two digits stands where the other stood", 38, 23, [11, 12]],
    ["two digits changed places that are no neighbours", 941, 149, [90, 59]],
    ["neighbours changed places and another digit is wrong", 1915, 1198, [600, 598]],
    ["the figures are of different length", 1191, 119, [60, 59]],
    ["nothing is wrong", 119, 119, [60, 59]],
  ])("does not hold where %s", (_, printed, computed, parts) => {
    expect(explainedSlip(printed, computed, parts)).toBe(false);
  });
});
