import { median } from "../../../src/core/quantity/median";

describe("median", () => {
  it("is the middle one, the upper of two, whatever their order, and null for none", () => {
    expect(median([9, 1, 2, 8, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(3);
    expect(median([])).toBeNull();
  });
});
