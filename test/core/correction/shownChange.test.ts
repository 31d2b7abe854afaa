import { shownChange } from "../../../src/core/correction/shownChange";

describe("what a cell shows before and after a change", () => {
  it.each([
    [0.46, 0.455, "0.0%", "46.0%", "45.5%"],
    [46, 45.5, undefined, "46", "45.5"],
    [46, 45.5, "General", "46", "45.5"],
    [7, 8, "0.00", "7.00", "8.00"],
    ["（-9）\n46%", "（-9）\n45.5%", "0%", "（-9）\n46%", "（-9）\n45.5%"],
    [null, "14.04%", undefined, "", "14.04%"],
    [null, 14.04, "0.0", "", "14.0"],
  ])("follows the number format: %p to %p in %p", (before, after, format, first, second) => {
    expect(shownChange(before, after, format)).toEqual({ before: first, after: second });
  });

  it("takes as many decimals as tell two numbers apart that the format rounds to one", () => {
    expect(shownChange(0.46, 0.455, "0%")).toEqual({ before: "46.0%", after: "45.5%" });
    expect(shownChange(46, 45.5, "0")).toEqual({ before: "46.0", after: "45.5" });
  });
});
