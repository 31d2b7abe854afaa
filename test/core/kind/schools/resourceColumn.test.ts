import { median } from "../../../../src/core/kind/schools/resourceColumn";

describe("median", () => {
  it("is the middle one, the upper of two, whatever their order, and 0 for none", () => {
    expect(median([9, 1, 2, 8, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(3);
    expect(median([7])).toBe(7);
    expect(median([])).toBe(0);
  });
});
