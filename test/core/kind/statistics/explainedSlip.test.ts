import { explainedSlip } from "../../../../src/core/kind/statistics/explainedSlip";

describe("a wrong sum", () => {
  it.each([
    [51_772, 51_762, [100]],
    [2_000, 1_990, [100]],
    [46.3, 45.3, [1.5]],
    [51_672, 51_762, [100]],
    [1.32, 1.23, [0.7]],
    [900, 1_000, [100, 900]],
    [1_137, 1_000, [137, 863]],
  ])("%f for %f of %j is a slip of the hand", (printed, computed, parts) => {
    expect(explainedSlip(printed, computed, parts)).toBe(true);
  });

  it.each([
    // 2,317 pupils of the city's own schools, which no line lists.
    [54_079, 51_762, [12_000, 39_762]],
    [23.57, 23.1, [3.2, 19.9]],
    [100, 100, [1]],
  ])("%f for %f of %j may be something else", (printed, computed, parts) => {
    expect(explainedSlip(printed, computed, parts)).toBe(false);
  });
});
